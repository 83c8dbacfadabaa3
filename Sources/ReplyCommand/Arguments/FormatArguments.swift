import ArgumentParser

extension LintRequest.InputFormat: ExpressibleByArgument {}

/// How inputs are read, by every command that reads more than one kind.
struct FormatArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to read the input.",
      discussion: """
        mime: a mail with its header; text: the words alone; jsonl: a record a line, as in \
        docs/output-schema.md; auto looks at each input.
        Example: --input-format jsonl
        """,
      valueName: "format"))
  var inputFormat: LintRequest.InputFormat = .auto
}
