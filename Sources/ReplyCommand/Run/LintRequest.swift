import ReplyRuleKit

/// What the command line asks for, checked and free of the library that parsed it.
struct LintRequest: Sendable, Equatable {
  enum Task: Sendable { case check, inspect }

  enum InputFormat: String, CaseIterable, Sendable { case auto, mime, text, jsonl }

  enum OutputFormat: String, CaseIterable, Sendable {
    case text, json, jsonl, sarif, github, gitlab, checkstyle, junit, csv
  }

  enum Colour: String, CaseIterable, Sendable { case auto, always, never }

  var task: Task = .check
  /// Files, folders, or `-`.
  var paths: [String] = []
  var inputFormat: InputFormat = .auto
  var outputFormat: OutputFormat = .text
  /// nil: stdout.
  var outputFile: String?
  /// What stdin is called in findings.
  var stdinName = "<stdin>"
  /// File with the customer's message.
  var original: String?
  /// Folders in which the customer's message is looked for by In-Reply-To and References.
  var maildirs: [String] = []
  /// Known names of the customer.
  var customerNames: [String] = []
  /// Files with address books.
  var contacts: [String] = []
  /// File of past mail; nil: that of the configuration.
  var store: String?
  /// False for `--no-store`.
  var readsStore = true
  /// Folders of templates that replies are made of.
  var templateFolders: [String] = []
  /// Folders of .lex files.
  var lexiconFolders: [String] = []
  var configuration: String?
  /// False where none is looked for.
  var readsConfiguration = true
  var profile: Profile?
  /// Findings in this file are accepted.
  var baseline: String?
  /// All findings become accepted and go into this file.
  var writeBaseline: String?
  /// False for `--no-suppress`.
  var heedsSuppressions = true
  var failOn: Severity?
  /// The message is about to leave: warnings fail too, where nothing else was said.
  var isLeaving = false
  var minConfidence: Double?
  var select: [String]?
  var ignore: [String] = []
  /// nil: one a core for folders and stores.
  var jobs: Int?
  var colour: Colour = .auto
  /// The text is the customer's: `--turn original`.
  var isOriginal = false
  /// Dialect of the templates that the inputs are, or `auto`; nil: they are replies.
  var template: String?
  /// File with the fields that templates may have.
  var templateFields: String?
  /// The question ledger stands besides the findings.
  var showsQuestions = false
}
