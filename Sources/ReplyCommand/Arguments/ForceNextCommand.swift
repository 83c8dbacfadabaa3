import ArgumentParser

/// `replylint force-next`.
struct ForceNextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "force-next",
    abstract: "Lets the next message go, whatever is found.",
    discussion: "For one message, within five minutes. What was found goes into the log.")

  func run() throws {
    guard let state = StateFolder.standing else {
      Trouble.say("replylint: there is no folder to leave the order in: HOME is not set\n")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
    do throws(FileError) {
      try ForceNext.order(in: state)
    } catch {
      Trouble.say("replylint: \(error.path): cannot leave the order: \(error.reason)\n")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
    let minutes = ForceNext.lifetime / 60
    let said = Sink.toStandardOutput(
      "the next message within \(minutes) minutes goes, whatever is found\n")
    throw ExitCode(said.rawValue)
  }
}
