import ReplyMail

/// Whether the customer's turn reports a trouble or voices dissatisfaction.
public struct Complaint: Sendable, Equatable {
  /// 0 to 1, calibrated.
  public var probability: Double
  /// Bytes of the original's text, strongest first, at most three.
  public var evidence: [Range<Int>]

  public init(probability: Double, evidence: [Range<Int>]) {
    self.probability = probability
    self.evidence = evidence
  }
}

/// Whether the reply reads as sent to everybody.
public struct FormLetterEstimate: Sendable, Equatable {
  /// 0 to 1, calibrated.
  public var probability: Double
  /// Share of the reply's words that stand in sentences which fit this case alone, 0 to 1.
  public var ownWordsShare: Double
  /// Bytes of the reply's text, in order.
  public var evidence: [Range<Int>]

  public init(probability: Double, ownWordsShare: Double, evidence: [Range<Int>]) {
    self.probability = probability
    self.ownWordsShare = ownWordsShare
    self.evidence = evidence
  }
}

/// Everything that was seen in an exchange: what a rule judges.
public struct Inspection: Sendable {
  public var exchange: Exchange
  public var reply: Turn
  /// nil where the customer's message is not known.
  public var original: Turn?
  /// One of the two messages went over a mailing list or was sent by a program: those who write there
  /// are each other's peers, not customers of whoever answers.
  public var isOnList = false
  public var complaint: Complaint
  public var questions: [LedgerEntry]
  /// Questions of the customer's earlier turns that the original does not ask again, in order of turn
  /// and place: those that are open, and those that the agent or the reply took up.
  public var earlierQuestions: [LedgerEntry] = []
  /// What in the reply questions could be answered by, in order of their sentences; empty where the
  /// customer asks nothing.
  public var answerSigns: [AnswerSign] = []
  /// Names by which the customer is known, the surest first; no companies, no account names.
  public var knownNames: [String] = []
  /// How the reply greets; nil where it does not.
  public var salutation: Salutation?
  public var names: [NameUse]
  /// In order of place in the reply; empty where the reply or the customer has none.
  public var details: [DetailComparison] = []
  /// Where the reply asks for what the customer has given, in order of place.
  public var repeatedAskings: [RepeatedAsking] = []
  /// Words of the reply that name what the customer complains of, in order of place; empty where the
  /// customer does not.
  public var troubleWords: [Range<Int>] = []
  public var formLetter: FormLetterEstimate
  /// What of the reply was sent before; nil where there is no past mail to ask.
  public var pastMail: PastMailUse?
  /// The template that the reply is made of; nil where none is known.
  public var templateUse: TemplateUse?
  /// nil where the reply is short, or no formula is known for its language.
  public var readability: Readability?
  /// Places of a template that nobody filled in, in order.
  public var placeholders: [Placeholder]
  /// What the template is made of; nil where the reply is a letter.
  public var templateReading: TemplateReading?
  /// What could not be told, for people: "no phrases for sv".
  public var notices: [String]

  public init(
    exchange: Exchange, reply: Turn, original: Turn?, complaint: Complaint,
    questions: [LedgerEntry], names: [NameUse], formLetter: FormLetterEstimate,
    placeholders: [Placeholder], notices: [String]
  ) {
    self.exchange = exchange
    self.reply = reply
    self.original = original
    self.complaint = complaint
    self.questions = questions
    self.names = names
    self.formLetter = formLetter
    self.placeholders = placeholders
    self.notices = notices
  }
}

extension Inspection {
  /// The words of a question of this inspection, in the turn that asks it; empty where that turn is
  /// not at hand.
  public func words(of entry: LedgerEntry) -> String {
    guard let turn = entry.askedIn else { return original?.text[entry.range] ?? "" }
    guard exchange.earlier.indices.contains(turn) else { return "" }
    return exchange.earlier[turn].message.content?.text[entry.range] ?? ""
  }
}
