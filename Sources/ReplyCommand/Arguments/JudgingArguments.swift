import ArgumentParser

/// Options of commands that a message passes on its way out.
struct JudgingArguments: ParsableArguments {
  @Flag(
    help: "What cannot be judged is not sent: it is to be tried again later (75; for milter, 451).")
  var failClosed = false

  @Option(
    help: ArgumentHelp(
      "Seconds after which a message that is not judged yet is sent.",
      discussion: "Example: --deadline 5", valueName: "seconds"))
  var deadline = 10

  @Option(
    help: ArgumentHelp(
      "Seconds within which the same message sent again goes; 0: never, for clients that repeat it.",
      discussion: "Example: --resend 0", valueName: "seconds"))
  var resend: Int?

  func validate() throws {
    guard (1...3600).contains(deadline) else {
      throw ValidationError("--deadline is \(deadline), expected 1 to 3600")
    }
    guard (0...86_400).contains(resend ?? 0) else {
      throw ValidationError("--resend is \(resend ?? 0), expected 0 to 86400")
    }
  }
}
