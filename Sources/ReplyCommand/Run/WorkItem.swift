import ReplyMail
import ReplyReporters

/// One piece of work for a worker.
struct WorkItem {
  enum Input {
    case message(RawMessage, SettingsTable.Placement)
    /// A line of JSON Lines; `number` counts from 1.
    case record([UInt8], number: Int, SettingsTable.Placement)
    /// A line of JSON Lines that could not be read.
    case brokenRecord(number: Int, reason: String)
    /// What could not be read, and why.
    case unreadable(String)
    /// What could not be judged for a reason that was said before.
    case passedOver(String)
  }

  var input: Input
  /// What the message is called in the output.
  var name: String
}

/// What became of a piece of work.
struct WorkOutcome {
  /// For the output.
  var piece = ReportPiece([])
  /// The finding that matters most is at or above `--fail-on`.
  var fails = false
  /// For stderr.
  var trouble: String?
  /// What was not looked for, and why; said once a run.
  var notices: [String] = []
  /// What the message's own orders to be silent came to; said each time.
  var remarks: [String] = []
  /// nil where nothing could silence a finding.
  var silence: SilenceRecord?
}
