import ArgumentParser

/// `replylint native-host`.
struct NativeHostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "native-host",
    abstract: "Answers a mail client's extension (native messaging).",
    discussion: """
      Messages come on stdin and answers go to stdout, each as four bytes of length and JSON: \
      docs/output-schema.md, "Native host". The two words that clients add are passed over.

      Called as replylint-native-host, it is this command: a client's manifest names a path, no words.
      """)

  @Argument(
    help: ArgumentHelp("What the client adds: manifest and extension.", valueName: "word"))
  var words: [String] = []

  func run() throws {
    throw ExitCode(NativeHostRun().run().rawValue)
  }
}
