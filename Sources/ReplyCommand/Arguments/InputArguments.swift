import ArgumentParser

extension LintRequest.InputFormat: ExpressibleByArgument {}

/// What is read, and how, by `check` and `inspect`.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Messages, folders, Maildir, mbox, MH or JSON Lines; - is standard input.",
      discussion: "A name that begins with - is written ./-name, or stands behind --.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

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

  @Option(
    help: ArgumentHelp(
      "What standard input is called in findings.",
      discussion: "For editors that jump to a place.\nExample: --stdin-name draft.eml",
      valueName: "name"))
  var stdinName = "<stdin>"

  @OptionGroup var workers: WorkerArguments

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError("no input: name a file or folder, or - for standard input")
    }
  }

  func fill(_ request: inout LintRequest) {
    request.paths = paths
    request.inputFormat = inputFormat
    request.stdinName = stdinName
    request.jobs = workers.jobs
  }
}
