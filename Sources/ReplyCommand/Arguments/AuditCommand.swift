import ArgumentParser
import ReplyModel

/// `replylint audit`.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Reads a whole mailbox: what was left unanswered, promised, repeated.",
    discussion: """
      Joins sent and received mail into threads, and reports questions without an answer, promises that \
      were not kept, how long customers waited, what each rule finds, and the sentences that go to \
      everybody. What was read is kept in a store without a word of it, so that the next run reads only \
      what is new. docs/audit.md
      """)

  @Argument(
    help: ArgumentHelp(
      "Mail of both sides: folders, Maildir, mbox, MH.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Mail of customers; may stand several times.", discussion: "Example: --inbox ~/Maildir",
      valueName: "path"),
    completion: .file())
  var inbox: [String] = []

  @Option(
    help: ArgumentHelp(
      "Mail of your side; may stand several times.", discussion: "Example: --sent ~/Maildir/.Sent",
      valueName: "path"),
    completion: .file())
  var sent: [String] = []

  @Option(
    help: ArgumentHelp(
      "Your address, or your company's domain: mail by others is the customers'.",
      discussion: """
        May stand several times. Default: what lies in a folder for sent mail, else mail from the address \
        that most is from.
        Example: --me shop.example.com
        """,
      valueName: "address"))
  var me: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only messages from this day on.", discussion: "Example: --since 2026-10-01",
      valueName: "day"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Only messages up to this day.", discussion: "Example: --until 2026-10-31",
      valueName: "day"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "Only replies by this address.", discussion: "Example: --agent jo@shop.example.com",
      valueName: "address"))
  var agent: String?

  @Flag(help: "Adds a table of the agents; without it nobody is ranked.")
  var agents = false

  @Option(
    help: ArgumentHelp(
      "An earlier report as JSON: says what got better and what got worse.",
      discussion: "Example: --compare october.json", valueName: "report"),
    completion: .file())
  var compare: String?

  @Flag(help: "Masks names, addresses and numbers in the report.")
  var redact = false

  @Option(
    help: ArgumentHelp(
      "File that the audit is kept in.",
      discussion: """
        Default: audit.sqlite in the folder for data (see below).
        Example: --store team.sqlite
        """, valueName: "file"),
    completion: .file())
  var store: String?

  @Flag(help: "Prints the path of the store, for sqlite3, and does no more.")
  var sql = false

  @Option(
    help: ArgumentHelp(
      "How the report is written.", discussion: "Example: --output-format html",
      valueName: "format"))
  var outputFormat: AuditRequest.OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "File that the report goes to; written whole or not at all.",
      discussion: "Example: --output-file report.html", valueName: "file"),
    completion: .file())
  var outputFile: String?

  @OptionGroup(title: "Rules") var rules: RuleArguments
  @OptionGroup var workers: WorkerArguments
  @OptionGroup var colour: ColourArguments

  func validate() throws {
    if !sql, paths.isEmpty, inbox.isEmpty, sent.isEmpty {
      throw ValidationError("no input: name a folder of mail, or --inbox and --sent")
    }
    for (name, day) in [("since", since), ("until", until)] {
      guard let day, AuditDay.start(of: day) == nil else { continue }
      throw ValidationError("--\(name) is \"\(day)\", expected a day such as 2026-10-31")
    }
    if let empty = me.first(where: { $0.filter { $0 != "@" }.isEmpty }) {
      throw ValidationError("--me is \"\(empty)\", expected an address or a domain")
    }
  }

  func run() throws {
    var request = AuditRequest()
    request.paths = paths
    request.inboxes = inbox
    request.sent = sent
    request.me = me
    request.agent = agent
    request.since = since.flatMap { AuditDay.start(of: $0) }
    request.until = until.flatMap { AuditDay.start(of: $0) }.map { $0 + 86_399 }
    request.showsAgents = agents
    request.compare = compare
    request.redacts = redact
    request.store = store
    request.printsStore = sql
    request.outputFormat = outputFormat
    request.outputFile = outputFile
    request.jobs = workers.jobs
    request.colour = colour.color
    rules.fill(&request.lint)
    request.lint.paths = request.allPaths
    // What the own outbox holds is what is audited.
    request.lint.readsStore = false
    throw ExitCode(AuditRun(request).run().rawValue)
  }
}

extension AuditRequest.OutputFormat: ExpressibleByArgument {}

/// Days of the command line.
enum AuditDay {
  /// Seconds since 1970 of its beginning in UTC; nil for what is no day.
  static func start(of text: String) -> Int64? {
    WorkingDays.day(written: text).map { Int64($0) * 86_400 }
  }
}
