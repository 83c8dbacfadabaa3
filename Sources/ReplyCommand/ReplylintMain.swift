import ArgumentParser
import Glibc

/// Runs the command line and ends the process.
///
/// A closed pipe ends nothing by signal: writes say so (`EPIPE`).
///
/// - Parameter words: the name by which the program was called, then its arguments.
public func replylintMain(_ words: [String]) -> Never {
  signal(SIGPIPE, SIG_IGN)
  let called = CalledName(words.first)
  if let call = SendmailCall(words, called: called) {
    var run = SendmailRun(call.order)
    exit(run.run().code)
  }
  if called == .nativeHost { exit(NativeHostRun().run().rawValue) }
  let arguments = Array(words.dropFirst())
  if let plain = PlainCommandLine(arguments) { exit(plain.run().rawValue) }
  if let help = HelpRequest(arguments) { exit(show(help).rawValue) }
  if let path = arguments.prefix(while: { $0 != "--" }).first(where: looksLikeFile) {
    Trouble.say(
      "replylint: \(path): is no option; for a file of this name write ./\(path), or -- before it\n"
    )
    exit(finish(arguments, ExitStatus.trouble.rawValue))
  }
  if let mistake = MistakeFinder.misspelledCommand(arguments) {
    Trouble.say("replylint: \(mistake)\n")
    exit(ExitStatus.trouble.rawValue)
  }
  do {
    var command = try ReplylintCommand.parseAsRoot(arguments)
    try command.run()
    exit(ExitStatus.clean.rawValue)
  } catch {
    exit(finish(arguments, status(of: error, arguments)))
  }
}

private func show(_ help: HelpRequest) -> ExitStatus {
  do throws(UsageError) {
    return Sink.toStandardOutput(try help.screen(width: TerminalWidth.columns(descriptor: 1)))
  } catch {
    Trouble.say("replylint: \(error)\n")
    return .trouble
  }
}

/// `-report.eml` would be read as a row of one-letter options, with `-h` for help among them.
private func looksLikeFile(_ argument: String) -> Bool {
  argument.hasPrefix("-") && !argument.hasPrefix("--") && argument != "-"
}

/// A command line of `filter` that is wrong does not cost the message: it passes all the same.
private func finish(_ arguments: [String], _ status: Int32) -> Int32 {
  guard arguments.first == "filter", status == ExitStatus.trouble.rawValue else { return status }
  FilterRun.passOnUnread()
  return status
}

/// Says what is to be said, on stdout for what was asked for, else on stderr.
private func status(of error: any Error, _ arguments: [String]) -> Int32 {
  if let code = error as? ExitCode { return code.rawValue }
  if ReplylintCommand.exitCode(for: error).isSuccess {
    return Sink.toStandardOutput(ReplylintCommand.fullMessage(for: error) + "\n").rawValue
  }
  if let mistake = MistakeFinder.mistake(in: arguments) {
    Trouble.say("replylint: \(mistake)\n")
    return ExitStatus.trouble.rawValue
  }
  let (command, _) = CommandTable.root.resolved(arguments[...])
  let message = MistakeFinder.plain(ReplylintCommand.message(for: error))
  let help =
    arguments.isEmpty
    ? "\n" + HelpScreen(command, width: TerminalWidth.columns(descriptor: 2)).short
    : UsageError.help(command.standing.fullName) + "\n"
  Trouble.say("replylint: \(message)\n\(help)")
  return ExitStatus.trouble.rawValue
}
