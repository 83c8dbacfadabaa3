import ReplyLexicon
import ReplyMail
import ReplyText

/// Reads exchanges. Owns a tokenizer: one per thread, not `Sendable`.
public final class Inspector {
  private let tokenizer = Tokenizer()
  private let lexicons: Lexicons
  private let anatomyReader: AnatomyReader
  private let actReader: ActReader
  private let complaintEstimator: ComplaintEstimator
  private let nameReader: NameReader
  private let questionFinder: QuestionFinder
  private let questionLedger: QuestionLedger

  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    anatomyReader = AnatomyReader(lexicons: lexicons)
    actReader = ActReader(lexicons: lexicons)
    complaintEstimator = ComplaintEstimator(lexicons: lexicons)
    nameReader = NameReader(lexicons: lexicons)
    questionFinder = QuestionFinder(lexicons: lexicons)
    questionLedger = QuestionLedger(lexicons: lexicons)
  }

  /// - Complexity: O(n) in the bytes of the exchange.
  public func inspect(_ exchange: Exchange) -> Inspection {
    var exchange = exchange
    let reply = turn(.reply, of: exchange.reply, language: exchange.language)
    if exchange.original == nil,
      let quoted = QuotedOriginal(of: reply.content, anatomy: reply.anatomy)
    {
      exchange.original = quoted.message
      exchange.originalSource = .quote
    }
    let original = exchange.original.map { turn(.original, of: $0, language: exchange.language) }
    return Inspection(
      exchange: exchange, reply: reply, original: original,
      complaint: original.map(complaintEstimator.complaint)
        ?? Complaint(probability: 0, evidence: []),
      questions: original.map { questions(of: $0, reply: reply) } ?? [],
      names: nameReader.uses(in: reply, exchange: exchange, original: original),
      formLetter: FormLetterEstimator().formLetter(of: reply),
      notices: notices(reply))
  }

  private func turn(_ role: TurnRole, of message: Message, language: String?) -> Turn {
    let content = message.content ?? MessageText.empty
    let anatomy = anatomyReader.anatomy(of: content)
    let tokens = tokenizer.tokens(
      of: content.text, in: anatomy.visible, flowed: content.form == .flowed)
    let language = language ?? lexicons.language(of: tokens, in: content.text)
    var turn = Turn(
      role: role, content: content, anatomy: anatomy, tokens: tokens, language: language,
      cues: lexicons.cues(in: tokens, language: language), acts: [])
    turn.acts = actReader.acts(of: turn)
    return turn
  }

  private func questions(of original: Turn, reply: Turn) -> [LedgerEntry] {
    guard !reply.tokens.words.isEmpty else { return [] }
    let askings = questionFinder.questions(in: original)
    return questionLedger.entries(questions: askings, original: original, reply: reply)
  }

  private func notices(_ reply: Turn) -> [String] {
    guard !reply.tokens.words.isEmpty, !lexicons.has("apology", language: reply.language) else {
      return []
    }
    return reply.language == "und"
      ? ["the language could not be told: no phrases were looked for"]
      : ["no phrases for \(reply.language): rules that live on phrases were silent"]
  }
}

extension MessageText {
  /// No words at all.
  static let empty = MessageText(text: Text(""), form: .plain, quoted: [], origin: TextOrigin())
}
