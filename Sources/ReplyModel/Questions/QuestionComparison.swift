import ReplyText

/// Holds the questions of one message against one reply, and gives what is measured of each.
struct QuestionComparison {
  /// The best sentence of the reply for a question.
  struct Best {
    /// Index into the sentences of the reply, or nil where none shares anything.
    var sentence: Int?
    var cosine = PieceCosine()
  }

  private let questions: [Asking]
  private let expected: [ExpectedAnswer]
  private let rarity: PieceRarity
  private let meanings: MeaningComparison
  private let message: PieceProfile
  private let reply: PieceProfile
  private let sentences: [PieceProfile]
  private let parts: [PieceProfile]
  private let askings: [PieceProfile]
  private let shape: ReplyShape
  private let messageIdeographs: Bool
  private let isForeign: Bool

  /// Beyond it, sentences of the reply are compared all together, as one: replies of such length
  /// are pasted documents.
  private static let mostSentences = 80

  /// - Parameters:
  ///   - questions: in order.
  ///   - expected: for each question, what would answer it.
  ///   - answers: what the reply holds.
  /// - Complexity: O(n + m) in the bytes, and O(sentences of the reply) for each question.
  init(
    questions: [Asking], expected: [ExpectedAnswer], original: Turn, reply: Turn,
    answers: AnswerSummary, model: QuestionModel
  ) {
    self.questions = questions
    self.expected = expected
    let questions = questions.map(\.range)
    let vectors = model.vectors[original.language]
    let rarity = model.rarity(in: original.language)
    self.rarity = rarity
    let replySentences = reply.bodySentences
    let replyPieces = TextPieces(reply.text, parts: replySentences)
    self.reply = PieceProfile(replyPieces, parts: 0..<replySentences.count, rarity: rarity)
    sentences = (0..<min(replySentences.count, Self.mostSentences)).map {
      PieceProfile(gramsOf: replyPieces, part: $0, rarity: rarity)
    }
    let (cuts, owners) = Self.cuts(original.bodySentences, by: questions)
    let pieces = TextPieces(original.text, parts: cuts)
    message = PieceProfile(pieces, parts: 0..<cuts.count, rarity: rarity)
    parts = owners.map { PieceProfile(pieces, parts: $0, rarity: rarity) }
    let stretches = self.questions.map { [$0.topic, $0.range].compactMap(\.self) }
    let asked = TextPieces(original.text, parts: stretches.flatMap(\.self))
    var end = 0
    askings = stretches.map { own in
      end += own.count
      return PieceProfile(asked, parts: (end - own.count)..<end, rarity: rarity)
    }
    shape = ReplyShape(replyPieces, sentences: replySentences.count, answers: answers)
    messageIdeographs = pieces.ideographs > pieces.letters
    isForeign = Self.areForeign(original.language, reply.language)
    meanings = MeaningComparison(
      message: cuts, parts: owners, askings: stretches,
      original: WordMeanings(original.tokens, vectors: vectors),
      replySentences: Array(replySentences.prefix(Self.mostSentences)),
      reply: WordMeanings(reply.tokens, vectors: model.vectors[reply.language]))
  }

  private static func areForeign(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Openers.primary(first), Openers.primary(second))
    return first != second && first != "und" && second != "und"
  }

  /// Bytes of text before a question that belong to it, and behind the last one: what is farther away
  /// is a document that was pasted in.
  private static let reachBefore = 6_000
  private static let reachBehind = 3_000

  /// Gives each question the sentences since the one before it, the last one those that follow too.
  private static func cuts(
    _ sentences: [Range<Int>], by questions: [Range<Int>]
  ) -> (cuts: [Range<Int>], owners: [Range<Int>]) {
    var cuts: [Range<Int>] = []
    var owners: [Range<Int>] = []
    var next = 0
    var rest = sentences.startIndex
    var consumed = 0
    for (index, question) in questions.enumerated() {
      let isLast = index == questions.count - 1
      let end = isLast ? Int.max : max(question.upperBound, consumed)
      while rest < sentences.endIndex {
        let sentence = sentences[rest]
        let start = max(sentence.lowerBound, consumed)
        if start >= end { break }
        let stop = min(sentence.upperBound, end)
        let isNear =
          stop > question.lowerBound - reachBefore && start < question.upperBound + reachBehind
        if start < stop, isNear { cuts.append(start..<stop) }
        consumed = max(consumed, stop)
        if sentence.upperBound > end { break }
        rest += 1
      }
      owners.append(next..<cuts.count)
      next = cuts.count
    }
    return (cuts, owners)
  }

  /// The features of every question, in order, and the sentence of the reply that fits it best.
  func features() -> [(features: PairFeatures, best: Best)] {
    var common = PairFeatures()
    measureMessage(&common)
    meanings.measureMessage(&common)
    shape.measureReply(&common)
    var all = questions.indices.map { one($0, common) }
    let plain = all.map(\.features)
    guard plain.count > 1 else { return all }
    for index in all.indices {
      all[index].features[.others] = Double(min(plain.count - 1, 6))
      all[index].features[.isFirst] = index == 0 ? 1 : 0
      all[index].features[.isLast] = index == plain.count - 1 ? 1 : 0
      all[index].features[.cohesion] = cohesion(of: index)
      all[index].features[.vectorCohesion] = meanings.cohesion(of: index)
      for (ahead, feature) in Self.contrasts {
        var best = 0.0
        for (other, features) in plain.enumerated() where other != index {
          best = max(best, features[feature])
        }
        all[index].features[ahead] = plain[index][feature] - best
      }
    }
    for side in QuestionSides.all { side.measure(plain, &all) }
    return all
  }

  private static let contrasts: [(PairFeature, PairFeature)] = [
    (.gramsAhead, .askingGrams), (.partGramsAhead, .partGrams), (.bestAhead, .askingBest),
    (.coverageAhead, .askingCoverage), (.rarestAhead, .askingRarest), (.partBestAhead, .partBest),
    (.gramsBothAhead, .askingGramsBoth), (.vectorAhead, .askingVector),
    (.vectorBestAhead, .askingVectorBest), (.partVectorAhead, .partVector),
    (.softAhead, .askingSoft),
  ]

  /// How close the part of a question is to the parts of the others, 0 to 1: questions on one
  /// matter are often answered together, questions on two need two answers.
  private func cohesion(of index: Int) -> Double {
    var most = 0.0
    for other in parts.indices where other != index {
      most = max(most, parts[index].gramCosine(parts[other], rarity).own)
    }
    return most.squareRoot()
  }

  /// - Parameter common: what is measured of the whole message.
  private func one(
    _ index: Int, _ common: PairFeatures
  ) -> (features: PairFeatures, best: Best) {
    var features = common
    measurePart(parts[index], &features)
    let best = measureAsking(askings[index], &features)
    measureLengths(askings[index], &features)
    meanings.measure(index, &features)
    shape.measure(questions[index], expected[index], best: best.sentence, &features)
    features[.isForeign] = isForeign ? 1 : 0
    features[.scriptsDiffer] = messageIdeographs == shape.isIdeographic ? 0 : 1
    return (features, best)
  }

  private func measureMessage(_ features: inout PairFeatures) {
    let covered = message.coverage(by: reply, rarity)
    let grams = message.gramCosine(reply, rarity)
    features[.messageGrams] = grams.own.squareRoot()
    features[.messageGramsBoth] = grams.both.squareRoot()
    features[.messageStems] = message.stemCosine(reply, rarity).squareRoot()
    features[.messageCoverage] = covered.share
    features[.messageNothingShared] = covered.shared < 3 ? 1 : 0
    features[.messageRarest] = covered.rarest / 10
    features[.messageSecond] = covered.second / 10
    features[.replyCoverage] = reply.coverage(by: message, rarity).share
    features[.messageCommonWeight] = (1 + covered.commonTotal).logarithm
    features[.messageCommonCoverage] = covered.commonShare
    features[.messageCommonRarest] = covered.commonRarest / 10
    let best = best(for: message).cosine
    features[.messageBest] = best.own.squareRoot()
    features[.messageBestBoth] = best.both.squareRoot()
    features[.messageWeight] = (1 + covered.total).logarithm
    features[.numberShared] = sharesNumber(message) ? 1 : 0
  }

  private func measurePart(_ part: PieceProfile, _ features: inout PairFeatures) {
    let covered = part.coverage(by: reply, rarity)
    let grams = part.gramCosine(reply, rarity)
    features[.partGrams] = grams.own.squareRoot()
    features[.partGramsBoth] = grams.both.squareRoot()
    features[.partCoverage] = covered.share
    features[.partRarest] = covered.rarest / 10
    features[.partBest] = best(for: part).cosine.own.squareRoot()
  }

  private func measureAsking(_ asking: PieceProfile, _ features: inout PairFeatures) -> Best {
    let covered = asking.coverage(by: reply, rarity)
    let best = best(for: asking)
    let grams = asking.gramCosine(reply, rarity)
    features[.askingGrams] = grams.own.squareRoot()
    features[.askingGramsBoth] = grams.both.squareRoot()
    features[.askingCoverage] = covered.share
    features[.askingCommonCoverage] = covered.commonShare
    features[.askingCommonRarest] = covered.commonRarest / 10
    features[.askingBest] = best.cosine.own.squareRoot()
    features[.askingBestBoth] = best.cosine.both.squareRoot()
    features[.askingRarest] = covered.rarest / 10
    features[.askingNothingShared] = covered.shared < 3 ? 1 : 0
    features[.askingWeight] = (1 + covered.total).logarithm
    return best
  }

  private func measureLengths(_ asking: PieceProfile, _ features: inout PairFeatures) {
    features[.replyWords] = (1 + reply.words).logarithm
    features[.messageWords] = (1 + message.words).logarithm
    features[.askingWords] = (1 + asking.words).logarithm
    features[.wordsProduct] = features[.replyWords] * features[.messageWords]
    features[.replySentences] = (1 + Double(shape.sentences)).logarithm
  }

  private func sharesNumber(_ profile: PieceProfile) -> Bool {
    var shares = false
    profile.numbers.forEach { number, _ in
      if reply.numbers.count(of: number) > 0 { shares = true }
    }
    return shares
  }

  private func best(for profile: PieceProfile) -> Best {
    var best = Best()
    for (index, sentence) in sentences.enumerated() {
      let cosine = profile.gramCosine(sentence, rarity)
      if cosine.both > best.cosine.both { best = Best(sentence: index, cosine: cosine) }
    }
    return best
  }
}

extension Double {
  /// Natural logarithm without the C library's headers, whose last bits differ between systems:
  /// the features must be the same numbers wherever they are measured. 0 for what is not positive.
  var logarithm: Double {
    guard self > 0, isFinite else { return 0 }
    // ln(m 2^e) with m in [1, 2): series of artanh((m - 1) / (m + 1)).
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    var divisor = 1.0
    for _ in 0..<14 {
      sum += power / divisor
      power *= square
      divisor += 2
    }
    return 2 * sum + Double(exponent) * 0.693_147_180_559_945_3
  }
}
