/// A thread and what replylint says to its last message, as people write it: a file of
/// `Fixtures/cases`, whose README shows the form.
public struct Case: Sendable {
  /// From the folder of all cases on: `missing-thanks/praise-taken-for-granted.md`.
  public var name: String
  /// Messages before the reply, the oldest first.
  public var earlier: [CaseMessage] = []
  public var reply: CaseMessage
  /// A configuration in TOML, or nil.
  public var settings: String?
  /// What replylint says to the reply, as the file has it; empty where nobody has written it yet.
  public var outcome = ""
  /// The file as far as people write it.
  private var opening: String

  private static let outcomeHeading = "What replylint says"
  private static let headings = [
    "The customer writes", "The shop writes", "The reply", "Settings", outcomeHeading,
  ]

  /// - Throws: `CaseError`, the first met.
  public init(name: String, source: String) throws(CaseError) {
    self.name = name
    let sections = CaseSection.all(in: source)
    let parts = sections.dropFirst()
    guard sections[0].text.hasPrefix("# ") else {
      throw .missing(name: name, heading: "# What happens")
    }
    guard let reply = parts.first(where: { $0.title == "The reply" }) else {
      throw .missing(name: name, heading: "## The reply")
    }
    self.reply = CaseMessage(isCustomers: false, source: try reply.block(of: name))
    opening = source.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix((parts.first { $0.title == Self.outcomeHeading }?.line ?? .max) - 1)
      .joined(separator: "\n")
    for part in parts { try take(part, isLast: part.line == sections.last?.line) }
  }

  private mutating func take(_ part: CaseSection, isLast: Bool) throws(CaseError) {
    switch part.title {
    case "The customer writes", "The shop writes":
      let isCustomers = part.title == "The customer writes"
      earlier.append(CaseMessage(isCustomers: isCustomers, source: try part.block(of: name)))
    case "Settings": settings = try part.block(of: name)
    case Self.outcomeHeading:
      guard isLast else { throw .notLast(name: name, line: part.line, heading: part.title) }
      outcome = part.text
    case "The reply": break
    default:
      throw .unknownHeading(
        name: name, line: part.line, heading: part.title, known: Self.headings)
    }
  }

  /// The file with another outcome.
  public func source(outcome: String) -> String {
    var end = opening.endIndex
    while end > opening.startIndex, opening[opening.index(before: end)].isNewline {
      end = opening.index(before: end)
    }
    return opening[..<end] + "\n\n## \(Self.outcomeHeading)\n\n\(outcome)\n"
  }
}
