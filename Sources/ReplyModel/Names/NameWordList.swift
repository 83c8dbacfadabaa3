import ReplyLexicon

/// Reads the word lists of one language for `NameWords`.
struct NameWordList {
  private let lexicons: Lexicons
  /// Of the lists that are read next.
  var language: String
  /// Words without blanks between them and a name, of the lists read since they were last taken.
  private var attached: [[UInt32]] = []
  private var text = NameText("")

  init(lexicons: Lexicons, language: String = "und") {
    self.lexicons = lexicons
    self.language = language
  }

  /// Words of the lists read so far that are written on to a name without a blank.
  mutating func takeAttached() -> [[UInt32]] {
    defer { attached = [] }
    return attached
  }

  /// - Parameter exactly: words count with their accents, since without them they are names in
  ///   another language (Chào, Chao); long words count without them as well.
  mutating func collect(
    _ lexicon: LexiconName, into table: inout KeyTable, exactly: Bool = false
  ) {
    lexicons.forEachGroup(lexicon, language: language) { group in
      for word in GroupWords(group) {
        if let key = Self.plainKey(word) {
          table.insert(key)
        } else {
          text.read(again: String(decoding: word, as: UTF8.self))
          collect(into: &table, exactly)
        }
      }
    }
  }

  private mutating func collect(into table: inout KeyTable, _ exactly: Bool) {
    let letters = text.base
    guard !letters.isEmpty else { return }
    table.insert(NameWords.exactKey(text))
    let isTonal = language == "vi" || language == "yo"
    if !exactly || (letters.count > 4 && !isTonal) { table.insert(NameWords.key(letters[...])) }
    let joins = letters.allSatisfy { NameScript($0).isEastAsian || (0xE00..<0xE80).contains($0) }
    if joins { attached.append(letters) }
  }

  /// The key of a word of small ASCII letters alone, which folding leaves as it is; nil of others.
  static func plainKey(_ word: UnsafeRawBufferPointer) -> UInt64? {
    guard word.count <= NameText.longest else { return nil }
    var hash = NameWords.keySeed
    for byte in word {
      guard byte &- 0x61 < 26 else { return nil }
      hash = NameWords.keyStep(hash, UInt32(byte))
    }
    return NameWords.keyEnd(hash)
  }
}
