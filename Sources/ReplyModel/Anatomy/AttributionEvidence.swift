/// What the lines of a possible attribution say together, and how far that is to be trusted.
struct AttributionEvidence {
  /// How the run of quoted lines below begins.
  enum Below {
    case unmarked
    /// One short line that the sentence above goes on behind: a phrase is cited.
    case phrase
    case quote
  }

  private(set) var sum: LineFacts
  private(set) var last: LineFacts
  private let first: LineFacts
  private(set) var lineCount = 1

  init(_ line: LineFacts) {
    sum = line
    first = line
    last = line
  }

  mutating func add(_ line: LineFacts) {
    lineCount += 1
    last = line
    sum.classes.formUnion(line.classes)
    sum.hasAddress = sum.hasAddress || line.hasAddress
    sum.hasBracketedAddress = sum.hasBracketedAddress || line.hasBracketedAddress
    sum.hasYear = sum.hasYear || line.hasYear
    sum.hasTime = sum.hasTime || line.hasTime
    sum.hasNumericDate = sum.hasNumericDate || line.hasNumericDate
    sum.hasZone = sum.hasZone || line.hasZone
    sum.wordCount += line.wordCount
    sum.highCount += line.highCount
    sum.nameCount += line.nameCount
    sum.plainCount += line.plainCount
  }

  /// The last line ends as attributions end: with a colon, with the verb, or with the bracket of
  /// "Quoting Ann Example (2026-03-03 10:14:00)".
  private var isClosed: Bool {
    last.endsWithColon || last.last.contains(.verb)
      || last.endsWithBracket && hasVerb && sum.hasMoment
  }

  private var hasVerb: Bool { sum.classes.contains(.verb) }
  private var hasSaying: Bool { hasVerb || sum.classes.contains(.saying) }
  private var namesWriter: Bool { sum.nameCount > 0 || sum.hasAddress }

  /// 0 where the lines are no attribution.
  ///
  /// - Parameters:
  ///   - below: what follows.
  ///   - startsParagraph: no sentence of the line above goes on in the first line.
  ///   - standsAlone: blank lines on both sides.
  func confidence(_ below: Below, startsParagraph: Bool, standsAlone: Bool) -> Float {
    if first.isListItem, !sum.hasAddress { return 0 }
    if isClosed {
      let firm = firmConfidence()
      if firm > 0 { return below == .quote ? max(firm, 0.9) : firm }
      if first.isFramed || last.isFramed, hasVerb, namesWriter, sum.plainCount <= 2 { return 0.8 }
      if below == .quote || below == .phrase && (sum.hasAddress || sum.hasDate) {
        let beside = quotedConfidence(startsParagraph)
        if beside > 0 { return beside }
      }
    }
    return standsAlone ? bareConfidence(below) : 0
  }

  /// What needs no quote below it: a date with its time, an address, a verb, most of them.
  private func firmConfidence() -> Float {
    if sum.hasAddress, sum.hasDate, sum.plainCount <= 5 {
      if hasVerb { return 0.98 }
      if hasSaying { return 0.85 }
    }
    guard sum.plainCount <= 4 else { return 0 }
    // "On Friday at 9:12 Joe wrote:" is how people report; clients name the day of the year.
    let hasDay = sum.hasYear || sum.hasNumericDate || sum.hasZone
    if sum.hasMoment, hasDay, sum.wordCount <= 25, hasSaying {
      if namesWriter { return hasVerb ? 0.93 : 0.75 }
      // "At 03/03/2026 10:14, you wrote:" is a client's; a writer may begin a list so.
      if hasVerb, first.startsWithNumber || first.lead.contains(.opener) { return 0.6 }
    }
    guard last.endsWithColon else { return 0 }
    // Bare, the address may be what a line of a log speaks of.
    let isBeside = sum.hasBracketedAddress || sum.plainCount <= 1
    if sum.hasAddress, sum.hasMoment, last.closesAddress, isBeside { return 0.95 }
    if hasVerb, sum.hasAddress, sum.wordCount <= 15 {
      if sum.hasBracketedAddress { return sum.plainCount <= 2 ? 0.85 : 0 }
      return sum.plainCount == 0 ? 0.7 : 0
    }
    // "On 3 March 2026, Ann Example wrote:" without a time.
    let isDated = sum.hasNumericDate || (sum.hasYear && sum.classes.contains(.date))
    if hasVerb, isDated, sum.nameCount > 0, sum.plainCount == 0, sum.wordCount <= 14 { return 0.65 }
    return 0
  }

  /// What counts right above quoted lines: people word their attributions as they like.
  private func quotedConfidence(_ startsParagraph: Bool) -> Float {
    if hasVerb, sum.hasAddress, sum.wordCount <= 25 { return 0.93 }
    if hasVerb, sum.hasDate, sum.wordCount <= 30 { return 0.9 }
    guard startsParagraph, lineCount <= 3 else { return 0 }
    let opensWithDate = first.lead.contains(.opener) && sum.plainCount <= 3
    if hasSaying, sum.hasDate, namesWriter || opensWithDate, sum.wordCount <= 40 { return 0.8 }
    if hasSaying, namesWriter, sum.wordCount <= 20, lineCount <= 2 {
      return sum.plainCount <= 1 ? 0.85 : 0.7
    }
    if hasVerb, sum.wordCount <= 3 { return 0.7 }
    guard last.endsWithColon, lineCount <= 2 else { return 0 }
    if sum.hasAddress, last.closesAddress, sum.plainCount <= 3 { return 0.75 }
    if sum.hasMoment, sum.nameCount > 0, sum.plainCount <= 3 { return 0.7 }
    // "Ann Example's [ann@example.com] 20 lines of wisdom included:"
    if sum.hasBracketedAddress, sum.nameCount > 0, sum.wordCount <= 16 { return 0.7 }
    // "Ann Example:", "Ann Example quips:"
    return sum.nameCount > 1 && sum.plainCount <= 2 && sum.wordCount <= 5 ? 0.6 : 0
  }

  /// Date first and nothing more: "2026-01-27 10:00 GMT+01:00 Some One".
  private func bareConfidence(_ below: Below) -> Float {
    guard first.startsWithNumber, sum.wordCount <= 20, sum.plainCount <= 3 else { return 0 }
    if sum.hasNumericDate, sum.hasAddress, below == .quote { return 0.85 }
    let isMoment = sum.hasMoment && sum.hasZone && sum.hasYear
    return isMoment && sum.highCount > 1 ? 0.65 : 0
  }
}
