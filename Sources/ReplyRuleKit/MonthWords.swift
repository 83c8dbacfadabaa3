import ReplyMail

/// Months, in words for people.
package enum MonthWords {
  package static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `March 2025`.
  ///
  /// - Parameter day: days since 1970.
  package static func plain(day: Int) -> String {
    let date = MailDate(seconds: Int64(day) * 86_400, offset: 0).day
    return "\(names[(date.month - 1) % 12]) \(date.year)"
  }
}
