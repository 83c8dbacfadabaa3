import ReplyLexicon
import ReplyMail
import ReplyText

/// Reads exchanges. Owns a tokenizer: one per thread, not `Sendable`.
public final class Inspector {
  private let tokenizer = Tokenizer()
  private let lexicons: Lexicons
  private let anatomyReader: AnatomyReader
  private let questionFinder: QuestionFinder
  private let questionLedger: QuestionLedger

  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    anatomyReader = AnatomyReader(lexicons: lexicons)
    questionFinder = QuestionFinder(lexicons: lexicons)
    questionLedger = QuestionLedger(lexicons: lexicons)
  }

  /// - Complexity: O(n) in the bytes of the exchange.
  public func inspect(_ exchange: Exchange) -> Inspection {
    let reply = turn(.reply, of: exchange.reply, language: exchange.language)
    let original = exchange.original.map { turn(.original, of: $0, language: nil) }
    return Inspection(
      exchange: exchange, reply: reply, original: original,
      complaint: Complaint(probability: 0, evidence: []), questions: [], names: [],
      formLetter: FormLetter(probability: 0, ownWordsShare: 1, evidence: []), notices: [])
  }

  private func turn(_ role: TurnRole, of message: Message, language: String?) -> Turn {
    let content = message.content ?? MessageText.empty
    let anatomy = anatomyReader.anatomy(of: content)
    let tokens = tokenizer.tokens(
      of: content.text, in: anatomy.visible, flowed: content.form == .flowed)
    let language = language ?? lexicons.language(of: tokens, in: content.text)
    let cues = lexicons.cues(in: tokens, language: language)
    return Turn(
      role: role, content: content, anatomy: anatomy, tokens: tokens, language: language,
      cues: cues, acts: [])
  }
}

extension MessageText {
  /// No words at all.
  static let empty = MessageText(text: Text(""), form: .plain, quoted: [], origin: TextOrigin())
}
