import ReplyText

/// Dates and times of day.
extension DetailScanner {
  mutating func readDate(at start: Int) -> Int? {
    let first = digitsEnd(from: start, most: 5)
    let size = first - start
    guard size == 1 || size == 2 || size == 4 else { return nil }
    guard
      let (date, end) = eastAsianDate(start, first) ?? numericDate(start, first)
        ?? namedDate(start, first)
    else { return nil }
    var begin = start
    if date.day == nil || date.isNumeric == false, let word = monthBefore(start) {
      begin = index(of: word.range.lowerBound, before: start)
    }
    take(.date, begin..<end, .date(date))
    return end
  }

  /// 2026-02-01, 1.2.2026, 02/01/26, 1. 2. 2026, 12/03.
  private func numericDate(_ start: Int, _ first: Int) -> (DateValue, Int)? {
    let mark = text[first]
    guard mark == 0x2D || mark == 0x2E || mark == 0x2F else { return nil }
    guard
      !(start > 0 && [0x2D, 0x2E, 0x2F].contains(text[start - 1])
        && Self.isWordSign(text[start - 2]))
    else { return nil }
    let second = mark == 0x2E ? skipBlank(first + 1) : first + 1
    let secondEnd = digitsEnd(from: second, most: 3)
    guard secondEnd > second, secondEnd - second <= 2 else { return nil }
    guard text[secondEnd] == mark else {
      return shortDate(start..<first, second..<secondEnd, mark)
    }
    let third = mark == 0x2E ? skipBlank(secondEnd + 1) : secondEnd + 1
    let end = digitsEnd(from: third, most: 5)
    let size = end - third
    guard !Self.isLetter(text[end]) || text[end] == 0x54 else { return nil }
    if [0x2D, 0x2E, 0x2F].contains(text[end]), Self.isWordSign(text[end + 1]) { return nil }
    if first - start == 4 {
      guard size == 1 || size == 2, second == first + 1, third == secondEnd + 1 else { return nil }
      return date(year: value(start..<first), value(second..<secondEnd), value(third..<end), end)
    }
    guard size == 2 || size == 4 else {
      let isShort = size == 0 && mark == 0x2E && second == first + 1
      return isShort ? shortDate(start..<first, second..<secondEnd, mark) : nil
    }
    if size == 2, mark == 0x2E, first - start == 1 || secondEnd - second == 1 { return nil }
    let year = value(third..<end) + (size == 2 ? 2000 : 0)
    return dayAndMonth(value(start..<first), value(second..<secondEnd), mark, year: year, end)
  }

  /// Day and month without a year. A dot may be a decimal mark, a stroke that of a fraction.
  private func shortDate(
    _ one: Range<Int>, _ other: Range<Int>, _ mark: UInt8
  ) -> (DateValue, Int)? {
    let end = other.upperBound
    switch mark {
    case 0x2E:
      guard text[end] == 0x2E, words.order(in: page.language) == .day,
        other.lowerBound == one.upperBound + 1
      else { return nil }
      return dayAndMonth(value(one), value(other), mark, year: nil, end + 1)
    case 0x2F:
      guard one.count == 2, other.count == 2, !Self.isWordSign(text[end]) else { return nil }
      if [0x2D, 0x2E, 0x2F].contains(text[end]), Self.isWordSign(text[end + 1]) { return nil }
      return dayAndMonth(value(one), value(other), mark, year: nil, end)
    default: return nil
    }
  }

  private func dayAndMonth(
    _ one: Int, _ other: Int, _ mark: UInt8, year: Int?, _ end: Int
  ) -> (DateValue, Int)? {
    let order = words.order(in: page.language)
    // English is written in both orders, whatever the locale of the data says.
    let isOpen = mark != 0x2E && (order == .unknown || order == .month)
    let isDayFirst = mark == 0x2E || order == .day || one > 12
    let (day, month) = isDayFirst && other <= 12 ? (one, other) : (other, one)
    guard (1...12).contains(month), (1...31).contains(day), isYear(year) else { return nil }
    let isAmbiguous = isOpen && day <= 12 && day != month
    return (
      DateValue(year: year, month: month, day: day, isAmbiguous: isAmbiguous, isNumeric: true), end
    )
  }

  private func date(year: Int, _ month: Int, _ day: Int, _ end: Int) -> (DateValue, Int)? {
    guard (1...12).contains(month), (1...31).contains(day), isYear(year) else { return nil }
    return (DateValue(year: year, month: month, day: day, isNumeric: true), end)
  }

  private func isYear(_ year: Int?) -> Bool { year.map { (1900...2199).contains($0) } ?? true }

  /// 2026年2月1日, 2月1日.
  private func eastAsianDate(_ start: Int, _ first: Int) -> (DateValue, Int)? {
    var year: Int?
    var month = start..<first
    if text[first] == DetailText.Sign.year {
      year = value(start..<first)
      month = skipBlank(first + 1)..<digitsEnd(from: skipBlank(first + 1), most: 3)
    }
    guard text[month.upperBound] == DetailText.Sign.month, (1...12).contains(value(month)),
      isYear(year)
    else { return nil }
    let day = skipBlank(month.upperBound + 1)
    let end = digitsEnd(from: day, most: 3)
    guard end > day, text[end] == DetailText.Sign.day, (1...31).contains(value(day..<end)) else {
      return nil
    }
    return (DateValue(year: year, month: value(month), day: value(day..<end)), end + 1)
  }

  /// 1 February 2026, 1st of February, 1. Februar, 1er février, 1 de febrero de 2026, March 12, 2026,
  /// 12-Mar-2026, March 2026.
  private func namedDate(_ start: Int, _ first: Int) -> (DateValue, Int)? {
    if let before = monthBefore(start), let month = words.month(before.key) {
      let number = value(start..<first)
      if first - start == 4 {
        guard isYear(number), !Self.isWordSign(text[first]) else { return nil }
        return (DateValue(year: number, month: month, day: nil), first)
      }
      let end = ordinalEnd(first)
      guard (1...31).contains(number), !Self.isWordSign(text[end]), text[end] != 0x3A else {
        return nil
      }
      let year = yearBehind(end)
      return (DateValue(year: year?.value, month: month, day: number), year?.end ?? end)
    }
    let number = value(start..<first)
    guard first - start <= 2, (1...31).contains(number) else { return nil }
    var index = joined(ordinalEnd(first))
    if let end = after("of", at: index) ?? after("de", at: index) { index = joined(end) }
    guard let (word, end) = word(at: index), let month = words.month(word.key) else { return nil }
    let behind = text[end] == 0x2E ? end + 1 : end
    let year = yearBehind(behind)
    return (DateValue(year: year?.value, month: month, day: number), year?.end ?? end)
  }

  /// Behind "st", "nd", "rd", "th", "er", a stop.
  private func ordinalEnd(_ index: Int) -> Int {
    for ending in ["st", "nd", "rd", "th", "er"] as [StaticString] {
      if let end = after(ending, at: index) { return end }
    }
    return text[index] == 0x2E ? index + 1 : index
  }

  /// Behind a blank, a hyphen, or nothing.
  private func joined(_ index: Int) -> Int {
    text[index] == 0x2D ? index + 1 : skipBlank(index)
  }

  /// ", 2026", " de 2026", "-2026", " '26".
  private func yearBehind(_ index: Int) -> (value: Int, end: Int)? {
    var start = text[index] == 0x2C ? index + 1 : index
    start = joined(start)
    if let end = after("de", at: start) ?? after("del", at: start) { start = skipBlank(end) }
    guard start > index else { return nil }
    let end = digitsEnd(from: start, most: 5)
    guard end - start == 4, !Self.isLetter(text[end]), isYear(value(start..<end)) else {
      return nil
    }
    return (value(start..<end), end)
  }

  /// A name of a month right before a number, with a blank or a stop between.
  private func monthBefore(_ start: Int) -> Word? {
    guard start > 1, text[start - 1] == 0x20 || text[start - 1] == 0x2D,
      let word = word(endingBefore: start), words.month(word.key) != nil,
      Int(text.places[start]) - word.range.upperBound <= 2
    else { return nil }
    return word
  }

  private func index(of place: Int, before start: Int) -> Int {
    var index = start
    while index > 0, Int(text.places[index]) > place { index -= 1 }
    return index
  }

  /// 14:30, 2:30 pm, 3pm, 15 Uhr, 15.30 Uhr, 15h30.
  mutating func readTime(at start: Int) -> Int? {
    let first = digitsEnd(from: start, most: 3)
    guard first - start <= 2, value(start..<first) <= 24, text[start - 1] != 0x3A else {
      return nil
    }
    var end = first
    var minutes = 0
    var isTime = false
    let mark = text[first]
    if mark == 0x3A || mark == 0x2E || mark | 0x20 == 0x68 {
      let second = digitsEnd(from: first + 1, most: 3)
      if second - first == 3, value(first + 1..<second) < 60 {
        minutes = value(first + 1..<second)
        end = second
        isTime = mark != 0x2E
        let third = digitsEnd(from: second + 1, most: 3)
        if mark == 0x3A, text[second] == 0x3A, third - second == 3 { end = third }
      }
    }
    // 10:20:30:40 and 2001:db8 are no times.
    guard text[end] != 0x3A || !Self.isWordSign(text[end + 1]) else { return nil }
    let half = halfOfDay(end)
    let clock = half == nil ? clockEnd(end) : nil
    guard isTime || half != nil || clock != nil else { return nil }
    let stop = half?.end ?? clock ?? end
    guard !Self.isWordSign(text[stop]) else { return nil }
    var hour = value(start..<first)
    if let half, hour <= 12 { hour = hour % 12 + (half.isAfternoon ? 12 : 0) }
    let isHalf = half == nil && clock == nil && hour <= 12
    take(.time, start..<stop, .time(TimeValue(minutes: hour % 24 * 60 + minutes, isHalf: isHalf)))
    return stop
  }

  /// "am", "p.m.", with or without a blank before.
  private func halfOfDay(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
    let start = skipBlank(index)
    // "um 10 am Montag".
    guard start == index || page.language != "de" else { return nil }
    let letter = Self.lower(text[start])
    guard letter == 0x61 || letter == 0x70 else { return nil }
    let hasStop = text[start + 1] == 0x2E
    let next = hasStop ? start + 2 : start + 1
    guard Self.lower(text[next]) == 0x6D, !Self.isWordSign(text[next + 1]) else { return nil }
    let end = hasStop && text[next + 1] == 0x2E ? next + 2 : next + 1
    return (letter == 0x70, end)
  }

  /// Behind "Uhr", "o'clock", "h", "時".
  private func clockEnd(_ index: Int) -> Int? {
    if text[index] == DetailText.Sign.hour { return index + 1 }
    guard let (word, end) = word(at: skipBlank(index)), words.role(word.key) == .clock else {
      return nil
    }
    return end
  }
}
