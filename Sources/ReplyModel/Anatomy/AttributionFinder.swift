/// Tells attribution lines from prose that looks like them.
///
/// A line counts when its parts speak for it together: a verb of writing, a date with its time, an
/// address, the colon at the end, a quote below. No part alone does: "On the phone you wrote:" has
/// verb and colon.
struct AttributionFinder {
  /// Clients wrap an attribution over three lines; one that breaks inside the address makes six.
  static let longestSpan = 6
  static let longestLine = 400

  let lines: [TextLine]
  let facts: (Int) -> LineFacts

  /// The line after the attribution that begins at a line, or nil where none begins there.
  ///
  /// - Complexity: O(1): `longestSpan` lines ahead are looked at, and the next one that is not empty.
  func end(from start: Int) -> Int? {
    guard let first = opening(at: start) else { return nil }
    var sum = first
    var length = lines[start].length
    var index = start
    while true {
      if isComplete(sum, last: facts(index), start: start, after: index + 1) { return index + 1 }
      index += 1
      guard index - start < Self.longestSpan, index < lines.count else { return nil }
      let next = lines[index]
      guard !next.isEmpty || mayHoldBlank(first), length < Self.longestLine else { return nil }
      if next.depth > lines[start].depth, !closesAddress(index) { return nil }
      if index > start, opensAnother(index) { return nil }
      length += next.length
      add(facts(index), to: &sum)
    }
  }

  /// Facts of a line that may open an attribution, or nil.
  private func opening(at index: Int) -> LineFacts? {
    guard index < lines.count, !lines[index].isEmpty, lines[index].length < Self.longestLine else {
      return nil
    }
    let line = facts(index)
    guard line.wordCount > 0, line.wordCount < 60, !line.isLong else { return nil }
    let opensWithDate = line.startsWithNumber || line.lead.contains(.date)
    let opensByWord = line.lead.contains(.opener) && (line.hasDate || line.classes.contains(.date))
    if opensByWord || (opensWithDate && line.hasDate) { return line }
    // Name first: "Ann Example <ann@example.com> schrieb am …", "Ann Example writes:".
    let namesWriter = line.hasAddress && line.highCount > 0
    return namesWriter || line.classes.contains(.verb) ? line : nil
  }

  /// A later line that opens by itself ends the one begun before: prose stood above it.
  private func opensAnother(_ index: Int) -> Bool {
    let line = facts(index)
    guard line.lead.contains(.opener) else { return false }
    return line.hasMoment || (line.hasYear && line.classes.contains(.date))
  }

  private func add(_ line: LineFacts, to sum: inout LineFacts) {
    sum.classes.formUnion(line.classes)
    sum.hasAddress = sum.hasAddress || line.hasAddress
    sum.hasBracketedAddress = sum.hasBracketedAddress || line.hasBracketedAddress
    sum.hasYear = sum.hasYear || line.hasYear
    sum.hasTime = sum.hasTime || line.hasTime
    sum.hasNumericDate = sum.hasNumericDate || line.hasNumericDate
    sum.hasZone = sum.hasZone || line.hasZone
    sum.wordCount += line.wordCount
    sum.highCount += line.highCount
  }

  private func isComplete(_ sum: LineFacts, last: LineFacts, start: Int, after: Int) -> Bool {
    let hasVerb = sum.classes.contains(.verb)
    let endsWithVerb = last.last.contains(.verb)
    let first = facts(start)
    if last.endsWithColon || endsWithVerb {
      if hasVerb, sum.hasAddress, sum.hasDate { return true }
      if hasVerb, sum.hasMoment, sum.wordCount <= 25 { return true }
      if sum.hasBracketedAddress, sum.hasMoment, last.endsWithColon { return true }
      if hasVerb, sum.wordCount <= 25, isQuoted(after, deeperThan: start) {
        return sum.hasDate || sum.hasAddress || sum.wordCount <= 8
      }
      if hasVerb, sum.hasAddress, last.endsWithColon, sum.wordCount <= 15 { return true }
    }
    // Date first and nothing more: "2016-01-27 10:00 GMT+01:00 Some One".
    guard first.startsWithNumber, standsAlone(start, after), sum.wordCount <= 20 else {
      return false
    }
    if sum.hasMoment, sum.hasZone, sum.hasYear, sum.highCount > 1 { return true }
    return sum.hasNumericDate && sum.hasAddress && isQuoted(after, deeperThan: start)
  }

  /// The next line that is not blank is quoted, within two blank ones.
  private func isQuoted(_ index: Int, deeperThan start: Int) -> Bool {
    for next in index..<min(index + 3, max(index, lines.count)) where !lines[next].isBlank {
      return lines[next].depth > lines[start].depth
    }
    return false
  }

  private func standsAlone(_ start: Int, _ after: Int) -> Bool {
    (start == 0 || lines[start - 1].isBlank) && (after >= lines.count || lines[after].isEmpty)
  }

  /// Some clients break inside the angle brackets, with blank lines between.
  private func mayHoldBlank(_ first: LineFacts) -> Bool {
    first.lead.contains(.opener) && first.hasMoment && !first.endsWithColon
  }

  /// `> wrote:` closes an address that was opened on a line above: no quote mark.
  private func closesAddress(_ index: Int) -> Bool {
    let line = facts(index)
    guard line.endsWithColon else { return false }
    return line.wordCount == 0 || line.classes.contains(.verb) && line.wordCount <= 3
  }
}
