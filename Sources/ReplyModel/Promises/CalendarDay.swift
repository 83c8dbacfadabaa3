import ReplyMail

/// A day of the Gregorian calendar, without a time zone.
///
/// A few lines of arithmetic, and not ICU's calendars: the offset of a mail is fixed, so no rule of
/// a time zone is asked, and a calendar would have to be opened for each thread.
struct CalendarDay: Comparable, Sendable {
  /// Counted from 1970-01-01 on.
  var number: Int

  init(_ number: Int) { self.number = number }

  /// nil where no calendar has the day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.length(ofMonth: month, year)).contains(day) else {
      return nil
    }
    // Years begin with March, so that the leap day is their last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let leapDays =
      Self.floored(shifted, 4) - Self.floored(shifted, 100) + Self.floored(shifted, 400)
    number = shifted * 365 + leapDays + dayOfYear - 719_468
  }

  /// Year, month and day; years are kept within 0 to 9999.
  var parts: (year: Int, month: Int, day: Int) {
    MailDate(seconds: Int64(number) * 86_400, offset: 0).day
  }

  /// 0 is Monday.
  var weekday: Int {
    // The first day was a Thursday.
    ((number + 3) % 7 + 7) % 7
  }

  /// The Monday of its week.
  var monday: CalendarDay { self - weekday }

  /// The last day of its month.
  var endOfMonth: CalendarDay {
    let (year, month, day) = parts
    return self + (Self.length(ofMonth: month, year) - day)
  }

  /// The same day of a month that comes later, or that month's last day.
  func adding(months: Int) -> CalendarDay {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    let (later, place) = (Self.floored(index, 12), ((index % 12) + 12) % 12 + 1)
    let last = Self.length(ofMonth: place, later)
    return CalendarDay(year: later, month: place, day: min(day, last)) ?? self
  }

  /// The first such weekday behind it.
  func next(weekday: Int) -> CalendarDay { self + ((weekday - self.weekday + 6) % 7 + 1) }

  static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func < (one: CalendarDay, other: CalendarDay) -> Bool { one.number < other.number }
  static func + (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(day.number + days) }
  static func - (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(day.number - days) }

  private static func floored(_ number: Int, _ divisor: Int) -> Int {
    number / divisor - (number % divisor < 0 ? 1 : 0)
  }
}
