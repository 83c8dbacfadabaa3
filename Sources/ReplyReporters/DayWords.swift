import ReplyMail

/// Days for people and for programs.
enum DayWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `3 March 2026`.
  static func plain(_ date: MailDate) -> String {
    let day = date.day
    return "\(day.day) \(months[(day.month - 1) % 12]) \(day.year)"
  }

  /// `2026-03-03` (RFC 3339 full-date).
  static func standard(_ date: MailDate) -> String {
    let day = date.day
    return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
