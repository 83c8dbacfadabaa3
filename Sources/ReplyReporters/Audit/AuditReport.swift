/// What an audit of a mailbox found, for the reports about it.
///
/// Moments are seconds since 1970 (UTC), spans are seconds. Lists are in the order in which they
/// are to be shown.
public struct AuditReport: Sendable, Equatable {
  /// Words of a message, and where they stand.
  public struct Quote: Sendable, Equatable {
    /// The file, as people named it; of an mbox with `#` and the number of the message.
    public var path: String
    /// 1-based, of the decoded text; nil where the message can no longer be read.
    public var line: Int?
    /// One line; empty where the message can no longer be read.
    public var text: String
    /// When the message was sent.
    public var date: Int64?
    /// Who wrote the message: a name or an address.
    public var writer: String
    /// The subject of the message.
    public var subject: String

    public init(
      path: String, line: Int?, text: String, date: Int64?, writer: String = "",
      subject: String = ""
    ) {
      self.path = path
      self.line = line
      self.text = text
      self.date = date
      self.writer = writer
      self.subject = subject
    }
  }

  /// How much was read.
  public struct Counts: Sendable, Equatable {
    public var messages = 0
    /// By the agents' side.
    public var replies = 0
    public var fromCustomers = 0
    public var threads = 0
    public var customers = 0
    public var agents = 0
    public var unreadable = 0

    public init() {}
  }

  /// How often a rule found something.
  public struct RuleCount: Sendable, Equatable {
    public var rule: String
    public var severity: String
    public var summary: String
    public var findings: Int
    /// Replies with at least one.
    public var replies: Int
    /// Of the findings, those that a baseline accepts.
    public var accepted: Int
    /// A few of them, the latest first.
    public var examples: [Quote]

    public init(
      rule: String, severity: String, summary: String, findings: Int, replies: Int,
      accepted: Int = 0, examples: [Quote] = []
    ) {
      self.rule = rule
      self.severity = severity
      self.summary = summary
      self.findings = findings
      self.replies = replies
      self.accepted = accepted
      self.examples = examples
    }
  }

  /// A week from Monday on.
  public struct Week: Sendable, Equatable {
    /// Day on which it begins, counted from 1970-01-01.
    public var monday: Int
    public var replies: Int
    /// By rule; rules without findings are missing.
    public var findings: [String: Int]
    /// Median of the waits that ended in it; nil without any.
    public var medianWait: Int?

    public init(monday: Int, replies: Int, findings: [String: Int], medianWait: Int?) {
      self.monday = monday
      self.replies = replies
      self.findings = findings
      self.medianWait = medianWait
    }
  }

  /// How long customers waited.
  public struct Waits: Sendable, Equatable {
    /// Waits of about one length.
    public struct Bar: Sendable, Equatable {
      /// Span below which the waits of the bar lie; nil: all that are longer.
      public var below: Int?
      public var count: Int

      public init(below: Int?, count: Int) {
        self.below = below
        self.count = count
      }
    }

    public var bars: [Bar]
    public var count: Int
    public var median: Int?
    /// Nine of ten waited no longer.
    public var ninetieth: Int?
    /// Those that still wait; not among `count`.
    public var unanswered: Int

    public init(
      bars: [Bar] = [], count: Int = 0, median: Int? = nil, ninetieth: Int? = nil,
      unanswered: Int = 0
    ) {
      self.bars = bars
      self.count = count
      self.median = median
      self.ninetieth = ninetieth
      self.unanswered = unanswered
    }
  }

  /// A message of a customer that waited long, or still waits.
  public struct Wait: Sendable, Equatable {
    public var message: Quote
    public var span: Int
    /// nil: nobody has answered.
    public var answer: Quote?

    public init(message: Quote, span: Int, answer: Quote?) {
      self.message = message
      self.span = span
      self.answer = answer
    }
  }

  /// What became of a question.
  public enum QuestionState: String, Sendable, CaseIterable {
    case answered, unsure, unanswered
    /// No reply has come at all.
    case noReply = "no-reply"
  }

  /// A question of a customer.
  public struct Question: Sendable, Equatable {
    public var asked: Quote
    /// `yes-no`, `when`, `request` …, as in `inspect`.
    public var kind: String
    public var state: QuestionState
    /// The reply that was held against it.
    public var reply: Quote?

    public init(asked: Quote, kind: String, state: QuestionState, reply: Quote?) {
      self.asked = asked
      self.kind = kind
      self.state = state
      self.reply = reply
    }
  }

  /// What became of a promise.
  public enum PromiseState: String, Sendable, CaseIterable {
    case kept
    case broken
    /// Broken, and a later message says sorry.
    case brokenWithApology = "broken-with-apology"
    /// The day has not come.
    case open
    /// It hangs on something that has to happen, or names no day.
    case undated
  }

  /// A promise of a reply.
  public struct Promise: Sendable, Equatable {
    public var made: Quote
    public var due: Int64?
    public var state: PromiseState
    /// The message that kept it, or that said sorry.
    public var later: Quote?

    public init(made: Quote, due: Int64?, state: PromiseState, later: Quote?) {
      self.made = made
      self.due = due
      self.state = state
      self.later = later
    }
  }

  /// A sentence that went to many.
  public struct Sentence: Sendable, Equatable {
    public var example: Quote
    public var messages: Int
    public var recipients: Int

    public init(example: Quote, messages: Int, recipients: Int) {
      self.example = example
      self.messages = messages
      self.recipients = recipients
    }
  }

  /// A reply worth showing to others.
  public struct Example: Sendable, Equatable {
    public var reply: Quote
    /// What is good about it: "answers three questions", "says sorry and what is done".
    public var reasons: [String]

    public init(reply: Quote, reasons: [String]) {
      self.reply = reply
      self.reasons = reasons
    }
  }

  /// One agent's part; only where it was asked for.
  public struct Agent: Sendable, Equatable {
    public var name: String
    public var replies: Int
    public var findings: Int
    public var medianWait: Int?

    public init(name: String, replies: Int, findings: Int, medianWait: Int?) {
      self.name = name
      self.replies = replies
      self.findings = findings
      self.medianWait = medianWait
    }
  }

  /// A figure now and in an earlier report.
  public struct Change: Sendable, Equatable {
    /// What is counted: a rule, `unanswered-questions`, `broken-promises`, `median-wait`.
    public var figure: String
    /// Per hundred replies; of `median-wait` seconds.
    public var before: Double
    public var now: Double

    public init(figure: String, before: Double, now: Double) {
      self.figure = figure
      self.before = before
      self.now = now
    }
  }

  /// Folders and files, as people named them.
  public var paths: [String] = []
  /// Addresses and domains of the agents' side.
  public var me: [String] = []
  /// First and last moment of the messages; nil where none has a date.
  public var period: ClosedRange<Int64>?
  /// Seconds east of UTC in which days are told.
  public var offset = 0
  public var counts = Counts()
  public var rules: [RuleCount] = []
  public var weeks: [Week] = []
  /// To the first answer of each thread.
  public var firstWaits = Waits()
  /// To each answer.
  public var waits = Waits()
  public var longestWaits: [Wait] = []
  public var questions: [Question] = []
  /// All there are, those that were cut among them; empty: `questions` is whole.
  public var questionCounts: [QuestionState: Int] = [:]
  public var promises: [Promise] = []
  /// All there are, those that were cut among them; empty: `promises` is whole.
  public var promiseCounts: [PromiseState: Int] = [:]
  public var sentences: [Sentence] = []
  public var examples: [Example] = []
  /// nil: nobody asked for it.
  public var agents: [Agent]?
  /// nil: nothing to compare with.
  public var changes: [Change]?
  /// Lists that were cut, by name ("questions"), and how many entries there are in all.
  public var cut: [String: Int] = [:]

  public init() {}
}
