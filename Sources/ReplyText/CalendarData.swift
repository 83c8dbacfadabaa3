import CReplyICU

/// What CLDR says of the dates and numbers of a language, by way of ICU.
///
/// Opened from ICU's data on first use: ask only where a text has digits, and keep it.
public struct CalendarData: Sendable {
  /// What comes first in a short date such as 3/4/2026.
  public enum Order: Int32, Sendable {
    case unknown, day, month, year
  }

  /// Number of the month, 1 to 12, and the key of one of its names.
  public let months: [(key: UInt64, number: Int)]
  /// Number of the weekday, 1 (Sunday) to 7, and the key of one of its names.
  public let weekdays: [(key: UInt64, number: Int)]
  public let order: Order
  /// ASCII; nil where the language has another or none.
  public let decimalMark: UInt8?

  /// - Parameter language: BCP 47; what stands behind the first hyphen is left out. One without
  ///   data gives empty lists.
  public init(language: String) {
    let code = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    // CLDR keeps what is Norwegian under one code, and what is Chinese under its plain one.
    let name = Array(code) == Array("nb".utf8) ? Array("no".utf8) : Array(code)
    let length = Int32(clamping: name.count)
    months = Self.names(of: name, kind: RL_NAMES_OF_MONTHS, count: 12)
    weekdays = Self.names(of: name, kind: RL_NAMES_OF_WEEKDAYS, count: 7)
    order = Order(rawValue: rl_date_order(name, length)) ?? .unknown
    let mark = rl_decimal_mark(name, length)
    decimalMark = mark > 0 && mark < 0x80 ? UInt8(mark) : nil
  }

  /// Whether three upper-case ASCII letters are the code of a currency (ISO 4217).
  public static func isCurrency(_ letters: (UInt8, UInt8, UInt8)) -> Bool {
    rl_is_currency([letters.0, letters.1, letters.2]) != 0
  }

  /// The value of a decimal digit of any script, or nil.
  public static func digit(_ codePoint: UInt32) -> Int? {
    let value = rl_digit_value(codePoint)
    return value >= 0 && value < 10 ? Int(value) : nil
  }

  private static func names(
    of language: [UInt8], kind: Int, count: Int
  ) -> [(key: UInt64, number: Int)] {
    let capacity = 8192
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { out, size in
      guard let start = out.baseAddress else { return }
      size = Int(
        rl_calendar_names(
          language, Int32(clamping: language.count), Int32(kind), start, Int32(capacity)))
    }
    let lines = bytes.split(separator: 0x0A)
    return lines.enumerated().map { index, line in
      (WordKey.key(folded: trimmed(line)), index % count + 1)
    }
  }

  /// Without the stop of an abbreviation: a word as it is cut has none.
  private static func trimmed(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    name.last == UInt8(ascii: ".") ? name.dropLast() : name
  }
}
