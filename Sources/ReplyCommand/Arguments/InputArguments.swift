import ArgumentParser

/// What is read, and how, by `check` and `inspect`.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Messages, folders, Maildir, mbox, MH or JSON Lines; - is standard input.",
      discussion: "A name that begins with - is written ./-name, or stands behind --.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var format: FormatArguments

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
    request.inputFormat = format.inputFormat
    request.stdinName = stdinName
    request.jobs = workers.jobs
  }
}
