import ArgumentParser
import CReplyProcess
import Glibc
import ReplyRuleKit

/// `replylint sendmail …`, or `replylint-sendmail …`, by which the program may be called too.
struct SendmailCall {
  private(set) var order = SendmailRun.Order()

  /// - Parameter words: the name by which the program was called, then its arguments.
  /// - Returns: nil for any other command, and where its help is asked for.
  init?(_ words: [String]) {
    if Self.isOwnName(words.first) || Self.isOwnName(Self.startedPath) {
      order.transport = Self.namedTransport
      if !order.transport.isEmpty { order.transport += Self.arguments(from: 1) }
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
    order.transport = line.transport.map { pointers[$0] }
    Self.finish(&order)
  }

  private static func isOwnName(_ path: String?) -> Bool {
    path?.split(separator: "/").last == "replylint-sendmail"
  }

  /// The path by which the system was told to start us: mailx calls us `send-mail`, whatever the path.
  private static var startedPath: String? {
    rp_started_path().map { String(cString: $0) }
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

  /// `REPLYLINT_SENDMAIL`, a path or a command with words; else the system's, where that is not us.
  private static var namedTransport: [UnsafeMutablePointer<CChar>?] {
    if let named = Environment.variable("REPLYLINT_SENDMAIL") {
      let words = access(named, X_OK) == 0 ? [named] : named.split(separator: " ").map(String.init)
      return words.map { strdup($0) }
    }
    let standing = ["/usr/sbin/sendmail", "/usr/lib/sendmail"]
    let other = standing.first { access($0, X_OK) == 0 && !isThisProgram($0) }
    return other.map { [strdup($0)] } ?? []
  }

  private static func isThisProgram(_ path: String) -> Bool {
    var one = stat()
    var other = stat()
    guard stat(path, &one) == 0, stat("/proc/self/exe", &other) == 0 else { return false }
    return one.st_ino == other.st_ino && one.st_dev == other.st_dev
  }
}
