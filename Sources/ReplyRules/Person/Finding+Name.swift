import ReplyModel
import ReplyRuleKit

extension Finding {
  /// About a name that is not the customer's: an error from a confidence of 0.9 on, else a warning.
  /// The evidence is where the customer writes the right one.
  init(of name: NameUse, in inspection: Inspection, message: String) {
    let comparison = name.comparison
    let right = comparison.suggestion
    let evidence = Self.evidence(of: comparison, in: inspection)
    self.init(
      at: name.range, message: message,
      help: Self.help(name, isShown: !evidence.isEmpty),
      confidence: comparison.confidence,
      severity: comparison.confidence >= 0.9 ? .error : .warning,
      evidence: evidence,
      fix: right.map { Fix(range: name.range, replacement: $0) })
  }

  /// What to write, and who says so where the customer's message does not show it.
  private static func help(_ name: NameUse, isShown: Bool) -> String? {
    guard let known = name.comparison.known else { return nil }
    let whole = Excerpt.of(known, limit: 40)
    guard let right = name.comparison.suggestion else { return "the customer is \"\(whole)\"" }
    // What the customer wrote is shown as evidence; the record and the header are named.
    return isShown || right == known
      ? "write \"\(right)\"" : "write \"\(right)\": the customer is known as \"\(whole)\""
  }

  /// The last place where the customer's message has the name: the signature stands at its end.
  private static func evidence(
    of comparison: NameComparison, in inspection: Inspection
  ) -> [Evidence] {
    guard let original = inspection.original, let expected = comparison.expected else { return [] }
    return original.place(ofWord: expected).map { [Evidence(turn: .original, range: $0)] } ?? []
  }
}
