import ReplyLexicon
import ReplyMail
import ReplyText

/// Reads exchanges. Owns a tokenizer: one per thread, not `Sendable`.
public final class Inspector {
  let tokenizer = Tokenizer()
  let lexicons: Lexicons
  let anatomyReader: AnatomyReader
  private let actReader: ActReader
  private let complaintEstimator: ComplaintEstimator
  private let nameReader: NameReader
  private let formLetterEstimator: FormLetterEstimator
  let questionFinder: QuestionFinder
  let questionLedger: QuestionLedger
  let answerReader: AnswerReader
  let placeholderFinder: PlaceholderFinder
  /// Made when two turns have details first.
  var keptDetailWords: DetailWords?
  /// By language, made when a complaint comes first.
  private var keptTroubleWords: [String: TroubleWords] = [:]
  /// By language, made when a long reply comes first; nil where the language has none.
  var keptFormulas: [String: ReadabilityFormula?] = [:]

  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    anatomyReader = AnatomyReader(lexicons: lexicons)
    actReader = ActReader(lexicons: lexicons)
    complaintEstimator = ComplaintEstimator(lexicons: lexicons)
    nameReader = NameReader(lexicons: lexicons, anatomyReader: anatomyReader)
    formLetterEstimator = FormLetterEstimator(lexicons: lexicons)
    questionFinder = QuestionFinder(lexicons: lexicons)
    questionLedger = QuestionLedger(lexicons: lexicons)
    answerReader = AnswerReader(lexicons: lexicons)
    placeholderFinder = PlaceholderFinder(lexicons: lexicons)
  }

  /// - Complexity: O(n) in the bytes of the exchange.
  public func inspect(_ exchange: Exchange) -> Inspection {
    var exchange = exchange
    var reply = turn(.reply, of: exchange.reply, language: exchange.language)
    if exchange.original == nil, let quoted = quotedOriginal(of: reply, exchange) {
      exchange.original = quoted
      exchange.originalSource = .quote
    }
    let original = exchange.original.map { message in
      // A message too short to tell its language is in that of the other one.
      turn(.original, of: message, language: exchange.language, fallback: reply.language)
    }
    if exchange.earlier.isEmpty, let original {
      exchange.earlier = earlier(quotedBy: original, exchange)
    }
    if reply.language == "und", let language = original?.language, language != "und" {
      reply = turn(.reply, of: exchange.reply, language: language)
    }
    let asked = original.map { questionFinder.finding(in: $0) }
    let placeholders = placeholderFinder.placeholders(in: reply)
    let details = details(of: reply, original: original, exchange)
    let knownNames = nameReader.customers.known(exchange: exchange, original: original)
    var inspection = Inspection(
      exchange: exchange, reply: reply, original: original,
      complaint: original.map(complaintEstimator.complaint)
        ?? Complaint(probability: 0, evidence: []),
      questions: [],
      names: nameReader.uses(
        in: reply, exchange: exchange, original: original, known: knownNames
      ).filter { use in !placeholders.contains { $0.range.overlaps(use.range) } },
      formLetter: formLetterEstimator.formLetter(
        of: reply, original: original, placeholders: placeholders),
      placeholders: placeholders,
      notices: notices(of: exchange, reply, original, areMoreQuestions: asked?.areMore ?? false))
    readQuestions(&inspection, asked: asked?.askings ?? [], written: details.written)
    inspection.details = details.comparisons
    inspection.repeatedAskings = repeatedAskings(of: reply, original: original, exchange)
    if details.areMore {
      inspection.notices.append(
        "more than \(DetailLedger.most) numbers and addresses: the others were not compared")
    }
    inspection.isOnList =
      exchange.reply.isOfListOrProgram || exchange.original?.isOfListOrProgram == true
    inspection.readability = readability(of: reply)
    inspection.troubleWords = troubleWords(in: inspection)
    inspection.salutation = nameReader.salutations.salutation(of: reply)
    inspection.knownNames = knownNames.map(\.name).filter(nameReader.customers.isPersonal)
    return inspection
  }

  /// The outermost quote that is not the agent's own: a reply may follow up on an earlier one.
  private func quotedOriginal(of reply: Turn, _ exchange: Exchange) -> Message? {
    guard reply.anatomy.first(.quote) != nil else { return nil }
    let sides = Participants(
      reply: exchange.reply, original: nil, customer: exchange.customer)
    if let quoted = QuotedOriginal(of: reply.content, anatomy: reply.anatomy)?.message,
      !sides.isOwn(quoted)
    {
      return quoted
    }
    return QuotedTurns(reader: anatomyReader).messages(in: reply.content, anatomy: reply.anatomy)
      .first { !sides.isOwn($0) }
  }

  /// What the original quotes, oldest first.
  private func earlier(quotedBy original: Turn, _ exchange: Exchange) -> [EarlierMessage] {
    guard original.anatomy.first(.quote) != nil else { return [] }
    let sides = Participants(
      reply: exchange.reply, original: exchange.original, customer: exchange.customer)
    let turns = QuotedTurns(reader: anatomyReader)
      .messages(in: original.content, anatomy: original.anatomy)
    return turns.reversed().map {
      EarlierMessage(role: sides.role(of: $0), message: $0, source: .quote)
    }
  }

  func turn(
    _ role: TurnRole, of message: Message, language: String?, fallback: String = "und"
  ) -> Turn {
    let content = (message.content ?? MessageText.empty).cut(to: MessageText.mostRead)
    let anatomy = anatomyReader.anatomy(of: content)
    let tokens = tokenizer.tokens(
      of: content.text, in: anatomy.prose, flowed: content.form == .flowed)
    var language = language ?? lexicons.language(of: matter(tokens, anatomy), in: content.text)
    if language == "und" { language = fallback }
    var turn = Turn(
      role: role, content: content, anatomy: anatomy, tokens: tokens, language: language,
      cues: lexicons.cues(in: tokens, language: language), acts: [])
    turn.acts = actReader.acts(of: turn)
    return turn
  }

  /// The words without salutation and valediction: "Tom" under a letter is Czech for nothing. All
  /// words where nothing else is left.
  private func matter(_ tokens: Tokens, _ anatomy: Anatomy) -> Tokens {
    let bodies = anatomy.regions.filter { $0.kind == .body }.map(\.range)
    var matter: [Word] = []
    var next = 0
    for word in tokens.words {
      while next < bodies.count, bodies[next].upperBound <= word.range.lowerBound { next += 1 }
      guard next < bodies.count else { break }
      if bodies[next].contains(word.range.lowerBound) { matter.append(word) }
    }
    return matter.isEmpty ? tokens : Tokens(words: matter, sentences: [])
  }

  private func troubleWords(in inspection: Inspection) -> [Range<Int>] {
    guard let original = inspection.original, inspection.complaint.probability >= 0.5 else {
      return []
    }
    let language = inspection.reply.language
    let reader =
      keptTroubleWords[language] ?? TroubleWords(lexicons: lexicons, language: language)
    keptTroubleWords[language] = reader
    return reader.ranges(in: inspection.reply, original: original)
  }

  /// What was left out of account, for people.
  private func notices(
    of exchange: Exchange, _ reply: Turn, _ original: Turn?, areMoreQuestions: Bool
  ) -> [String] {
    var notices: [String] = []
    let most = "\(MessageText.mostRead >> 10) KiB"
    if reply.text.count < exchange.reply.content?.text.count ?? 0 {
      notices.append("the text is longer than \(most): what follows was not read")
    }
    if let original, original.text.count < exchange.original?.content?.text.count ?? 0 {
      notices.append("the customer's text is longer than \(most): what follows was not read")
    }
    if nameReader.customers.areTooMany(exchange) {
      notices.append(
        "the message names more than \(CustomerNames.most) people: the others were not compared")
    }
    if areMoreQuestions {
      let most = QuestionFinder.most
      notices.append(
        "the customer asks more than \(most) questions: the first \(most) were compared")
    }
    return notices
  }
}

extension MessageText {
  /// No words at all.
  static let empty = MessageText(text: Text(""), form: .plain, quoted: [], origin: TextOrigin())
}
