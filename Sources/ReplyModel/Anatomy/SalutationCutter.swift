/// Finds the opening address at the head of the writer's own text.
struct SalutationCutter {
  let bytes: [UInt8]
  let lines: [TextLine]
  let cache: FactsCache
  /// Titles that are written on to a name.
  let titles: [[UInt8]]
  /// Openings that a name is written on to.
  let leads: [[UInt8]]

  /// Own lines that may stand above the salutation: a place and date, a subject, an address.
  static let longestHead = 6

  /// A line that greets.
  struct Salutation {
    var line: Int
    /// The next line, or a place inside this one where the letter goes on behind it.
    var end: Int
    var confidence: Float
  }

  /// The salutations at the head of the own text, in order: mostly one, but each of several people
  /// may be greeted on a line of their own.
  ///
  /// - Complexity: O(1): at most `longestHead` lines that are not blank are looked at, and those
  ///   that greet.
  func salutations(in labels: [LineLabel]) -> [Salutation] {
    var found: [Salutation] = []
    var above = 0
    for index in labels.indices where labels[index].kind != nil {
      guard labels[index].kind == .body, labels[index].verbatim == nil else {
        if above > 0 || !found.isEmpty { break }
        continue
      }
      var confidence: Float = 0
      if let end = end(at: index, confidence: &confidence),
        found.isEmpty || cache.facts(index).openingWords > 0 && index == found[0].line + found.count
      {
        guard above == 0 || isSure(index, end: end) else { break }
        found.append(Salutation(line: index, end: end, confidence: confidence))
        if end < lines[index].next { break }
      } else {
        guard found.isEmpty, isHead(index), above < Self.longestHead else { break }
        above += 1
      }
    }
    return found
  }

  /// Below other lines only an opening counts that has its line for itself, a blank one below.
  private func isSure(_ index: Int, end: Int) -> Bool {
    (cache.facts(index).openingWords > 0 || titledEnd(at: index) != nil)
      && end == lines[index].next
      && (index + 1 >= lines.count || lines[index + 1].isBlank)
  }

  /// Short, and no sentence.
  private func isHead(_ index: Int) -> Bool {
    let line = lines[index]
    return line.length <= 70 && cache.facts(index).wordCount <= 10
      && !".?!,".utf8.contains(bytes[line.end - 1])
  }

  /// Where the salutation that begins at a line ends; nil where there is none ("Hi Ann, thanks for
  /// …" ends inside its line).
  private func end(at index: Int, confidence: inout Float) -> Int? {
    let line = lines[index]
    let facts = cache.facts(index)
    guard line.length > 0, !facts.isLong else { return nil }
    let sign = bytes[line.end - 1]
    confidence = 0.95
    if facts.openingWords > 0 {
      let ends = sign == 0x2c || sign == 0x21 || sign == 0x3a || isWideSign(line)
      let isShort = line.length <= 80 && facts.wordCount <= facts.openingWords + 9
      let isWhole =
        facts.firstStop.map { $0 >= line.end || facts.wordCount <= 6 && !isUnspaced(at: $0) }
        ?? true
      if ends, isShort, isWhole { return line.next }
      if let stop = facts.firstStop, stop < line.end,
        facts.wordsBeforeStop <= facts.openingWords + 4 || callsSeveral(line.first..<stop)
      {
        confidence = 0.9
        let isOpening = facts.wordsBeforeStop == facts.openingWords
        return greetedEnd(from: stop, in: line, afterOpening: isOpening)
      }
      if let dash = dashEnd(in: line, openingWords: facts.openingWords) {
        confidence = 0.9
        return dash
      }
      guard sign != 0x3f else { return nil }
      guard facts.wordCount <= facts.openingWords + 3, facts.firstStop == nil else { return nil }
      // "Hi Ann" with nothing behind it; "Hi was our greeting" goes on in lower case.
      guard facts.highCount >= facts.wordCount - facts.openingWords else { return nil }
      confidence = 0.9
      return line.next
    }
    if let end = titledEnd(at: index) {
      confidence = 0.9
      return end
    }
    // A bare name before a comma, with the letter below: "Ann,".
    guard sign == 0x2c, facts.wordCount > 0, facts.wordCount <= 3, facts.numberCount == 0,
      facts.highCount == facts.wordCount, facts.closingWords == 0,
      index + 1 < lines.count
    else { return nil }
    confidence = 0.7
    return line.next
  }

  /// A full-width colon, comma or stop ends the line.
  private func isWideSign(_ line: TextLine) -> Bool {
    guard line.length >= 3 else { return false }
    let lead = bytes[line.end - 3]
    return lead == 0xef || (lead == 0xe3 && bytes[line.end - 2] == 0x80)
  }
}
