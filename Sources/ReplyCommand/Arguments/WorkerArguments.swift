import ArgumentParser

/// `--jobs`, of every command that reads many messages.
struct WorkerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Number of workers, 1 to 256.",
      discussion: """
        Default: one a core for folders and several files. The output is the same for any number.
        Example: --jobs 1
        """,
      valueName: "n"))
  var jobs: Int?

  func validate() throws {
    guard let jobs, !(1...256).contains(jobs) else { return }
    throw ValidationError("--jobs is \(jobs), expected a number from 1 to 256")
  }
}
