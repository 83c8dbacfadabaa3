import ReplyMail
import ReplyRuleKit

/// Days for people and for programs.
package enum DayWords {
  /// `3 March 2026`.
  package static func plain(_ date: MailDate) -> String {
    let day = date.day
    return "\(day.day) \(MonthWords.names[(day.month - 1) % 12]) \(day.year)"
  }

  /// `2026-03-03` (RFC 3339 full-date).
  package static func standard(_ date: MailDate) -> String {
    let day = date.day
    return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
  }

  /// - Parameter day: days since 1970.
  package static func standard(day: Int) -> String {
    standard(MailDate(seconds: Int64(day) * 86_400, offset: 0))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
