import ArgumentParser
import Glibc

/// Runs the command line and ends the process.
///
/// A closed pipe ends nothing by signal: writes say so (`EPIPE`).
public func replylintMain(_ arguments: [String]) -> Never {
  signal(SIGPIPE, SIG_IGN)
  if let plain = PlainCommandLine(arguments) { exit(plain.run().rawValue) }
  do {
    var command = try ReplylintCommand.parseAsRoot(arguments)
    try command.run()
    exit(ExitStatus.clean.rawValue)
  } catch {
    exit(status(of: error))
  }
}

/// Says what is to be said, on stdout for help that was asked for, else on stderr.
private func status(of error: any Error) -> Int32 {
  if let code = error as? ExitCode { return code.rawValue }
  let message = ReplylintCommand.fullMessage(for: error)
  if ReplylintCommand.exitCode(for: error).isSuccess {
    let sink = Sink(descriptor: 1)
    sink.write(message + "\n")
    sink.flush()
    return ExitStatus.clean.rawValue
  }
  Trouble.say(message + "\n")
  return ExitStatus.trouble.rawValue
}
