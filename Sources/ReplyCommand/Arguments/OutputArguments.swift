import ArgumentParser

extension LintRequest.OutputFormat: ExpressibleByArgument {}

/// How `check` and `inspect` write their outcome.
struct OutputArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to write the outcome.",
      discussion: """
        text is for people, the others are for programs: docs/output-schema.md.
        Example: --output-format jsonl
        """,
      valueName: "format"))
  var outputFormat: LintRequest.OutputFormat = .text

  func fill(_ request: inout LintRequest) {
    request.outputFormat = outputFormat
  }
}
