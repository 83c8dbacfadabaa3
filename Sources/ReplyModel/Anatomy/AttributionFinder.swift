/// Tells attribution lines from prose that looks like them.
///
/// A line counts when its parts speak for it together: a verb of writing, a date with its time, an
/// address, the colon at the end, a quote below. No part alone does: "On the phone you wrote:" has
/// verb and colon. How much each is worth is in `AttributionEvidence`.
struct AttributionFinder {
  /// Clients wrap an attribution over three lines; one that breaks inside the address makes six.
  static let longestSpan = 6
  static let longestLine = 400

  let bytes: [UInt8]
  let lines: [TextLine]
  let facts: (Int) -> LineFacts

  /// The end of the attribution that begins at a line, or nil where none begins there.
  ///
  /// - Complexity: O(1): `longestSpan` lines ahead are looked at, and the next one that is not empty.
  func end(from start: Int) -> BlockEnd? {
    guard start < lines.count, !lines[start].isEmpty else { return nil }
    if isReplyMark(facts(start)) { return BlockEnd(line: start + 1, confidence: 0.9) }
    guard let first = opening(at: start) else { return nil }
    var evidence = AttributionEvidence(first)
    var length = lines[start].length
    var index = start
    /// Ends with its verb: the name may follow in the next line, and the colon.
    var kept: BlockEnd?
    while true {
      let end = BlockEnd(
        line: index + 1, confidence: confidence(of: evidence, from: start, after: index + 1))
      if end.confidence > 0 {
        guard mayGoOn(facts(index), after: index, from: start), kept == nil else { return end }
        // "… Ann Example wrote" above more of the same paragraph is prose, unless she is addressed.
        if evidence.sum.hasAddress { kept = end }
      } else if kept != nil, !lines[index].isEmpty, index + 1 > (kept?.line ?? 0) + 1 {
        return kept
      }
      index += 1
      guard index - start < Self.longestSpan, index < lines.count else { return kept }
      let next = lines[index]
      guard !next.isEmpty || mayHoldBlank(first), length < Self.longestLine else { return kept }
      if next.depth > lines[start].depth, !closesAddress(index) { return kept }
      if opensAnother(index) { return kept }
      length += next.length
      evidence.add(facts(index))
    }
  }

  private func confidence(
    of evidence: AttributionEvidence, from start: Int, after: Int
  ) -> Float {
    evidence.confidence(
      below(after, deeperThan: start), startsParagraph: startsParagraph(start),
      standsAlone: standsAlone(start, after))
  }

  /// "##- Please type your reply above this line -##".
  private func isReplyMark(_ line: LineFacts) -> Bool {
    guard line.classes.contains(.delimiter), line.wordCount <= 14 else { return false }
    return line.isFramed || line.wordCount <= 9 && !line.endsWithColon
  }

  /// Facts of a line that may open an attribution, or nil.
  private func opening(at index: Int) -> LineFacts? {
    guard lines[index].length < Self.longestLine else { return nil }
    let line = facts(index)
    guard line.wordCount > 0, line.wordCount < 60, !line.isLong else { return nil }
    let opensWithDate = line.startsWithNumber || line.lead.contains(.date)
    let opensByWord = line.lead.contains(.opener) && (line.hasDate || line.classes.contains(.date))
    if opensByWord || (opensWithDate && line.hasDate) || line.hasMoment { return line }
    // Name first: "Ann Example <ann@example.com> schrieb am …", "Ann Example writes:".
    let namesWriter = line.hasAddress && line.highCount > 0
    if namesWriter || !line.classes.isDisjoint(with: [.verb, .saying]) { return line }
    // "Ann Example <ann@example.com>:", "Ann Example:"
    let mayName = line.hasAddress || (line.nameCount > 1 && line.wordCount <= 5)
    return mayName && line.endsWithColon ? line : nil
  }

  /// A line that ends with the verb and no colon, and a line right below it.
  private func mayGoOn(_ line: LineFacts, after index: Int, from start: Int) -> Bool {
    guard !line.endsWithColon, !line.isFramed, index + 1 < lines.count else { return false }
    return !lines[index + 1].isEmpty && lines[index + 1].depth == lines[start].depth
  }

  /// A later line that opens by itself ends the one begun before: prose stood above it.
  private func opensAnother(_ index: Int) -> Bool {
    let line = facts(index)
    guard line.lead.contains(.opener) else { return false }
    return line.hasMoment && line.hasYear || (line.hasYear && line.classes.contains(.date))
  }

  /// What the next line that is not blank is, within two blank ones.
  private func below(_ index: Int, deeperThan start: Int) -> AttributionEvidence.Below {
    for next in index..<min(index + 3, max(index, lines.count)) where !lines[next].isBlank {
      guard lines[next].depth > lines[start].depth else { return .unmarked }
      return goesOn(behind: next, depth: lines[start].depth) ? .phrase : .quote
    }
    return .unmarked
  }

  /// The sentence goes on, in a low letter, right below a single short quoted line.
  private func goesOn(behind index: Int, depth: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].length < 60 else { return false }
    let next = lines[index + 1]
    guard !next.isEmpty, next.depth == depth, !lines[index].isQuotedByMarkup else { return false }
    let lead = UTF8Reader.scalar(in: bytes, at: next.first, end: next.end).scalar
    return LetterFolding.isLower(lead)
  }

  /// No line of prose right above runs into this one.
  private func startsParagraph(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let above = lines[start - 1]
    guard !above.isEmpty, above.depth == lines[start].depth else { return true }
    return above.length < 50 || ".!?:,;".utf8.contains(bytes[above.end - 1])
  }

  private func standsAlone(_ start: Int, _ after: Int) -> Bool {
    (start == 0 || lines[start - 1].isBlank) && (after >= lines.count || lines[after].isEmpty)
  }

  /// Some clients break inside the angle brackets, with blank lines between.
  private func mayHoldBlank(_ first: LineFacts) -> Bool {
    let opens = first.startsWithNumber || !first.lead.isDisjoint(with: [.opener, .date])
    return opens && first.hasMoment && !first.endsWithColon && first.plainCount <= 3
  }

  /// `> wrote:` closes an address that was opened on a line above: no quote mark.
  private func closesAddress(_ index: Int) -> Bool {
    let line = facts(index)
    guard line.endsWithColon else { return false }
    return line.wordCount == 0 || line.classes.contains(.verb) && line.wordCount <= 3
  }
}
