import ReplyText

extension SalutationReader {
  /// How a reply greets; nil where it has no salutation.
  ///
  /// - Complexity: O(n) in the bytes of the salutation, of which 400 a line count.
  public func salutation(of reply: Turn) -> Salutation? {
    guard let region = reply.anatomy.first(.salutation) else { return nil }
    let bytes = reply.text.bytes
    var whole = salutation(in: reply.text, range: region.range)
    var lines = bytes[region.range].split(separator: 0x0A).dropFirst().prefix(Self.mostLines)
    while let line = lines.popFirst() {
      let next = salutation(in: reply.text, range: line.indices)
      whole.names += next.names
      if !next.names.isEmpty { (whole.call, whole.addressee) = (.names, nil) }
    }
    return whole
  }

  private static let templateSigns = ByteSet("{[<%")
  /// Lines of greetings that are read.
  private static let mostLines = 20

  /// - Parameter range: one salutation region, bytes of the text.
  func salutation(in text: Text, range: Range<Int>) -> Salutation {
    let called = called(in: text, range: range)
    guard called.isEmpty else {
      return Salutation(range: range, call: .names, names: called.map(\.range))
    }
    let line = SalutationLine(text, range).words
    // A place of a template: "Dear {{name}},", "Dear [Name],".
    guard !text.bytes[range].contains(where: Self.templateSigns.contains) else {
      return Salutation(range: range, call: .other)
    }
    let end = line.firstIndex { $0.stop == .end } ?? line.count
    let words = line.prefix(min(end + 1, Self.mostWords))
    if words.allSatisfy({ isOpening($0) && addressee($0) == nil }) {
      return Salutation(range: range, call: .bare)
    }
    let addressees = words.map(addressee)
    guard let first = addressees.firstIndex(where: { $0 != nil }),
      let last = addressees.lastIndex(where: { $0 != nil })
    else {
      // "Madame, Monsieur," leaves open which of the two is meant; "Madame," does not.
      let titles = words.indices.filter { isHonorific(words[$0]) }
      guard let start = titles.first, let end = titles.last, words[start].key != words[end].key,
        words[start..<end].contains(where: { $0.stop != .none || isConjunction($0) }),
        words.allSatisfy({ isOpening($0) || isHonorific($0) || isConjunction($0) })
      else { return Salutation(range: range, call: .other) }
      return Salutation(
        range: range, call: .impersonal,
        addressee: words[start].range.lowerBound..<words[end].range.upperBound)
    }
    let isGroup = addressees.contains(.group)
    // A word that stands for the customer ends what it is said in: "Hey, a customer called" goes on.
    var close = last
    while words[close].stop == .none, close + 1 < words.endIndex, isOpening(words[close + 1]) {
      close += 1
    }
    guard isGroup || words[close].stop != .none else {
      return Salutation(range: range, call: .other)
    }
    return Salutation(
      range: range, call: isGroup ? .group : .impersonal,
      addressee: words[first].range.lowerBound..<words[last].range.upperBound)
  }

  /// Words of a salutation that are read where it calls nobody by name.
  private static let mostWords = 12

  /// Whom a word stands for that is no name; nil for other words.
  func addressee(_ word: SalutationWord) -> Salutation.Call? {
    if words.groups.contains(word.exactKey) { return .group }
    if words.addressees.contains(word.exactKey) { return .impersonal }
    return word.isCased ? nil : attachedAddressee(word.letters[...])
  }

  /// Of scripts without blanks: 尊敬的客户, お客様各位. nil where letters are left over.
  private func attachedAddressee(_ letters: ArraySlice<UInt32>) -> Salutation.Call? {
    var rest = letters
    var call: Salutation.Call?
    while !rest.isEmpty {
      if let word = words.attachedAddressees.first(where: { rest.starts(with: $0) }) {
        let isGroup = words.groups.contains(NameWords.key(word[...]))
        call = isGroup || call == .group ? .group : .impersonal
        rest = rest.dropFirst(word.count)
      } else if let word = words.attached.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(word.count)
      } else {
        return nil
      }
    }
    return call
  }
}
