import ArgumentParser

/// `replylint learn`.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learns sent mail, so that text which many got is known again.",
    discussion: """
      Keeps fingerprints of the sentences that you wrote yourself: not of quotes, signatures and \
      boilerplate, and no word of them unless --keep-text is given. A message that was learned before \
      counts once. docs/past-mail.md
      """)

  @Argument(
    help: ArgumentHelp(
      "Sent mail: messages, folders, Maildir, mbox, MH or JSON Lines; - is standard input.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Your address, or your company's domain: mail by others is passed over.",
      discussion: """
        May stand several times. Default: what lies in a folder for sent mail, else mail from the address \
        that most is from; records and bare texts are yours.
        Example: --me shop.example.com
        """,
      valueName: "address"))
  var me: [String] = []

  @Option(
    help: ArgumentHelp(
      "File that past mail is kept in.",
      discussion: """
        Default: [store] path of the configuration, else past-mail.sqlite in the folder for data (see \
        below).
        Example: --store team.sqlite
        """,
      valueName: "file"),
    completion: .file())
  var store: String?

  @Flag(
    help: ArgumentHelp(
      "Keeps the words of each sentence as well.",
      discussion: "Numbers, names and links are left out. --list then shows what was sent most."))
  var keepText = false

  @Flag(help: "Takes the messages out again.")
  var forget = false

  @Flag(help: "Shows what was learned so far, and learns nothing.")
  var list = false

  @OptionGroup var format: FormatArguments

  @OptionGroup var workers: WorkerArguments

  func validate() throws {
    if list {
      guard paths.isEmpty, !forget, !keepText else {
        throw ValidationError("--list learns nothing: leave out paths, --forget and --keep-text")
      }
    } else if paths.isEmpty {
      throw ValidationError(
        "no input: name a folder of sent mail, or --list for what was learned so far")
    }
    if let empty = me.first(where: { $0.filter { $0 != "@" }.isEmpty }) {
      throw ValidationError("--me is \"\(empty)\", expected an address or a domain")
    }
    guard forget, keepText else { return }
    throw ValidationError("--forget and --keep-text stand together; name one of them")
  }

  func run() throws {
    var request = LearnRequest()
    request.paths = paths
    request.inputFormat = format.inputFormat
    request.me = me
    request.store = store
    request.keepsText = keepText
    request.forgets = forget
    request.lists = list
    request.jobs = workers.jobs
    throw ExitCode(LearnRun(request).run().rawValue)
  }
}
