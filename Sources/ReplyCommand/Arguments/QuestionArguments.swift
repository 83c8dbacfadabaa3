import ArgumentParser

/// `--questions`, of `check` alone.
struct QuestionArguments: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Shows the question ledger besides the findings.",
      discussion: """
        Each question of the customer: its kind, whether it is answered, how likely it was missed, and \
        the sentence of the reply that takes it up, or what is missing. Those of earlier messages too, \
        until they are answered. With text, json and jsonl.
        Example: --questions
        """))
  var questions = false

  /// - Throws: `ValidationError` for a format that has no place for the ledger.
  func validate(_ format: LintRequest.OutputFormat) throws {
    guard questions, !LintRequest.OutputFormat.ofInspect.contains(format) else { return }
    throw ValidationError(
      "--questions is written as text, json or jsonl; \"\(format.rawValue)\" has no place for it")
  }
}
