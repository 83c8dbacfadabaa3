import ReplyLexicon
import ReplyText

/// Finds the name in a salutation, and the name that a message is signed with.
///
/// By the word lists of all languages at once (a German greets "Hi John" as well), and by form
/// where no list knows the opening: "Xxxx Name,".
public struct SalutationReader: Sendable {
  let words: NameWords

  public init(lexicons: Lexicons) { words = NameWords(lexicons: lexicons) }

  init(words: NameWords) { self.words = words }

  /// The names that a salutation line calls, honorifics included, in order.
  ///
  /// "Dear Ms Ito and Mr Bo," has two. Empty for "Hi all,", "Dear Sir or Madam," and lines that are
  /// no salutation.
  ///
  /// - Parameter range: the salutation region, bytes of the text.
  /// - Complexity: O(n) in the bytes of the range, of which the first 400 count.
  public func names(in text: Text, range: Range<Int>) -> [(written: String, range: Range<Int>)] {
    called(in: text, range: range).map { (text[$0.range], $0.range) }
  }

  /// A name called, and how sure it is that it is one.
  struct Called: Equatable {
    var range: Range<Int>
    /// Stands behind a comma: "Hi Ann, Bob," but also "Hi Ann, Thanks".
    var isAside: Bool
    /// No opening stands before it that the word lists know: the first word may be one.
    var isBare: Bool
  }

  func called(in text: Text, range: Range<Int>) -> [Called] {
    let line = SalutationLine(text, range).words
    guard !line.isEmpty else { return [] }
    let opening = line.prefix { isOpening($0) }.count
    let stopped = line.prefix(opening).lastIndex { $0.stop == .end || $0.stop == .comma }
    var rest = line[opening...]
    var called: [Called] = []
    // "Hello! Welcome", "Hi," and nothing more: what follows is text.
    if let stopped, line[stopped].stop == .end || opening == line.count { rest = [] }
    if opening == 0, !isBare(line) { return attachedName(line, text) }
    var isAside = false
    let isAfterComma = stopped.map { $0 == opening - 1 } ?? false
    while !rest.isEmpty {
      let piece = rest.prefix(upTo: pieceEnd(rest))
      let after = rest[piece.endIndex...]
      guard let last = piece.last else {
        rest = rest.dropFirst()
        continue
      }
      // "hi i need a lamp:" has conjunctions of other languages in it.
      if called.isEmpty, piece.startIndex > opening, last.isCased,
        !piece.contains(where: \.startsUpper)
      {
        break
      }
      // "Hello, Unfortunately, …"
      if isAfterComma, called.isEmpty, words.otherWords.contains(piece[piece.startIndex].exactKey) {
        break
      }
      let name = trimmed(piece, knownOpening: opening > 0, isAside: isAside)
      if let name { called.append(Called(range: name, isAside: isAside, isBare: opening == 0)) }
      if last.stop == .end || (isAside && name == nil) { break }
      if last.stop == .comma { isAside = true }
      if last.stop == .none, after.first.map(isConjunction) != true { break }
      rest = after.drop { isConjunction($0) }
    }
    return called
  }

  func isOpening(_ word: SalutationWord) -> Bool {
    words.salutations.contains(word.exactKey)
  }

  func isConjunction(_ word: SalutationWord) -> Bool {
    words.conjunctions.contains(word.exactKey) && !(word.isCased && word.startsUpper)
  }

  func isHonorific(_ word: SalutationWord) -> Bool { words.honorifics.contains(word.key) }

  /// An honorific, accents counted (Anh, not Ánh), that is no given name as well.
  private func isTitle(_ word: SalutationWord) -> Bool {
    words.honorifics.contains(word.exactKey) && !isGivenName(word)
  }

  /// all, team, customer
  func isNobody(_ word: SalutationWord) -> Bool { addressee(word) != nil }

  /// Don, Tim, Allen: words of one language that are names in another.
  func isGivenName(_ word: SalutationWord) -> Bool {
    word.startsUpper && words.nicknames.contains(word.key)
  }

  private func isParticle(_ word: SalutationWord) -> Bool { words.particles.contains(word.key) }

  /// "John," or "Mr. Smith -": no opening, but nothing else than a name.
  private func isBare(_ line: [SalutationWord]) -> Bool {
    guard let first = line.first, line.count <= 6 || first.stop != .none else { return false }
    if words.otherWords.contains(first.exactKey) { return false }
    let piece = line.prefix(upTo: pieceEnd(line[...]))
    guard piece.count <= 4, piece.last?.stop != SalutationWord.Stop.none else { return false }
    return piece.allSatisfy { !$0.isCased || $0.startsUpper || isParticle($0) || isHonorific($0) }
  }

  private func pieceEnd(_ rest: ArraySlice<SalutationWord>) -> Int {
    var index = rest.startIndex
    while index < rest.endIndex {
      if isConjunction(rest[index]), index > rest.startIndex { return index }
      index += 1
      if rest[index - 1].stop != .none { return index }
    }
    return rest.endIndex
  }

  /// Bytes of the name in a piece, or nil where the piece calls nobody by name.
  private func trimmed(
    _ piece: ArraySlice<SalutationWord>, knownOpening: Bool, isAside: Bool
  ) -> Range<Int>? {
    var name = piece
    while let last = name.last, isOpening(last), name.count > 1 { name = name.dropLast() }
    while let first = name.first, isOpening(first), name.count > 1, knownOpening {
      name = name.dropFirst()
    }
    // "Dear customer Ann Bell,"
    while let first = name.first, name.count > 1, !isGivenName(first), !isHonorific(first),
      let call = addressee(first)
    {
      if call == .group { return nil }
      name = name.dropFirst()
    }
    guard let first = name.first, let last = name.last else { return nil }
    // 고객님 is "customer" alone and a title behind a name.
    let isSuffix = name.count > 1 && isHonorific(last) && !last.isCased
    if !isSuffix, isNobody(last) || words.companies.contains(last.key), !isGivenName(last) {
      return nil
    }
    if words.otherWords.contains(first.exactKey), isAside || name.count > 1 { return nil }
    // "Madame la Directrice,"
    let callsNobody = name.allSatisfy { word in
      isTitle(word) || isNobody(word) && !isGivenName(word) || isParticle(word) && !word.startsUpper
    }
    if callsNobody { return nil }
    if name.count == 1, isOpening(first) { return nil }
    if name.contains(where: \.isTemplate) { return nil }
    name = capitalised(name, isAside: isAside)
    guard let start = name.first, let end = name.last, name.count <= 6 else { return nil }
    guard !name.allSatisfy(isTitle), !name.contains(where: \.hasDigit) || name.count == 1 else {
      return nil
    }
    let lower = start.range.lowerBound + attachedOpening(start)
    return lower..<max(lower, end.range.upperBound - attachedClosing(end))
  }

  /// Bytes of a greeting that is written on behind the name: 王小姐您好.
  private func attachedClosing(_ word: SalutationWord) -> Int {
    guard !word.isCased else { return 0 }
    let mark = words.attachedOpenings.first {
      $0.count > 1 && $0.count < word.letters.count && word.letters.suffix($0.count) == $0[...]
    }
    return mark.map(Self.width) ?? 0
  }

  private static func width(_ letters: [UInt32]) -> Int {
    letters.reduce(0) { $0 + (Unicode.Scalar($1).map { UTF8.width($0) } ?? 0) }
  }

  /// Bytes of an opening that is written on to the name: 尊敬的王先生, สวัสดีคุณสมชาย.
  private func attachedOpening(_ word: SalutationWord) -> Int {
    guard !word.isCased else { return 0 }
    for mark in words.attachedOpenings where mark.count < word.letters.count {
      guard word.letters.starts(with: mark) else { continue }
      return Self.width(mark)
    }
    return 0
  }

  /// The capitalised beginning; a small word or two count where they are all that is called.
  private func capitalised(
    _ name: ArraySlice<SalutationWord>, isAside: Bool
  ) -> ArraySlice<SalutationWord> {
    let fits = { (word: SalutationWord) in
      !word.isCased || word.startsUpper || self.isHonorific(word) || self.isParticle(word)
    }
    let upper = name.prefix(while: fits)
    let ends = name.last.map { $0.stop != .none } ?? false
    if upper.count == name.count {
      return name.last?.isCased == false && name.count > 5 ? [] : name
    }
    if isAside { return [] }
    if upper.isEmpty || upper.allSatisfy(isHonorific) {
      return ends && name.count <= 3 && !name.contains { words.otherWords.contains($0.exactKey) }
        ? name : []
    }
    var named = upper
    if ends, name.count <= 3 { named = name }
    while let last = named.last, isParticle(last), named.count > 1 { named = named.dropLast() }
    return named
  }

  /// Scripts without blanks: "尊敬的王先生：", "佐藤様", "สวัสดีคุณสมชาย".
  private func attachedName(_ line: [SalutationWord], _ text: Text) -> [Called] {
    guard let first = line.first, !first.isCased else { return [] }
    let piece = line.prefix(upTo: pieceEnd(line[...])).prefix(3)
    guard let last = piece.last, !isNobody(last) else { return [] }
    let marked = words.attached.contains { mark in
      first.letters.starts(with: mark) || last.letters.suffix(mark.count).elementsEqual(mark)
    }
    guard marked || last.stop != .none, last.letters.count <= 12 else { return [] }
    let lower = first.range.lowerBound + attachedOpening(first)
    let range = lower..<max(lower, last.range.upperBound - attachedClosing(last))
    return [Called(range: range, isAside: false, isBare: true)]
  }
}
