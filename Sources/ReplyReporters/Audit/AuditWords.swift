import ReplyMail
import ReplyRuleKit

/// Numbers, spans and days in the words of audit reports.
enum AuditWords {
  /// `12,345`.
  static func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var out = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out += "," }
      out.append(digit)
    }
    return out
  }

  /// `1 reply`, `12,345 replies`.
  static func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(number(value)) \(value == 1 ? one : many)"
  }

  /// One decimal: `3.1`; 0 for what is no number.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0.0" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(number(abs(tenths) / 10)).\(abs(tenths) % 10)"
  }

  /// How many there are for each hundred; nil where there is no hundred.
  static func perHundred(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) * 100 / Double(whole) : nil
  }

  /// `12.3 %`; empty where there is no whole.
  static func share(_ part: Int, of whole: Int) -> String {
    perHundred(part, of: whole).map { decimal($0) + " %" } ?? ""
  }

  /// `45 min`, `3 h 20 min`, `2 days 4 h`, `15 days`.
  static func span(_ seconds: Int) -> String {
    let minutes = max(0, seconds) / 60
    if minutes == 0 { return "under a minute" }
    if minutes < 60 { return "\(minutes) min" }
    let hours = minutes / 60
    if hours < 48 { return "\(hours) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min") }
    let days = "\(number(hours / 24)) days"
    return hours % 24 == 0 || hours >= 24 * 14 ? days : "\(days) \(hours % 24) h"
  }

  /// The label of a bar: `under 4 h`, `4 h to 1 day`, `over 7 days`.
  static func bar(from start: Int, below end: Int?) -> String {
    guard let end else { return start == 0 ? "any time" : "over \(bound(start))" }
    return start == 0 ? "under \(bound(end))" : "\(bound(start)) to \(bound(end))"
  }

  /// A bound of a bar: whole days as days.
  private static func bound(_ seconds: Int) -> String {
    guard seconds > 0, seconds % 86_400 == 0 else { return span(seconds) }
    return count(seconds / 86_400, "day", "days")
  }

  /// `3 Mar 2026`, where it was told.
  static func day(_ moment: Int64, offset: Int) -> String {
    let day = MailDate(seconds: moment, offset: Int32(clamping: offset)).day
    return "\(day.day) \(MonthWords.names[(day.month - 1) % 12].prefix(3)) \(day.year)"
  }

  /// `3 March 2026 to 29 April 2026`; nil where no message has a date.
  static func period(_ report: AuditReport) -> String? {
    guard let period = report.period else { return nil }
    let (first, last) = (longDay(period.lowerBound, report), longDay(period.upperBound, report))
    return first == last ? first : "\(first) to \(last)"
  }

  private static func longDay(_ moment: Int64, _ report: AuditReport) -> String {
    DayWords.plain(MailDate(seconds: moment, offset: Int32(clamping: report.offset)))
  }

  /// `path:line`, or the path alone.
  static func place(_ quote: AuditReport.Quote) -> String {
    OneLine.of(quote.path) + (quote.line.map { ":\($0)" } ?? "")
  }

  /// Words where they can be read.
  static func words(_ quote: AuditReport.Quote) -> String {
    let line = OneLine.of(quote.text)
    return line.isEmpty ? "(the message can no longer be read)" : line
  }

  static func state(_ state: AuditReport.QuestionState) -> String {
    state == .noReply ? "no reply" : state.rawValue
  }

  static func state(_ state: AuditReport.PromiseState) -> String {
    state == .brokenWithApology ? "broken, with an apology" : state.rawValue
  }
}
