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
    // The first day was a Thursday; 0 stands for Monday.
    let weekday = ((day + 3) % 7 + 7) % 7
    return weekday < 5 && !holidays.contains(day)
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
      let day = number(bytes[8...]), (1...12).contains(month),
      (1...length(of: month, year)).contains(day)
    else { return nil }
    // Years begin with March, so that the leap day is their last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let leapDays = floored(shifted, 4) - floored(shifted, 100) + floored(shifted, 400)
    return shifted * 365 + leapDays + dayOfYear - 719_468
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func floored(_ number: Int, _ divisor: Int) -> Int {
    number / divisor - (number % divisor < 0 ? 1 : 0)
  }
}
