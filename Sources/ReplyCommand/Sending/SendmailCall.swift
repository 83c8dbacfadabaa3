import ArgumentParser
import Glibc
import ReplyRuleKit

/// `replylint sendmail …`, or `replylint-sendmail …`, by which the program may be called too.
struct SendmailCall {
  private(set) var order = SendmailRun.Order()

  /// - Parameters:
  ///   - words: the name by which the program was called, then its arguments.
  ///   - called: the command that this name stands for.
  /// - Returns: nil for any other command, and where its help is asked for.
  init?(_ words: [String], called: CalledName?) {
    if called == .sendmail {
      order.namesTransport = false
      order.words = Self.arguments(from: 1)
      Self.finish(&order)
      return
    }
    guard words.count > 1, words[1] == "sendmail" else { return nil }
    let arguments = Array(words[2...])
    let line = SendmailLine(arguments) { option in
      CommandTable.root.subcommand("sendmail")?.option(option)?.kind == .option
    }
    guard !line.options.contains("--help"), arguments.first != "-h" else { return nil }
    read(line.options)
    let pointers = Self.arguments(from: 2)
    order.words = line.transport.map { pointers[$0] }
    Self.finish(&order)
  }

  private mutating func read(_ options: [String]) {
    guard !options.isEmpty else { return }
    do {
      order = try SendmailCommand.parse(options).order
    } catch {
      let mistake = MistakeFinder.mistake(in: ["sendmail"] + options).map { "\($0)" }
      order.mistake = mistake ?? MistakeFinder.plain(SendmailCommand.message(for: error))
    }
  }

  private static func finish(_ order: inout SendmailRun.Order) {
    order.request.paths = ["-"]
    order.request.stdinName = "message"
    order.request.isLeaving = true
  }

  /// The words as the system gave them: bytes that are no UTF-8 reach the transport too.
  private static func arguments(from start: Int) -> [UnsafeMutablePointer<CChar>?] {
    (start..<max(start, Int(CommandLine.argc))).map { CommandLine.unsafeArgv[$0] }
  }
}
