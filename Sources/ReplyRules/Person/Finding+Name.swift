import ReplyModel
import ReplyRuleKit

extension Finding {
  /// About a name that is not the customer's: an error from a confidence of 0.9 on, else a warning.
  /// The evidence is where the customer writes the right one.
  init(of name: NameUse, in inspection: Inspection, message: String) {
    let comparison = name.comparison
    let right = comparison.suggestion
    self.init(
      at: name.range, message: message, help: right.map { "write \"\($0)\"" },
      confidence: comparison.confidence,
      severity: comparison.confidence >= 0.9 ? .error : .warning,
      evidence: Self.evidence(of: comparison, in: inspection),
      fix: right.map { Fix(range: name.range, replacement: $0) })
  }

  /// The last place where the customer's message has the name: the signature stands at its end.
  private static func evidence(
    of comparison: NameComparison, in inspection: Inspection
  ) -> [Evidence] {
    guard let original = inspection.original, let expected = comparison.expected else { return [] }
    return original.place(ofWord: expected).map { [Evidence(turn: .original, range: $0)] } ?? []
  }
}
