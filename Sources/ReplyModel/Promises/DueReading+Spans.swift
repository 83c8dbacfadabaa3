/// Spans of time, and weeks, months and other periods.
extension DueReading {
  // MARK: Numbers

  /// A number, or two with the later end: "3", "3-5", "two or three".
  func number(at index: Int) -> (value: Int, end: Int)? {
    guard let one = self[index]?.number else { return nil }
    if let sign = self[index + 1], sign.isBehindHyphen, let other = sign.number {
      return (max(one, other), index + 2)
    }
    if has([.joiner], at: index + 1), let other = self[index + 2]?.number {
      return (max(one, other), index + 3)
    }
    return (one, index + 1)
  }

  /// What begins with a number: a span, a day of a month, an hour.
  func numbered(_ found: (value: Int, end: Int), at index: Int) -> DuePiece? {
    if let span = span(at: index, from: index, isDefinite: false) { return span }
    let behind = skipping(.filler, from: found.end)
    if let month = self[behind]?.means(.month), (1...31).contains(found.value) {
      return piece(of: DateValue(year: nil, month: month, day: found.value), index..<behind + 1)
    }
    if words.hasBareDays || self[index]?.hasStop == true, has(.dayLead, at: index - 1),
      (1...31).contains(found.value), self[found.end]?.unit == nil
    {
      return bareDay(found, at: index)
    }
    guard case .number? = self[index]?.value, found.end == index + 1,
      (1...24).contains(found.value),
      has([.at, .by, .before], at: index - 1) || isSecondHour(index)
    else { return nil }
    var hour = clock(found.value * 60, index..<found.end, isHalf: found.value <= 12)
    hour.isBare = true
    return hour
  }

  /// "11" in "between 9 and 11".
  private func isSecondHour(_ index: Int) -> Bool {
    has([.joiner, .joint], at: index - 1) && self[index - 2]?.number != nil
      && has(.at, at: index - 3)
  }

  private func bareDay(_ found: (value: Int, end: Int), at index: Int) -> DuePiece? {
    let today = sent.day.parts
    let date = (0..<3).lazy.compactMap { months in
      let month = today.month - 1 + months
      return CalendarDay(
        year: today.year + month / 12, month: month % 12 + 1, day: found.value)
    }.first { $0 >= sent.day }
    return date.map {
      var piece = DuePiece(index..<found.end, $0)
      piece.isExplicit = true
      return piece
    }
  }

  // MARK: Spans

  func span(_ range: Range<Int>, seconds: Int) -> DuePiece {
    var piece = DuePiece(range, .span(seconds), .hour)
    piece.isSpan = true
    return piece
  }

  /// "Two working days", "the next few hours", "the hour".
  ///
  /// - Parameter isDefinite: an article stands before it.
  func span(at index: Int, from start: Int, isDefinite: Bool) -> DuePiece? {
    var place = index
    let isNext = has([.next, .coming], at: place)
    if isNext { place += 1 }
    let counted = number(at: place)
    if let counted { place = skipping(.filler, from: counted.end) }
    var isWorking = false
    while has(.working, at: place), place < index + 6 {
      isWorking = true
      place += 1
    }
    guard let code = self[place]?.means(.unit), let unit = DueUnit(rawValue: code % 100) else {
      return nil
    }
    let isPlural = code >= 100
    var end = place + 1
    if has(.working, at: end), self[end]?.isBehindMark == false {
      isWorking = true
      end += 1
    }
    let isWithin = has(.within, at: start - 1)
    let count: Int
    if let counted {
      count = counted.value
    } else if isPlural, isNext || isWithin {
      count = Self.few
    } else if isDefinite, isNext || isWithin {
      count = 1
    } else if isNext, isWorking || unit == .hour || unit == .day || unit == .workingDay {
      count = 1
    } else {
      return nil
    }
    if has(.fromNow, at: end) { end += 1 }
    return counting(count, unit, isWorking, start..<end)
  }

  /// "A few" may be up to so many.
  static let few = 5

  private func counting(
    _ count: Int, _ unit: DueUnit, _ isWorking: Bool, _ range: Range<Int>
  ) -> DuePiece? {
    guard (1...999).contains(count) else { return nil }
    let from = start(behind: range.upperBound, unit)
    let base = from.day ?? sent.day
    let end = from.end ?? range.upperBound
    var due: CalendarDay
    var precision = DuePrecision.day
    var countsWorkingDays = false
    switch unit {
    case .minute, .hour:
      var piece = span(range, seconds: count * (unit == .hour ? 3600 : 60))
      piece.countsFromEvent = from.isEvent
      return piece
    case .day where !isWorking: due = base + count
    case .day, .workingDay:
      due = CalendarDay(calendar.workingDays.day(count, after: base.number))
      countsWorkingDays = true
    case .week, .fortnight:
      due = base + count * (unit == .week ? 7 : 14)
      precision = .week
    case .weekend: return nil
    case .month, .quarter, .year:
      due = base.adding(months: count * (unit == .month ? 1 : unit == .quarter ? 3 : 12))
      precision = .month
    }
    // "A week from today" is a day, "in a week" a week.
    var piece = DuePiece(
      range.lowerBound..<end, .days(due, due), from.day == nil ? precision : .day)
    piece.countsWorkingDays = countsWorkingDays
    piece.countsFromEvent = from.isEvent
    piece.isSpan = true
    piece.isExplicit = from.day != nil
    return piece
  }

  /// From what a span counts that ends before a sign: "from Monday", "a week today", "of the inspection".
  private func start(
    behind index: Int, _ unit: DueUnit
  ) -> (day: CalendarDay?, end: Int?, isEvent: Bool) {
    guard !has(.fromNow, at: index - 1), let sign = self[index], !sign.isBehindMark else {
      return (nil, nil, false)
    }
    let isWeeks = unit == .week || unit == .fortnight
    let isLinked = has([.unfit, .after], at: index)
    let place =
      isLinked || isWeeks && has(.at, at: index)
      ? skipping([.filler, .definite, .at], from: index + 1) : index
    if isLinked || isWeeks {
      switch self[place]?.value {
      case .word(.day, _), .word(.weekday, _), .date:
        if let found = piece(at: place), let last = found.days?.last {
          return (last, found.signs.upperBound, false)
        }
      default: break
      }
    }
    return (nil, nil, isLinked || has(.event, at: index) && !has(.asked, at: index))
  }

  // MARK: Periods

  /// "Early next week", "the end of the month", "mid-March".
  func edged(_ edge: Int, at index: Int) -> DuePiece? {
    let start = skipping([.filler, .definite, .at], from: index + 1)
    if case .word(.day, let days)? = self[start]?.value {
      var piece = DuePiece(index..<start + 1, sent.day + days)
      piece.isEnd = edge == 3
      return piece
    }
    if case .date(let date)? = self[start]?.value, date.day == nil,
      let whole = piece(of: date, index..<start + 1), let days = whole.days
    {
      return bounded(days.first, days.last, .month, edge: edge, index..<start + 1)
    }
    return period(at: start, edge: edge, from: index)
  }

  /// "Next week", "the weekend", "March"; a bare unit only behind an edge, the weekend also without.
  func period(at index: Int, edge: Int?, from start: Int) -> DuePiece? {
    var place = index
    let isNext = has(.next, at: place)
    let isComing = has(.coming, at: place)
    let isThis = has(.this, at: place)
    if isNext || isComing || isThis { place += 1 }
    while has(.working, at: place), place < index + 3 { place += 1 }
    if let found = month(at: place, edge: edge, from: start) { return found }
    if case .word(.feast, let date)? = self[place]?.value { return feast(date, start..<place + 1) }
    guard let code = self[place]?.means(.unit), code < 100, let unit = DueUnit(rawValue: code)
    else {
      return nil
    }
    let isNextBehind = has(.next, at: place + 1)
    let isThisBehind = has(.this, at: place + 1)
    let isNamed = isNext || isComing || isThis || isNextBehind || isThisBehind
    guard isNamed || edge != nil || unit == .weekend else { return nil }
    let end = place + (isNextBehind || isThisBehind ? 2 : 1)
    let steps = isNext || isNextBehind || isComing && unit != .weekend ? 1 : 0
    if unit == .day || unit == .workingDay, edge == nil { return nil }
    return period(unit, steps: steps, edge: edge, start..<end)
  }

  func month(at index: Int, edge: Int?, from start: Int) -> DuePiece? {
    guard let month = self[index]?.means(.month) else { return nil }
    let isLed = has([.at, .by, .before, .after, .within, .next, .this, .coming], at: index - 1)
    guard edge != nil || isLed || month == DueWords.newYear else { return nil }
    let today = sent.day.parts
    if month == DueWords.newYear {
      let first = CalendarDay(year: today.year + 1, month: 1, day: 1)
      return first.map { bounded($0, $0.endOfMonth, .month, edge: nil, start..<index + 1) }
    }
    let year = month < today.month ? today.year + 1 : today.year
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    let found = bounded(first, first.endOfMonth, .month, edge: edge, start..<index + 1)
    guard let days = found.days, days.last < sent.day,
      let next = CalendarDay(year: year + 1, month: month, day: 1)
    else { return found }
    return bounded(next, next.endOfMonth, .month, edge: edge, start..<index + 1)
  }

  /// A period of the calendar, so many steps from the current one.
  func period(_ unit: DueUnit, steps: Int, edge: Int?, _ range: Range<Int>) -> DuePiece? {
    let today = sent.day
    switch unit {
    case .week, .fortnight: return week(steps, edge: edge, range)
    case .weekend:
      let saturday = today.monday + (5 + steps * 7)
      return DuePiece(range, .days(saturday, saturday + 1))
    case .month, .quarter, .year:
      let months = unit == .month ? 1 : unit == .quarter ? 3 : 12
      let (year, month, _) = today.parts
      guard
        let current = CalendarDay(year: year, month: (month - 1) / months * months + 1, day: 1)
      else { return nil }
      let first = current.adding(months: steps * months)
      let last = first.adding(months: months) - 1
      return bounded(first, last, .month, edge: edge, range)
    case .day, .workingDay:
      var piece = DuePiece(range, today + steps)
      piece.isEnd = edge == 3
      return piece
    case .minute, .hour: return nil
    }
  }

  /// A week ends with its last working day; one that is over stands for the next.
  private func week(_ steps: Int, edge: Int?, _ range: Range<Int>) -> DuePiece {
    var monday = sent.day.monday + steps * 7
    var last = lastWorkingDay(from: monday)
    if last < sent.day {
      monday = monday + 7
      last = lastWorkingDay(from: monday)
    }
    let limit = edge == 1 ? min(last, monday + 1) : edge == 2 ? min(last, monday + 2) : last
    var piece = DuePiece(range, .days(monday, limit), .week)
    piece.isEnd = edge == 3
    return piece
  }

  private func lastWorkingDay(from monday: CalendarDay) -> CalendarDay {
    let days = (0..<7).map { monday + $0 }
    return days.last { calendar.workingDays.contains($0.number) } ?? monday + 4
  }

  /// The early part of a month ends on the 10th, the middle on the 15th, of longer periods after a
  /// third and a half.
  private func bounded(
    _ first: CalendarDay, _ last: CalendarDay, _ precision: DuePrecision, edge: Int?,
    _ range: Range<Int>
  ) -> DuePiece {
    let months = (last.number - first.number + 15) / 30
    var limit = last
    if edge == 1 { limit = months == 1 ? first + 9 : first.adding(months: (months + 2) / 3) - 1 }
    if edge == 2 { limit = months == 1 ? first + 14 : first.adding(months: (months + 1) / 2) - 1 }
    var piece = DuePiece(range, .days(first, limit), precision)
    piece.isEnd = edge == 3
    return piece
  }
}
