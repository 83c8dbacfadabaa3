/// Reads what an order to be silent says after its verb: rules, and a reason.
struct DirectiveWords {
  /// Names of rules, categories and `all`.
  let known: [String]

  struct Outcome: Equatable {
    /// `all` where none is named.
    var rules: [String] = ["all"]
    var reason: String?
    /// Names that are near a known one, and that one; then nothing is silenced.
    var mistaken: [Mistake] = []
  }

  struct Mistake: Equatable {
    var name: String
    var nearest: String?
  }

  /// `canned-phrase, missing-thanks -- reason`; a name that is not known is a mistake.
  func ofComment(_ text: Substring) -> Outcome {
    let dashes = text.firstRange(of: "--")
    let names = Self.names(text[..<(dashes?.lowerBound ?? text.endIndex)])
    var outcome = Outcome()
    outcome.reason = dashes.flatMap { Self.trimmed(text[$0.upperBound...]) }
    take(names, into: &outcome)
    return outcome
  }

  /// `canned-phrase, missing-thanks; reason`, both parts optional. A first part without a known name
  /// is the reason, unless it is one word that looks like a mistyped name.
  func ofHeader(_ text: Substring) -> Outcome {
    var outcome = Outcome()
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else { return outcome }
    let names = Self.names(first)
    let namesRules = names.contains { known.contains($0) || nearest($0) != nil }
    guard namesRules else {
      outcome.reason = Self.trimmed(text)
      return outcome
    }
    outcome.reason = parts.count > 1 ? Self.trimmed(parts[1]) : nil
    take(names, into: &outcome)
    return outcome
  }

  private func take(_ names: [String], into outcome: inout Outcome) {
    guard !names.isEmpty else { return }
    outcome.mistaken = names.filter { !known.contains($0) }
      .map { Mistake(name: $0, nearest: nearest($0)) }
    outcome.rules = outcome.mistaken.isEmpty ? names : []
  }

  private func nearest(_ name: String) -> String? {
    name.utf8.count < 5 ? nil : NearestName.of(name, among: known)
  }

  private static func names(_ text: Substring) -> [String] {
    text.split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() }
  }

  private static func trimmed(_ text: Substring) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
