import ReplyMail

/// Days on which an office answers: Monday to Friday, without holidays.
///
/// Days are numbers, counted from 1970-01-01 on.
public struct WorkingDays: Sendable {
  private let holidays: Set<Int>

  /// - Parameter holidays: numbers of days.
  public init(holidays: Set<Int> = []) { self.holidays = holidays }

  /// Whether a day is one of them.
  public func contains(_ day: Int) -> Bool {
    CalendarDay(day).weekday < 5 && !holidays.contains(day)
  }

  /// The working day that comes so many working days behind a day; the day itself is none of them.
  ///
  /// Where a year brings no further one, the day a year on.
  ///
  /// - Parameter count: at most 366 are counted.
  public func day(_ count: Int, after day: Int) -> Int {
    var found = day
    for _ in 0..<max(0, min(count, 366)) {
      found = (found + 1..<found + 367).first { contains($0) } ?? found + 366
    }
    return found
  }

  /// How many working days a message waits that comes on one day and is answered on another: the day
  /// on which it comes is none of them. What comes on a day off comes on the next working day.
  ///
  /// nil where the days are not in order, or more than a year apart: no office counts that in days.
  public func wait(from asked: Int, to sent: Int) -> Int? {
    guard asked <= sent, sent - asked <= 366 else { return nil }
    let first = (asked...sent).first { contains($0) } ?? sent
    return (first...sent).dropFirst().count { contains($0) }
  }

  /// The day of a date in the time zone of an offset.
  ///
  /// - Parameter offset: seconds east of UTC.
  public static func day(of date: MailDate, offset: Int32) -> Int {
    let total = date.seconds.addingReportingOverflow(Int64(offset))
    let local = total.overflow ? date.seconds : total.partialValue
    return Int(local / 86_400) - (local % 86_400 < 0 ? 1 : 0)
  }

  /// The day that is written as `2026-12-25`; nil for anything else, or a day that no calendar has.
  public static func day(written text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8...])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)?.number
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }
}
