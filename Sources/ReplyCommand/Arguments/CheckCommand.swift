import ArgumentParser

/// `replylint check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reports findings about replies (the default command).")

  @OptionGroup var lint: LintArguments

  @Option(
    help: ArgumentHelp(
      "Accepts all findings and writes them to this file.",
      discussion: """
        What is there already is brought up to date: new findings are added, reasons stay, entries that \
        met no finding are pruned. Then: --baseline FILE, or baseline in the configuration. \
        Example: --write-baseline replylint-baseline.json
        """,
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var writeBaseline: String?

  func validate() throws {
    guard writeBaseline != nil, lint.suppression.baseline != nil else { return }
    throw ValidationError(
      "--write-baseline and --baseline stand together: the one writes, the other reads; "
        + "name one of them")
  }

  func run() throws {
    var request = lint.request(.check)
    request.writeBaseline = writeBaseline
    throw ExitCode(LintRun(request).run().rawValue)
  }
}
