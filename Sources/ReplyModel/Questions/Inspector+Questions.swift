import ReplyMail
import ReplyText

/// The questions of a message and of the thread before it.
extension Inspector {
  /// The customer's earlier turns that are read, the latest ones.
  private static let mostAsking = 8
  /// The agent's turns behind each of them.
  private static let mostAnswering = 8
  /// Questions of the original and the turns before it.
  static let mostQuestions = 50
  /// Bytes of an earlier turn.
  private static let mostRead = 1 << 16

  /// Adds the questions of the original and of earlier turns, what became of them, and what the reply
  /// can answer by.
  ///
  /// - Parameter written: the details of the reply, where they were looked for before.
  func readQuestions(_ inspection: inout Inspection, asked: [Asking], written: [Detail]?) {
    let open = openAskings(inspection, asked: asked)
    guard !asked.isEmpty || !open.turns.isEmpty else { return }
    guard !inspection.reply.tokens.words.isEmpty else {
      inspection.questions = asked.map { asking in
        LedgerEntry(
          range: asking.range, kind: asking.kind, status: .unsure, missedProbability: 0.5,
          answeredBy: nil)
      }
      // Without a text the customer's turn was asked for alone.
      if inspection.exchange.reply.content?.text.count ?? 0 > 0 {
        inspection.notices.append("the reply has no words of its own: no question was compared")
      }
      return
    }
    inspection.answerSigns = answerSigns(
      of: inspection.reply, inspection.original, inspection.exchange, written: written)
    if let original = inspection.original {
      inspection.questions = entries(
        of: asked, of: original, reply: inspection.reply, inspection.answerSigns)
    }
    for (question, turn) in open.before where question < inspection.questions.count {
      inspection.questions[question].askedBefore = turn
    }
    inspection.notices += notices(of: inspection)
    guard !open.turns.isEmpty else { return }
    var answering: [Int: Turn] = [:]
    for asking in open.turns {
      inspection.earlierQuestions += entries(of: asking, inspection, &answering)
    }
    if open.areMore {
      inspection.notices.append(
        "the customer asks more than \(Self.mostQuestions) questions in all: the oldest were left out"
      )
    }
  }

  /// Languages in which words are held against each other by their letters alone.
  private func notices(of inspection: Inspection) -> [String] {
    let languages = Set(
      [inspection.original?.language, inspection.reply.language].compactMap(\.self))
    return languages.subtracting(["und"]).filter { lexicons.vectors[$0] == nil }.sorted()
      .map { "no word vectors for \($0): letter n-grams alone" }
  }

  /// A customer's turn with what it asks.
  private struct AskingTurn {
    /// Index into the exchange's `earlier`.
    var index: Int
    var turn: Turn
    /// All of them: what stands between two askings belongs to the second.
    var askings: [Asking] = []
    /// Of each asking that nobody asked again, by number: the first turn that asks the same.
    var open: [Int: Int?] = [:]
  }

  private struct OpenAskings {
    /// Oldest first.
    var turns: [AskingTurn] = []
    /// First turn that asks what a question of the original asks, by the number of the question.
    var before: [Int: Int] = [:]
    var areMore = false
  }

  /// Each question once, where it was asked last.
  private func openAskings(_ inspection: Inspection, asked: [Asking]) -> OpenAskings {
    var open = OpenAskings()
    let earlier = inspection.exchange.earlier
    let places = earlier.indices.filter { earlier[$0].role == .customer }.suffix(Self.mostAsking)
    guard !places.isEmpty else { return open }
    // Where the same words were asked last: a question of the original, or of a turn.
    var last: [UInt64: (turn: Int?, question: Int)] = [:]
    var count = 0
    if let original = inspection.original {
      for (number, asking) in asked.enumerated() {
        last[Self.key(of: asking.range, in: original)] = (nil, number)
      }
      count = asked.count
    }
    for index in places.reversed() {
      var asking = AskingTurn(
        index: index, turn: turn(.original, ofEarlier: earlier[index].message, inspection))
      asking.askings = questionFinder.questions(in: asking.turn).filter { $0.form != .statement }
      for (number, found) in asking.askings.enumerated() {
        let key = Self.key(of: found.range, in: asking.turn)
        if let same = last[key] {
          if let turn = same.turn, turn < open.turns.count {
            open.turns[turn].open[same.question] = .some(index)
          } else if same.turn == nil {
            open.before[same.question] = index
          }
        } else if count < Self.mostQuestions {
          last[key] = (open.turns.count, number)
          asking.open[number] = .some(nil)
          count += 1
        } else {
          open.areMore = true
        }
      }
      if !asking.open.isEmpty { open.turns.append(asking) }
    }
    open.turns.reverse()
    return open
  }

  /// Holds what a turn asks against the agent's turns behind it, and then against the reply.
  private func entries(
    of asking: AskingTurn, _ inspection: Inspection, _ answering: inout [Int: Turn]
  ) -> [LedgerEntry] {
    let earlier = inspection.exchange.earlier
    var entries = entries(
      of: asking.askings, of: asking.turn, reply: inspection.reply, inspection.answerSigns)
    let answers = earlier.indices.dropFirst(asking.index + 1)
      .filter { earlier[$0].role == .agent }.prefix(Self.mostAnswering)
    for index in answers.reversed() {
      let turn = answering[index] ?? turn(.reply, ofEarlier: earlier[index].message, inspection)
      answering[index] = turn
      guard !turn.tokens.words.isEmpty else { continue }
      let answered = self.entries(
        of: asking.askings, of: asking.turn, reply: turn, answerReader.signs(in: turn))
      for (number, entry) in answered.enumerated() where number < entries.count {
        Self.join(entry, of: index, into: &entries[number])
      }
    }
    for number in entries.indices {
      entries[number].askedIn = asking.index
      entries[number].askedBefore = asking.open[number] ?? nil
    }
    return entries.indices.filter { asking.open[$0] != nil }.map { entries[$0] }
  }

  /// - Parameter signs: what the reply can answer by.
  private func entries(
    of askings: [Asking], of turn: Turn, reply: Turn, _ signs: [AnswerSign]
  ) -> [LedgerEntry] {
    let answers = answers(to: askings, of: turn, reply, signs)
    var entries = questionLedger.entries(
      questions: askings, original: turn, reply: reply, answers: answers)
    for index in entries.indices where entries[index].status != .answered {
      let missing = answers.expected[index].missing(among: answers.summary.kinds)
      entries[index].missing = missing.flatMap { missing in
        answerReader.knows(missing, language: reply.language) ? missing : nil
      }
    }
    return entries
  }

  /// The likeliest answer counts; of two turns that take a question up, the first.
  private static func join(_ other: LedgerEntry, of turn: Int, into entry: inout LedgerEntry) {
    if other.status == .answered {
      entry.status = .answered
      entry.answeredIn = turn
      entry.missing = nil
      entry.isSure = false
      entry.answeredBy = nil
    } else if other.status != .missed, entry.status == .missed {
      entry.status = other.status
    }
    entry.missedProbability = min(entry.missedProbability, other.missedProbability)
  }

  private func turn(
    _ role: TurnRole, ofEarlier message: Message, _ inspection: Inspection
  ) -> Turn {
    var message = message
    message.content = message.content?.cut(to: Self.mostRead)
    return turn(
      role, of: message, language: inspection.exchange.language,
      fallback: inspection.reply.language)
  }

  /// The same for the same folded words.
  private static func key(of range: Range<Int>, in turn: Turn) -> UInt64 {
    let words = turn.tokens.words
    var index = words.sortedIndex { $0.range.lowerBound >= range.lowerBound }
    var key = WordKey.seed
    while index < words.count, words[index].range.lowerBound < range.upperBound {
      key = (key ^ words[index].key) &* 0x0000_0100_0000_01b3
      index += 1
    }
    return key
  }
}
