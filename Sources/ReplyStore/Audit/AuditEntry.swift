import ReplyMail
import ReplyModel

/// What an audit keeps of a message: places, times and hashes, no word.
public struct AuditEntry: Sendable {
  /// What a rule found in a reply.
  public struct Finding: Sendable {
    public var rule: String
    public var severity: String
    public var confidence: Double
    /// Bytes of the decoded text.
    public var range: Range<Int>
    /// 1-based, of the decoded text.
    public var line: Int
    /// Bytes of the file.
    public var fileRange: Range<Int>
    public var fingerprint: String
    /// Silenced, or accepted by a baseline.
    public var isAccepted: Bool

    public init(
      rule: String, severity: String, confidence: Double, range: Range<Int>, line: Int,
      fileRange: Range<Int>, fingerprint: String, isAccepted: Bool
    ) {
      self.rule = rule
      self.severity = severity
      self.confidence = confidence
      self.range = range
      self.line = line
      self.fileRange = fileRange
      self.fingerprint = fingerprint
      self.isAccepted = isAccepted
    }
  }

  /// A question of a customer's message.
  public struct Asking: Sendable {
    /// Bytes of the message's decoded text.
    public var range: Range<Int>
    public var kind: String

    public init(range: Range<Int>, kind: String) {
      self.range = range
      self.kind = kind
    }
  }

  /// What a reply makes of a question of the message that it answers.
  public struct Answer: Sendable {
    /// First byte of the asking, in the decoded text of that message.
    public var start: Int
    /// `answered`, `unsure`, `unanswered`.
    public var state: String

    public init(start: Int, state: String) {
      self.start = start
      self.state = state
    }
  }

  /// What a reply promises.
  public struct Promise: Sendable {
    /// Bytes of the decoded text.
    public var range: Range<Int>
    /// Seconds since 1970; nil where it names no time.
    public var due: Int64?
    /// `time`, `event`, `none`.
    public var basis: String
    /// What is promised is a word: "we will get back to you".
    public var isWord: Bool

    public init(range: Range<Int>, due: Int64?, basis: String, isWord: Bool) {
      self.range = range
      self.due = due
      self.basis = basis
      self.isWord = isWord
    }
  }

  /// A sentence of a reply, numbers and names aside.
  public struct Sentence: Sendable {
    public var hash: Int64
    /// Bytes of the decoded text.
    public var range: Range<Int>

    public init(hash: Int64, range: Range<Int>) {
      self.hash = hash
      self.range = range
    }
  }

  public var role: ParticipantRole
  /// False where only the header section was read.
  public var isJudged = false
  /// Seconds since 1970; nil where Date gives none.
  public var date: Int64?
  /// Seconds east of UTC.
  public var zone: Int
  /// Hash of the Message-ID; 0 where there is none.
  public var identifier: Int64
  /// Of In-Reply-To and References.
  public var parents: [Int64]
  /// Hash of the base subject; 0 where there is none.
  public var subject: Int64
  /// Hash of the first address of From; 0 where there is none.
  public var writer: Int64
  /// Hash of the customer's address; 0 where there is none.
  public var customer: Int64
  public var words = 0
  public var apologises = false
  /// Probability that a customer complains, 0 to 1.
  public var complaint = 0.0
  /// Sent by a program, or over a list: nobody waits for an answer to it.
  public var isAutomatic = false
  public var findings: [Finding] = []
  public var askings: [Asking] = []
  /// Hash of the Message-ID of the message that `answers` are about; 0 where it is not known.
  public var original: Int64 = 0
  public var answers: [Answer] = []
  public var promises: [Promise] = []
  public var sentences: [Sentence] = []

  /// - Parameters:
  ///   - message: its header fields are read.
  ///   - role: who wrote it.
  public init(_ message: Message, role: ParticipantRole) {
    self.role = role
    let entry = IndexEntry(message)
    date = entry.date
    zone = Int(message.date?.offset ?? 0)
    identifier = entry.identifier
    parents = message.parentKeys.map { MailHash.hash($0) }
    subject = entry.subject
    writer = entry.sender
    let people = role == .customer ? message.from : message.to
    customer = people.first.map { $0.address.isEmpty ? 0 : MailHash.hash(address: $0.address) } ?? 0
  }

  /// The same in every run.
  public static func hash(_ bytes: some Sequence<UInt8>) -> Int64 { MailHash.hash(bytes) }

  /// The hash by which a message is named in `original`.
  public static func identifier(of message: Message) -> Int64 {
    IndexEntry.hash(message.identifierKey)
  }
}
