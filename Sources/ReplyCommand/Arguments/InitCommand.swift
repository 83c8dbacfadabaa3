import ArgumentParser

/// `replylint init`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented .replylint.toml to start from.",
    discussion: "A file that is there already is left as it is.")

  @Argument(
    help: ArgumentHelp(
      "Folder that gets the file; - writes to standard output.",
      discussion: "Default: the working folder.", valueName: "folder"),
    completion: .directory)
  var folder = "."

  func run() throws { throw ExitCode(InitRun(folder: folder).run().rawValue) }
}
