import FoundationEssentials
import ReplyMail

/// Dates of the exchange protocol.
enum RFC3339 {
  /// nil where the text is no date-time of RFC 3339 §5.6.
  static func date(_ text: String) -> MailDate? {
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    return MailDate(seconds: Int64(date.timeIntervalSince1970), offset: offset(of: text))
  }

  /// Seconds east of UTC of a `+hh:mm` or `-hhmm` at the end; 0 for `Z`.
  private static func offset(of text: String) -> Int32 {
    guard let sign = text.dropFirst(11).lastIndex(where: { $0 == "+" || $0 == "-" }) else {
      return 0
    }
    let digits = text[sign...].compactMap(\.wholeNumberValue)
    guard digits.count == 4 else { return 0 }
    let seconds = Int32((digits[0] * 10 + digits[1]) * 3600 + (digits[2] * 10 + digits[3]) * 60)
    return text[sign] == "-" ? -seconds : seconds
  }
}
