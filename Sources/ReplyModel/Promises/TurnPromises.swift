import ReplyText

/// Walks over the sentences of one reply that hold commitments or deferrals.
struct TurnPromises {
  let turn: Turn
  let sent: SentTime
  let calendar: PromiseCalendar
  let signs: DueSigns
  /// Pronouns for others than writer and reader.
  let others: KeyTable

  /// - Parameter acts: commitments and deferrals, in order of place.
  func promises(of acts: [DialogueAct]) -> [Promise] {
    let offers = offers
    var promises: [Promise] = []
    var next = 0
    let sentences = turn.tokens.sentences
    for (place, sentence) in sentences.enumerated() {
      var own: [DialogueAct] = []
      while next < acts.count, acts[next].range.lowerBound < sentence.range.upperBound {
        if acts[next].range.lowerBound >= sentence.range.lowerBound { own.append(acts[next]) }
        next += 1
      }
      let isPledged = holdsPledge(sentence)
      guard isPledged || !own.isEmpty, !sentence.isInterrogative else { continue }
      let reading = reading(sentence)
      let pieces = reading.pieces()
      let reader = PromiseCues(reading: reading, pieces: pieces, others: others, turn: turn)
      var cues = reader.cues(of: own, offers: offers)
      if isPledged {
        cues += reader.pledges(besides: own)
        cues.sort { $0.signs.lowerBound < $1.signs.lowerBound }
      }
      var found = SentencePromises(
        sentence: sentence.range, reading: reading, pieces: pieces, cues: cues
      ).promises()
      if found.count == 1, found[0].due == .open, place + 1 < sentences.count,
        let time = time(in: sentences[place + 1])
      {
        found[0].time = time.range
        found[0].due = .by(time.due)
      }
      promises += found.map(withoutStop)
    }
    return promises
  }

  /// The stop of the sentence is no part of the time.
  private func withoutStop(_ promise: Promise) -> Promise {
    guard let time = promise.time, time.count > 1, turn.text.bytes[time.upperBound - 1] == 0x2E
    else { return promise }
    var promise = promise
    promise.time = time.lowerBound..<time.upperBound - 1
    return promise
  }

  /// "We will", whatever follows.
  private func holdsPledge(_ sentence: Sentence) -> Bool {
    let words = signs.words
    var opening: UInt64?
    return turn.tokens.words[sentence.words].contains { word in
      if words.meaning(word.key)?.meaning == .pledge { return true }
      let joined = opening.flatMap { words.meaning(DueWords.joined($0, word.key)) }
      opening = word.key
      return joined?.meaning == .pledge
    }
  }

  private func reading(_ sentence: Sentence) -> DueReading {
    DueReading(
      signs: signs.signs(of: sentence), words: signs.words, sent: sent, calendar: calendar)
  }

  /// The words of offers without the first of each: a promise that begins in them is offered.
  private var offers: RangeCover {
    var cover = RangeCover()
    for offer in turn.acts where offer.kind == .offer {
      guard let words = offer.cue?.words, words.count > 1 else { continue }
      cover.add(words.dropFirst())
    }
    return cover
  }

  /// The time of a sentence that says nothing but when: "By Friday at the latest."
  private func time(in sentence: Sentence) -> (range: Range<Int>, due: DueMoment)? {
    guard !sentence.isInterrogative, sentence.words.count <= 16 else { return nil }
    let reading = reading(sentence)
    let pieces = reading.pieces()
    guard pieces.count == 1, let piece = pieces.first, let due = reading.moment(of: piece) else {
      return nil
    }
    let rest = reading.signs.indices.filter { !(piece.start..<piece.signs.upperBound).contains($0) }
    let silent: DueWords.Roles = [.light, .late, .at, .filler, .definite, .working]
    guard rest.allSatisfy({ reading.has(silent, at: $0) }) else { return nil }
    let range = reading.signs[piece.start].range.lowerBound
    return (range..<reading.signs[piece.signs.upperBound - 1].range.upperBound, due)
  }
}
