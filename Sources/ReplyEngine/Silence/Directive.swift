/// One order to be silent, wherever it was given.
struct Directive: Sendable {
  var suppression: Suppression
  /// Identifiers, categories, or `all`.
  var rules: [String]
  /// Bytes of the reply's decoded text in which a finding has to begin; nil: anywhere.
  var range: Range<Int>?
  /// Words that have to be among the flagged ones, in lower case; nil: whatever is flagged.
  var text: String?
  /// Where it stands, for people: `X-Replylint`, `line 3`.
  var place: String
  /// From the settings: whether it is used shows only at the end of a run.
  var number: Int?

  func silences(_ placed: PlacedFinding, category: String) -> Bool {
    guard rules.contains("all") || rules.contains(placed.rule) || rules.contains(category) else {
      return false
    }
    // Where a thing is missing from an empty text the range is empty: it lies in a range all the same.
    if let range, !(range.lowerBound...range.upperBound).contains(placed.finding.range.lowerBound) {
      return false
    }
    return text.map { placed.text.lowercased().contains($0) } ?? true
  }
}

/// An order to be silent that a configuration gives.
public struct SuppressionSetting: Sendable, Equatable {
  /// Identifiers or categories.
  public var rules: [String]
  /// Words that have to be among the flagged ones, whatever their case; nil: whatever is flagged.
  public var text: String?
  public var reason: String?

  public init(rules: [String], text: String? = nil, reason: String? = nil) {
    self.rules = rules
    self.text = text
    self.reason = reason
  }
}

extension Directive {
  init(number: Int, setting: SuppressionSetting) {
    self.init(
      suppression: Suppression(source: .configuration, reason: setting.reason),
      rules: setting.rules, text: setting.text?.lowercased(), place: "suppress", number: number)
  }
}
