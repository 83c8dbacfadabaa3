import ReplyLexicon

/// The words of the lexicon `field-words`, of all languages at once: a template is often in another
/// language than its letter.
final class FieldWords: Sendable {
  /// What a word is to a gap. The first word of a list of the lexicon names it.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt32

    static let field = Role(rawValue: 1 << 0)
    static let button = Role(rawValue: 1 << 1)
    static let wanting = Role(rawValue: 1 << 2)
    static let greeting = Role(rawValue: 1 << 3)
    static let hail = Role(rawValue: 1 << 4)
    static let spaced = Role(rawValue: 1 << 5)
    static let lead = Role(rawValue: 1 << 6)
    static let title = Role(rawValue: 1 << 7)
    static let verb = Role(rawValue: 1 << 8)
    static let before = Role(rawValue: 1 << 9)
    static let insert = Role(rawValue: 1 << 10)
    static let here = Role(rawValue: 1 << 11)
    static let your = Role(rawValue: 1 << 12)
    static let unit = Role(rawValue: 1 << 13)
    static let form = Role(rawValue: 1 << 14)
    static let tag = Role(rawValue: 1 << 15)
    static let link = Role(rawValue: 1 << 16)

    /// Opens a letter.
    static let opening: Role = [.greeting, .hail, .spaced]

    fileprivate static let names = [
      "field", "button", "wanting", "greeting", "hail", "spaced", "lead", "title", "verb", "before",
      "insert", "here", "your", "unit", "form", "tag", "link",
    ]
  }

  /// Languages with such words: `Lexicons.languages` knows only those with phrases.
  private static let languages = [
    "cs", "da", "de", "en", "es", "fr", "hu", "it", "nb", "nl", "pl", "pt", "ro", "sv", "tr",
  ]

  private let table: KeyTable
  /// Lower-case endings of compound words that name a field: `nummer`.
  private let endings: [[UInt8]]

  init(lexicons: Lexicons) {
    var table = KeyTable(capacity: 1024)
    var endings: [[UInt8]] = []
    for language in Set(Self.languages).union(lexicons.languages).sorted() {
      lexicons.forEachGroup("field-words", language: language) { group in
        var words = GroupWords(group)
        guard let first = words.next() else { return }
        let name = String(decoding: first, as: UTF8.self)
        if name == "ending" {
          while let word = words.next() { endings.append(Array(word)) }
        } else if let bit = Role.names.firstIndex(of: name) {
          while let word = words.next() {
            let bytes = Array(word)
            var scanner = WordScanner(bytes: bytes, range: 0..<bytes.count)
            if let key = scanner.next()?.hash { table.insert(1 << UInt32(bit), at: key) }
          }
        }
      }
    }
    self.table = table
    self.endings = endings
  }

  /// What the first word of a range is.
  func roles(_ bytes: [UInt8], _ range: Range<Int>) -> Role {
    var scanner = WordScanner(bytes: bytes, range: range)
    return scanner.next().map { roles(of: $0, in: bytes) } ?? []
  }

  /// What a word is; an ending makes a field of a compound.
  func roles(of word: WordScanner.Word, in bytes: [UInt8]) -> Role {
    let roles = Role(rawValue: table[word.hash])
    if roles.contains(.field) || !endings.contains(where: { ends(word.range, with: $0, in: bytes) })
    {
      return roles
    }
    return roles.union(.field)
  }

  private func ends(_ range: Range<Int>, with ending: [UInt8], in bytes: [UInt8]) -> Bool {
    range.count >= ending.count + 3
      && zip(bytes[range].suffix(ending.count), ending).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Share of the words that name a field; 0 where there is no word. Words that only link others do
  /// not count.
  ///
  /// - Parameter compound: dots, underscores and changes of case part words.
  func share(_ bytes: [UInt8], _ range: Range<Int>, compound: Bool) -> Double {
    let roles = words(bytes, range, compound: compound).map { self.roles(of: $0, in: bytes) }
      .filter { !$0.contains(.link) }
    guard !roles.isEmpty else { return 0 }
    return Double(roles.count { $0.contains(.field) }) / Double(roles.count)
  }

  /// Words without numbers, in order; the whole of a compound where it is known itself.
  func words(_ bytes: [UInt8], _ range: Range<Int>, compound: Bool) -> [WordScanner.Word] {
    var words: [WordScanner.Word] = []
    var scanner = WordScanner(bytes: bytes, range: range.clamped(to: 0..<bytes.count))
    while let word = scanner.next() {
      guard !word.isNumber else { continue }
      if compound, table[word.hash] == 0 {
        words += parts(of: word, in: bytes)
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// The parts of `firstName` and `MailAddress`.
  private func parts(of word: WordScanner.Word, in bytes: [UInt8]) -> [WordScanner.Word] {
    var parts: [WordScanner.Word] = []
    var start = word.range.lowerBound
    for index in word.range.dropFirst()
    where Self.isHigh(bytes[index]) && !Self.isHigh(bytes[index - 1]) {
      var scanner = WordScanner(bytes: bytes, range: start..<index)
      if let part = scanner.next() { parts.append(part) }
      start = index
    }
    guard start > word.range.lowerBound else { return [word] }
    var scanner = WordScanner(bytes: bytes, range: start..<word.range.upperBound)
    if let part = scanner.next() { parts.append(part) }
    return parts
  }

  private static func isHigh(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
