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

  /// `2026-03-03T14:05:00+01:00` (RFC 3339 date-time).
  package static func moment(_ date: MailDate) -> String {
    let offset = Int64(date.offset)
    let local = date.seconds.addingReportingOverflow(offset)
    let rest = local.overflow ? 0 : Int((local.partialValue % 86_400 + 86_400) % 86_400)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    let minutes = Int(abs(offset)) / 60
    let zone = "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    return "\(standard(date))T\(clock.joined(separator: ":"))\(offset == 0 ? "Z" : zone)"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
