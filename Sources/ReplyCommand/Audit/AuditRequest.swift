/// What `audit` is asked for.
struct AuditRequest: Sendable {
  enum OutputFormat: String, CaseIterable, Sendable { case text, html, json, csv }

  /// Folders and files with both sides.
  var paths: [String] = []
  /// With mail of customers, and with mail of agents.
  var inboxes: [String] = []
  var sent: [String] = []
  /// Addresses and domains of the agents; empty: guessed.
  var me: [String] = []
  /// Address of the one agent whose replies count; nil: all.
  var agent: String?
  /// Seconds since 1970 of the messages that count; nil: all.
  var since: Int64?
  var until: Int64?
  /// nil: that in the folder for data.
  var store: String?
  /// nil: one a core.
  var jobs: Int?
  var outputFormat: OutputFormat = .text
  /// nil: stdout.
  var outputFile: String?
  var colour: LintRequest.Colour = .auto
  /// An earlier report as JSON.
  var compare: String?
  var redacts = false
  var showsAgents = false
  /// Prints the path of the store, and does no more.
  var printsStore = false
  /// Of rules and configuration.
  var lint = LintRequest()

  var allPaths: [String] { paths + inboxes + sent }

  /// The messages that count, by their date.
  var period: ClosedRange<Int64>? {
    guard since != nil || until != nil else { return nil }
    let first = since ?? .min
    return first...max(first, until ?? .max)
  }

  func holds(_ date: Int64?) -> Bool {
    guard let period else { return true }
    return date.map(period.contains) ?? false
  }
}
