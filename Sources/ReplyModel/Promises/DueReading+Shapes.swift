/// The shapes of times: days, dates, times of day.
extension DueReading {
  /// The time that begins at a sign, as it stands there: nothing is joined.
  func piece(at index: Int) -> DuePiece? {
    guard let sign = self[index] else { return nil }
    switch sign.value {
    case .date(let date): return piece(of: date, index..<index + 1)
    case .time(let time): return piece(of: time, at: index)
    case .word(.day, let days): return day(days, at: index)
    case .word(.weekday, _), .word(.shortWeekday, _): return weekday(at: index, from: index)
    case .word(.part, let hour):
      return part(hour, index..<index + 1, isToday: sign.roles.contains(.this))
    case .word(.clock, let hour):
      return DuePiece(index..<index + 1, .clock(hour * 60), .hour)
    case .word(.close, let unit): return close(unit, index..<index + 1)
    case .word(.feast, let date): return feast(date, index..<index + 1)
    case .word(.month, _):
      return month(at: index, edge: nil, from: index)
    case .word(.edge, let edge): return edged(edge, at: index)
    case .word(.weeks, let steps):
      return period(.week, steps: steps, edge: nil, index..<index + 1)
    case .word(.minutes, let minutes): return span(index..<index + 1, seconds: minutes * 60)
    default: break
    }
    if let found = number(at: index) { return numbered(found, at: index) }
    return led(at: index)
  }

  /// What begins with an article, "next", "this".
  private func led(at index: Int) -> DuePiece? {
    let start = skipping([.definite, .filler], from: index)
    let direct = self[index].map { !$0.roles.isDisjoint(with: [.next, .this, .coming]) } ?? false
    if direct {
      if has(.this, at: index), case .word(.part, let hour)? = self[index + 1]?.value {
        return part(hour, index..<index + 2, isToday: true)
      }
      if let found = weekday(at: index + 1, from: index) { return found }
      if let found = ordinalDay(at: index + 1, from: index) { return found }
    }
    if start > index, has(.definite, at: index),
      has([.next, .coming], at: start) || start == index + 1,
      let found = span(at: start, from: index, isDefinite: true)
    {
      return found
    }
    if direct, let found = span(at: index, from: index, isDefinite: false) { return found }
    if direct { return period(at: index, edge: nil, from: index) }
    if start > index, has(.dayLead, at: start - 1) {
      return ordinalDay(at: start, from: index) ?? period(at: start, edge: nil, from: index)
    }
    return period(at: index, edge: nil, from: index)
  }

  // MARK: Days

  private func day(_ days: Int, at index: Int) -> DuePiece {
    DuePiece(index..<index + 1, sent.day + days)
  }

  /// "Tuesday", "next Tuesday", "Tuesday week", "Friday the 27th"; a date beside it is joined later.
  private func weekday(at index: Int, from start: Int) -> DuePiece? {
    guard let sign = self[index], let day = sign.means(.weekday) ?? shortWeekday(at: index) else {
      return nil
    }
    var end = index + 1
    var due = sent.day.next(weekday: day)
    let isNext = start < index && has(.next, at: start) || has(.next, at: end)
    if isNext {
      // "Next Tuesday", written on a Monday, is that of the next week: the later reading.
      due = sent.day.monday + (7 + day)
      if has(.next, at: end) { end += 1 }
    } else if start < index, has(.this, at: start), sent.day.weekday == day {
      due = sent.day
    } else if self[end]?.unit == .week, self[end]?.isBehindMark == false {
      due = due + 7
      end += 1
    }
    let number = skipping([.definite, .filler], from: end)
    if !has(.joiner, at: number - 1), let found = ordinalDay(at: number, from: start) {
      return found
    }
    return DuePiece(start..<end, due)
  }

  /// "Tue", where something else makes it a day: "so" and "sat" are words.
  private func shortWeekday(at index: Int) -> Int? {
    guard let sign = self[index], let day = sign.means(.shortWeekday), sign.isCapitalised else {
      return nil
    }
    let isLed = has([.by, .before, .at, .next, .this, .after], at: index - 1)
    let isFollowed = self[index + 1].map { next in
      switch next.value {
      case .date, .time, .word(.part, _), .word(.clock, _): true
      default: false
      }
    }
    return isLed || isFollowed == true ? day : nil
  }

  /// "21st" behind "the"; "21" where the language writes so, behind its article or a day of the week.
  private func ordinalDay(at index: Int, from start: Int) -> DuePiece? {
    guard let sign = self[index] else { return nil }
    let day: Int
    switch sign.value {
    case .ordinal(let number), .word(.ordinal, let number): day = number
    case .number(let number)
    where words.hasBareDays && number > 0 || sign.hasStop && has(.dayLead, at: index - 1):
      guard self[index + 1]?.unit == nil, self[index + 1]?.means(.month) == nil else { return nil }
      day = number
    default: return nil
    }
    guard (1...31).contains(day), self[index + 1]?.unit == nil else { return nil }
    let behind = skipping(.filler, from: index + 1)
    if self[behind]?.means(.month) != nil { return date(day: day, monthAt: behind, from: start) }
    guard has([.dayLead, .definite], at: index - 1) || self[index - 1]?.means(.weekday) != nil
    else {
      return nil
    }
    var piece = DuePiece(start..<index + 1, nextDay(day))
    piece.isExplicit = true
    return piece
  }

  /// The next day of that number from today on, in a month that has it.
  private func nextDay(_ day: Int) -> CalendarDay {
    let today = sent.day.parts
    for months in 0..<3 {
      let month = today.month - 1 + months
      if let found = CalendarDay(
        year: today.year + month / 12, month: month % 12 + 1, day: day), found >= sent.day
      {
        return found
      }
    }
    return sent.day
  }

  // MARK: Dates

  private func date(day: Int, monthAt index: Int, from start: Int) -> DuePiece? {
    guard let month = self[index]?.means(.month) else { return nil }
    return piece(of: DateValue(year: nil, month: month, day: day), start..<index + 1)
  }

  /// Without a year it is the next one from today on. nil for a date that no calendar has.
  func piece(of date: DateValue, _ range: Range<Int>) -> DuePiece? {
    guard let day = date.day else {
      let year = date.year ?? sent.day.parts.year
      guard let first = CalendarDay(year: year, month: date.month, day: 1) else { return nil }
      return DuePiece(range, .days(first, first.endOfMonth), .month)
    }
    var readings = [coming(date, day)]
    if date.isAmbiguous {
      // That which lies ahead; where both do, in the order of the language.
      readings.append(date.exchanged.flatMap { coming($0, $0.day ?? 1) })
    }
    let ahead = readings.compactMap { $0 }.filter { $0 >= sent.day }
    let nearest = date.isAmbiguous && date.year == nil ? ahead.min() : ahead.first
    guard let due = nearest ?? readings.compactMap({ $0 }).first else { return nil }
    var piece = DuePiece(range, due)
    piece.isExplicit = true
    return piece
  }

  private func coming(_ date: DateValue, _ day: Int) -> CalendarDay? {
    if let year = date.year { return CalendarDay(year: year, month: date.month, day: day) }
    let year = sent.day.parts.year
    return (year..<year + 9).lazy.compactMap {
      CalendarDay(year: $0, month: date.month, day: day)
    }.first { $0 >= sent.day }
  }

  func feast(_ date: Int, _ range: Range<Int>) -> DuePiece? {
    let value = DateValue(year: nil, month: date / 100, day: date % 100)
    return coming(value, date % 100).map { DuePiece(range, $0) }
  }

  // MARK: Times of day

  private func piece(of time: TimeValue, at index: Int) -> DuePiece? {
    // "Sous 24 h": hours, not the hour.
    if has(.within, at: index - 1), time.minutes % 60 == 0, !time.isHalf {
      return span(index..<index + 1, seconds: (time.minutes == 0 ? 1440 : time.minutes) * 60)
    }
    return clock(time.minutes, index..<index + 1, isHalf: time.isHalf)
  }

  /// What says neither morning nor afternoon is in office hours: 3:30 is in the afternoon.
  func clock(_ minutes: Int, _ range: Range<Int>, isHalf: Bool) -> DuePiece {
    let isLate = isHalf && (1..<7).contains(minutes / 60)
    var piece = DuePiece(range, .clock(minutes + (isLate ? 720 : 0)), .hour)
    piece.isHalf = isHalf && !isLate
    return piece
  }

  private func part(_ hour: Int, _ range: Range<Int>, isToday: Bool) -> DuePiece {
    var piece = DuePiece(range, .part(hour * 60), .hour)
    piece.isToday = isToday
    return piece
  }

  private func close(_ unit: Int, _ range: Range<Int>) -> DuePiece? {
    guard let unit = DueUnit(rawValue: unit) else {
      return DuePiece(range, .close(calendar.closing), .hour)
    }
    if unit == .day { return DuePiece(range, .close(24 * 60)) }
    return period(unit, steps: 0, edge: 3, range)
  }
}
