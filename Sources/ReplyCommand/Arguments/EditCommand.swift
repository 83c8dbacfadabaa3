import ArgumentParser

/// `replylint edit`.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Runs an editor, then shows what is to be looked at in the draft.",
    discussion: """
      For a mail client's editor setting: replylint edit vim. Where there are findings it asks whether \
      to edit again. The status is the editor's.
      """)

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("The editor and its words; the last is the draft.", valueName: "editor"),
    completion: .shellCommand("compgen -c"))
  var words: [String] = []

  func run() throws {
    var request = LintRequest()
    request.isLeaving = true
    request.stdinName = words.last ?? "draft"
    throw ExitCode(EditRun(request: request, words: words).run())
  }
}
