import ReplyText

/// The promises of one sentence, with their times.
struct SentencePromises {
  /// A time before a promise belongs to it where so few signs stand between.
  private static let gap = 3

  let sentence: Range<Int>
  let reading: DueReading
  let pieces: [DuePiece]
  let cues: [PromiseCue]
  /// The word for an event before the first cue: "once it is here, we will".
  private let leading: Int?

  init(sentence: Range<Int>, reading: DueReading, pieces: [DuePiece], cues: [PromiseCue]) {
    self.sentence = sentence
    self.reading = reading
    self.pieces = pieces
    self.cues = cues
    leading = cues.first.flatMap { cue in
      let before = 0..<cue.signs.lowerBound
      let event = Self.event(in: before, reading, pieces)
      // "When it came it was broken, so we will …" is over; "once we have received it" is not.
      let isOver = event.map {
        reading.has(.asked, at: $0)
          && reading.signs[$0..<before.upperBound].contains(where: Self.happened)
      }
      return isOver == false ? event : nil
    }
  }

  private struct Found {
    var due: DueTime
    /// Indices of signs; nil where no time is said.
    var signs: Range<Int>?
  }

  /// In order; empty where nothing is promised. One, unless two cues each say when.
  ///
  /// - Complexity: O(n) in the signs and cues.
  func promises() -> [Promise] {
    var dated: [Promise] = []
    for (place, cue) in cues.enumerated() {
      let end = place + 1 < cues.count ? cues[place + 1].signs.lowerBound : reading.signs.count
      guard let found = found(behind: cue, until: end), isEnough(found, for: cue) else { continue }
      dated.append(promise(cue, found))
    }
    if !dated.isEmpty { return dated }
    guard let first = cues.first else { return [] }
    if let found = found(before: first), isEnough(found, for: first) {
      return [promise(first, found)]
    }
    guard let cue = cues.first(where: { $0.need == .nothing || saysSoon($0) }) else { return [] }
    return [promise(cue, Found(due: cue.hangsOnEvent ? .hangsOnEvent : .open, signs: nil))]
  }

  private func isEnough(_ found: Found, for cue: PromiseCue) -> Bool {
    if case .by = found.due { true } else { cue.need != .date }
  }

  private func saysSoon(_ cue: PromiseCue) -> Bool {
    cue.need == .anyTime
      && (cue.hangsOnEvent || reading.signs.contains { $0.roles.contains(.soon) })
  }

  private func promise(_ cue: PromiseCue, _ found: Found) -> Promise {
    let time = found.signs.map {
      reading.signs[$0.lowerBound].range
        .lowerBound..<reading.signs[$0.upperBound - 1].range.upperBound
    }
    return Promise(sentence: sentence, cue: cue.range, time: time, due: found.due)
  }

  /// The time between a cue and the next one.
  private func found(behind cue: PromiseCue, until end: Int) -> Found? {
    let event = Self.event(in: cue.signs.lowerBound + 1..<end, reading, pieces)
    let hangs = cue.hangsOnEvent || leading != nil
    var best: (piece: DuePiece, due: DueMoment)?
    var isPast = false
    var last = cue.signs.upperBound
    var next = pieces.sortedIndex { $0.signs.lowerBound >= cue.signs.lowerBound }
    while next < pieces.count, pieces[next].start < end {
      let piece = pieces[next]
      next += 1
      isPast = isPast || reading.signs[last..<max(last, piece.start)].contains(where: Self.happened)
      last = piece.signs.upperBound
      let isStrict = piece.lead == .by || piece.lead == .before
      if !isStrict, isPast || best != nil || event.map({ $0 < piece.start }) ?? false { continue }
      if piece.isSpan, piece.countsFromEvent || hangs || follows(event, piece) {
        return Found(due: .hangsOnEvent, signs: piece.start..<piece.signs.upperBound)
      }
      guard let due = reading.moment(of: piece) else { continue }
      if isStrict, best?.piece.lead != .by, best?.piece.lead != .before {
        best = (piece, due)
      } else if best == nil {
        best = (piece, due)
      }
    }
    if let best {
      return Found(due: .by(best.due), signs: best.piece.start..<best.piece.signs.upperBound)
    }
    if let event { return Found(due: .hangsOnEvent, signs: event..<event + 1) }
    return nil
  }

  /// The time or the event right before the first cue: "by Friday we will".
  private func found(before cue: PromiseCue) -> Found? {
    let limit = cue.signs.lowerBound
    let next = pieces.sortedIndex { $0.signs.upperBound > limit }
    if next > 0 {
      let piece = pieces[next - 1]
      let isNear = limit - piece.signs.upperBound <= Self.gap
      if isNear, leading.map({ $0 > piece.start }) ?? true, let due = reading.moment(of: piece) {
        let isEvent = piece.isSpan && (piece.countsFromEvent || leading != nil)
        return Found(
          due: isEvent ? .hangsOnEvent : .by(due), signs: piece.start..<piece.signs.upperBound)
      }
    }
    return leading.map { Found(due: .hangsOnEvent, signs: $0..<$0 + 1) }
  }

  /// A span counts from what a clause right behind it tells; of "when", only where nothing is told:
  /// "tell you within a day when it comes".
  private func follows(_ event: Int?, _ piece: DuePiece) -> Bool {
    guard let event, event >= piece.signs.upperBound else { return false }
    return !reading.has(.asked, at: event)
  }

  private static func happened(_ sign: DueSign) -> Bool { sign.roles.contains(.happened) }

  /// The first word for an event that is no part of a time.
  private static func event(
    in range: Range<Int>, _ reading: DueReading, _ pieces: [DuePiece]
  ) -> Int? {
    range.first { index in
      guard reading.has([.event, .asked], at: index) else { return false }
      let next = pieces.sortedIndex { $0.signs.upperBound > index }
      return next == pieces.count || pieces[next].start > index
    }
  }
}
