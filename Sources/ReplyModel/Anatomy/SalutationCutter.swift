/// Finds the opening address at the head of the writer's own text.
struct SalutationCutter {
  let bytes: [UInt8]
  let lines: [TextLine]
  let cache: FactsCache

  /// Where the salutation that begins at a line ends: the next line, or a place inside this one
  /// where the letter goes on behind it ("Hi Ann, thanks for …"); nil where there is none.
  func end(at index: Int, confidence: inout Float) -> Int? {
    let line = lines[index]
    let facts = cache.facts(index)
    guard line.length > 0, !facts.isLong else { return nil }
    let sign = bytes[line.end - 1]
    confidence = 0.95
    if facts.openingWords > 0, sign != 0x3f {
      let ends = sign == 0x2c || sign == 0x21 || sign == 0x3a || isWideSign(line)
      let isShort = line.length <= 80 && facts.wordCount <= facts.openingWords + 7
      let isWhole = facts.firstStop.map { $0 >= line.end || facts.wordCount <= 6 } ?? true
      if ends, isShort, isWhole { return line.next }
      if let stop = facts.firstStop, stop < line.end,
        facts.wordsBeforeStop <= facts.openingWords + 4
      {
        confidence = 0.9
        return stop
      }
      guard facts.wordCount <= facts.openingWords + 3, facts.firstStop == nil else { return nil }
      // "Hi Ann" with nothing behind it; "Hi was our greeting" goes on in lower case.
      guard facts.highCount >= facts.wordCount - facts.openingWords else { return nil }
      confidence = 0.9
      return line.next
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
