import ReplyMail
import ReplyReporters

/// One piece of work for a worker.
struct WorkItem {
  enum Input {
    case message(RawMessage)
    /// A line of JSON Lines; `number` counts from 1.
    case record([UInt8], number: Int)
    /// A line of JSON Lines that could not be read.
    case brokenRecord(number: Int, reason: String)
    /// What could not be read, and why.
    case unreadable(String)
  }

  var input: Input
  /// What the message is called in the output.
  var name: String
  /// Which of the run's engines judges it.
  var engine: Int
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
}
