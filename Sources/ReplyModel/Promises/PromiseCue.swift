import ReplyText

/// Words of a sentence that promise.
struct PromiseCue {
  /// What has to be said beside it.
  enum Need {
    case nothing
    /// Some time, and be it "soon": "you will see the menu" tells how a thing works.
    case anyTime
    /// A day or an hour: "we have arranged a courier for Monday".
    case date
  }

  /// Bytes of the text.
  var range: Range<Int>
  /// Indices of the sentence's signs.
  var signs: Range<Int>
  var need: Need
  /// What it promises hangs on something: "if it fails again, we will".
  var hangsOnEvent: Bool
}

/// Tells which cues of a sentence promise something.
struct PromiseCues {
  /// Signs of a clause that are read.
  private static let reach = 24

  let reading: DueReading
  let pieces: [DuePiece]
  /// Pronouns for others than writer and reader.
  let others: KeyTable
  let turn: Turn

  private var signs: [DueSign] { reading.signs }

  /// In order, without those on the same words.
  ///
  /// - Parameters:
  ///   - acts: commitments and deferrals of the sentence, in order of place.
  ///   - offers: words of offers but the first of each.
  func cues(of acts: [DialogueAct], offers: RangeCover) -> [PromiseCue] {
    var cues: [PromiseCue] = []
    let asking = signs.firstIndex { $0.roles.contains(.asking) }
    for act in acts {
      guard let words = act.cue?.words, let place = signs(of: words),
        !offers.overlaps(words.lowerBound..<words.lowerBound + 1),
        let cue = cue(of: act, at: place, asking: asking)
      else { continue }
      if let last = cues.last, last.signs.upperBound > place.lowerBound {
        // A commitment says more than the putting off that it stands in.
        if last.need == .date, cue.need != .date { cues[cues.count - 1] = cue }
      } else {
        cues.append(cue)
      }
    }
    return cues
  }

  /// "We will" with a deed that no lexicon has: "we will process the return within a week".
  ///
  /// - Parameter acts: those of the sentence; what they stand on is theirs to judge.
  func pledges(besides acts: [DialogueAct]) -> [PromiseCue] {
    var taken = RangeCover()
    for act in acts {
      if let cue = act.cue { taken.add(cue.words) }
    }
    let asking = signs.firstIndex { $0.roles.contains(.asking) }
    return signs.indices.compactMap { index in
      guard signs[index].means(.pledge) != nil, index + 1 < signs.count,
        !taken.overlaps(signs[index].words), signs[index + 1].means(.idle) == nil,
        signs[index + 1].roles.isDisjoint(with: [.negation, .asked, .event]),
        !(reading.has(.perfect, at: index + 1) && reading.has(.obligation, at: index + 2))
      else { return nil }
      let first = turn.tokens.words[signs[index].words.lowerBound]
      let place = index..<index + 1
      guard !first.marks.contains(.inQuotation), !isDenied(behind: index),
        condition(around: place) == nil,
        asking.map({ $0 > index || !isAsked($0, place) }) ?? true
      else { return nil }
      return PromiseCue(
        range: signs[index].range, signs: place, need: .anyTime, hangsOnEvent: false)
    }
  }

  /// Whether a "not" stands in the rest of the clause.
  private func isDenied(behind index: Int) -> Bool {
    for sign in signs[(index + 1)...].prefix(Self.reach) {
      if sign.isBehindMark || sign.roles.contains(.joint) { return false }
      if sign.roles.contains(.negation) { return true }
    }
    return false
  }

  private func signs(of words: Range<Int>) -> Range<Int>? {
    let first = signs.sortedIndex { $0.words.upperBound > words.lowerBound }
    let end = signs.sortedIndex { $0.words.lowerBound >= words.upperBound }
    return first < end ? first..<end : nil
  }

  private func cue(of act: DialogueAct, at place: Range<Int>, asking: Int?) -> PromiseCue? {
    guard let cue = act.cue,
      cue.scope.isDisjoint(with: [.negation, .quotation, .question, .report]),
      !isTime(place.lowerBound), isOurs(act, cue.words)
    else { return nil }
    let inside = signs[place].reduce(into: DueWords.Roles()) { $0.formUnion($1.roles) }
    guard !inside.contains(.negation) else { return nil }
    let isFuture = inside.contains(.future) || isFuture(before: place.lowerBound)
    let isPast = !inside.isDisjoint(with: [.perfect, .happened]) && !inside.contains(.future)
    if isPast,
      act.kind == .deferral || inside.contains(.happened)
        || reading.has(.happened, at: place.upperBound)
    {
      return nil
    }
    if act.doer == .reader, reading.has(.obligation, at: place.upperBound) { return nil }
    if let asking, asking < place.lowerBound, act.doer == nil || isAsked(asking, place) {
      return nil
    }
    let condition = condition(around: place)
    guard condition != .reader else { return nil }
    // "On it", "will do": promises by themselves, and words of any other sentence.
    let isShort = cue.words.count <= 2 && act.doer == nil && !cue.scope.contains(.start)
    let isVague = isShort || isPast || act.kind == .deferral && !isFuture
    return PromiseCue(
      range: act.range, signs: place,
      need: isVague ? .date : act.doer == .reader ? .anyTime : .nothing,
      hangsOnEvent: condition == .other)
  }

  /// The words of a time or of an event are no promise by themselves: "at the latest", "as soon as we
  /// know".
  private func isTime(_ index: Int) -> Bool {
    let next = pieces.sortedIndex { $0.signs.upperBound > index }
    if next < pieces.count, pieces[next].start <= index { return true }
    return reading.has([.late, .event, .asked, .soon], at: index)
  }

  /// Nobody else does it. "It will arrive" is the writer's promise, "they will call you" is none.
  private func isOurs(_ act: DialogueAct, _ words: Range<Int>) -> Bool {
    guard act.doer == .third, let first = words.first, first < turn.tokens.words.count else {
      return true
    }
    return others.contains(turn.tokens.words[first].key)
  }

  private func isFuture(before index: Int) -> Bool {
    var place = index
    while place > max(0, index - 4), !signs[place].isBehindMark {
      place -= 1
      if signs[place].roles.contains(.future) { return true }
    }
    return false
  }

  /// The reader is to do something first: "let us know, and we will book it".
  private func isAsked(_ asking: Int, _ place: Range<Int>) -> Bool {
    signs[asking..<place.lowerBound].suffix(Self.reach).contains { $0.roles.contains(.joint) }
  }

  private enum Condition {
    /// The reader is to do something.
    case reader
    case other
  }

  /// What the clause hangs on, before it in the sentence or behind it up to the next "and".
  private func condition(around place: Range<Int>) -> Condition? {
    let before = signs[..<place.lowerBound].suffix(Self.reach)
    if let found = before.lastIndex(where: { $0.roles.contains(.condition) }) {
      return kind(signs[found..<place.lowerBound])
    }
    for index in signs.indices[place.upperBound...].prefix(Self.reach) {
      if signs[index].roles.contains(.joint) { return nil }
      if signs[index].roles.contains(.condition), signs[index].means(.exception) == nil {
        return kind(signs[index...].prefix(Self.reach))
      }
    }
    return nil
  }

  private func kind(_ clause: ArraySlice<DueSign>) -> Condition {
    clause.contains { $0.roles.contains(.reader) } ? .reader : .other
  }
}
