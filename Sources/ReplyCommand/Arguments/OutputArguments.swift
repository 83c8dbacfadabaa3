import ArgumentParser

extension LintRequest.OutputFormat: ExpressibleByArgument {}

/// How `check` and `inspect` write their outcome.
struct OutputArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to write the outcome.",
      discussion: """
        text is for people, the others are for programs: docs/output-schema.md. inspect writes text, \
        json or jsonl.
        Example: --output-format jsonl
        """,
      valueName: "format"))
  var outputFormat: LintRequest.OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "File for the outcome, in place of standard output.",
      discussion: """
        Written whole or not at all; never coloured.
        Example: --output-file findings.sarif
        """,
      valueName: "file"),
    completion: .file())
  var outputFile: String?

  func fill(_ request: inout LintRequest) {
    request.outputFormat = outputFormat
    request.outputFile = outputFile
  }
}
