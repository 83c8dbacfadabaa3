/// Finds the times in the signs of one sentence.
///
/// Each shape is tried where a sign may begin it and looks ahead by a bounded number of signs.
struct DueReading {
  let signs: [DueSign]
  let words: DueWords
  let sent: SentTime
  let calendar: PromiseCalendar

  /// The times that count, in order, with those beside each other joined.
  ///
  /// - Complexity: O(n) in the signs.
  func pieces() -> [DuePiece] {
    var pieces: [DuePiece] = []
    var index = 0
    while index < signs.count {
      guard var piece = piece(at: index) else {
        index += 1
        continue
      }
      index = piece.signs.upperBound
      (piece.lead, piece.start) = lead(before: piece.signs.lowerBound)
      if has(.gone, at: index) { piece.lead = .unfit }
      if has(.late, at: index), piece.lead != .unfit { piece.lead = .by }
      if isLoose(piece) { continue }
      if let last = pieces.last, let joined = joined(last, piece) {
        pieces[pieces.count - 1] = joined
      } else {
        pieces.append(piece)
      }
    }
    return pieces.filter { !$0.isBare }
  }

  // MARK: What the shapes share

  subscript(index: Int) -> DueSign? { signs.indices.contains(index) ? signs[index] : nil }

  func has(_ role: DueWords.Roles, at index: Int) -> Bool {
    self[index].map { !$0.roles.isDisjoint(with: role) } ?? false
  }

  /// Behind the articles and the like that begin at a sign, three at most.
  func skipping(_ role: DueWords.Roles, from index: Int) -> Int {
    var index = index
    let limit = index + 3
    while index < limit, has(role, at: index) { index += 1 }
    return index
  }

  /// How the words before a sign take it, and where they begin: the nearest that says more than "on".
  private func lead(before index: Int) -> (DuePiece.Lead, Int) {
    var found = (lead: DuePiece.Lead.none, start: index)
    var place = index - 1
    while place >= max(0, index - 4), let sign = self[place], !signs[place + 1].isBehindMark {
      if let lead = Self.lead(of: sign.roles), lead != .unfit || found.lead == .none {
        return (lead, place)
      }
      if sign.roles.contains(.at) { found = (.at, place) }
      if sign.roles.isDisjoint(with: [.at, .filler, .definite, .next, .coming]) { break }
      place -= 1
    }
    return found
  }

  private static func lead(of roles: DueWords.Roles) -> DuePiece.Lead? {
    if roles.contains(.before) { return .before }
    if !roles.isDisjoint(with: [.by, .late]) { return .by }
    if roles.contains(.after) { return .after }
    if roles.contains(.within) { return .within }
    if roles.contains(.lasting) { return .lasting }
    return roles.contains(.unfit) ? .unfit : nil
  }

  /// A length and not a time: "a week" in "twice a week", "two-year".
  private func isLoose(_ piece: DuePiece) -> Bool {
    guard piece.isSpan, !piece.isExplicit else { return false }
    let start = piece.signs.lowerBound
    switch piece.lead {
    case .lasting: return true
    case .none:
      return !has(.fromNow, at: piece.signs.upperBound - 1) && !has(.light, at: start - 1)
        && !has([.definite, .next, .coming], at: start)
    default: return false
    }
  }

  // MARK: Joining

  /// One time of two that stand beside each other; nil where they are two.
  private func joined(_ one: DuePiece, _ other: DuePiece) -> DuePiece? {
    let gap = one.signs.upperBound..<other.signs.lowerBound
    guard gap.count <= 3 else { return nil }
    if gap.count == 1, has([.joiner, .joint], at: gap.lowerBound),
      let later = later(one, other)
    {
      return later
    }
    let isPlain = gap.allSatisfy { has([.at, .by, .filler, .definite, .late, .light], at: $0) }
    guard isPlain else { return nil }
    var joined = merged(one, other)
    joined?.signs = one.signs.lowerBound..<other.signs.upperBound
    joined?.start = one.start
    joined?.lead = one.lead == .none || one.lead == .at ? strict(other.lead, one.lead) : one.lead
    return joined
  }

  private func strict(_ inner: DuePiece.Lead, _ outer: DuePiece.Lead) -> DuePiece.Lead {
    inner == .by || inner == .before ? inner : outer
  }

  private func merged(_ one: DuePiece, _ other: DuePiece) -> DuePiece? {
    if one.isSpan || other.isSpan { return nil }
    switch (one.isTimeOfDay, other.isTimeOfDay) {
    case (false, true): return timed(one, by: other)
    case (true, false): return timed(other, by: one)
    case (true, true):
      if case .clock = one.kind { return timed(clock: one, in: other) }
      return timed(clock: other, in: one)
    case (false, false):
      return one.signs.upperBound == other.signs.lowerBound
        ? (other.isExplicit ? other : one) : nil
    }
  }

  private func timed(_ day: DuePiece, by time: DuePiece) -> DuePiece? {
    guard let (first, last) = day.days, first == last || day.isExplicit else { return nil }
    var timed = day
    switch time.kind {
    case .clock(let minutes):
      // "Tomorrow afternoon at 3".
      let isLate = time.isHalf && (day.minutes ?? 0) > 12 * 60 && minutes < 12 * 60
      timed.minutes = minutes + (isLate ? 12 * 60 : 0)
      timed.precision = .hour
    case .part(let minutes):
      guard day.minutes == nil else { return day }
      timed.minutes = minutes
      timed.precision = .hour
    case .close(let minutes):
      timed.minutes = minutes
      timed.precision = time.precision
    case .days, .span: return nil
    }
    return timed
  }

  private func timed(clock: DuePiece, in part: DuePiece) -> DuePiece? {
    guard case .clock(let minutes) = clock.kind, case .part(let limit) = part.kind else {
      return part
    }
    var timed = clock
    timed.isToday = part.isToday
    timed.isBare = false
    if clock.isHalf, limit > 12 * 60, minutes < 12 * 60 { timed.kind = .clock(minutes + 12 * 60) }
    return timed
  }

  /// "Between Monday and Wednesday", "today or tomorrow": the later one.
  private func later(_ one: DuePiece, _ other: DuePiece) -> DuePiece? {
    guard !one.isSpan, !other.isSpan, other.lead == .none else { return nil }
    guard let first = one.days, let last = other.days else {
      guard one.isTimeOfDay, case .clock = other.kind else { return nil }
      var later = other
      later.lead = one.lead
      later.start = one.start
      return later
    }
    var later = first.last > last.last ? one : other
    later.kind = .days(min(first.first, last.first), max(first.last, last.last))
    later.signs = one.signs.lowerBound..<other.signs.upperBound
    later.lead = one.lead == .unfit ? .at : one.lead
    later.start = one.start
    later.isExplicit = false
    return later
  }
}
