/// What a detail is: a number, a date, an address that can be right or wrong.
public enum DetailKind: String, Sendable, CaseIterable {
  case order
  case invoice
  /// Number of a case or an enquiry.
  case enquiry
  case tracking
  case booking
  /// Number of a customer, a contract, an account.
  case customer
  case serial
  case model
  /// A number or a mixed word that nothing names.
  case identifier
  case phone
  case iban
  case postcode
  case amount
  case percentage
  case quantity
  case date
  case time
  case version
  case street
  case address
  case link

  /// Identifiers of any name: letters and digits that are compared sign by sign.
  var isCode: Bool {
    switch self {
    case .order, .invoice, .enquiry, .tracking, .booking, .customer, .serial, .model, .identifier,
      .phone, .iban, .postcode:
      true
    default: false
    }
  }
}

/// One detail of a text.
public struct Detail: Sendable, Equatable {
  public var kind: DetailKind
  /// Bytes of the text.
  public var range: Range<Int>
  public var value: DetailValue
  var context = DetailContext()

  init(kind: DetailKind, range: Range<Int>, value: DetailValue) {
    self.kind = kind
    self.range = range
    self.value = value
  }
}

/// What a detail says, whatever its form.
public enum DetailValue: Sendable, Equatable {
  case code(CodeValue)
  /// A quantity, or a percentage.
  case number(NumberValue)
  case amount(NumberValue, Currency)
  case date(DateValue)
  case time(TimeValue)
  /// Folded: an address of mail, or a link without its scheme.
  case link([UInt8])
  /// House number, and the words of the street, folded.
  case street(number: [UInt8], name: [UInt8])
}

/// Letters in upper case and digits, without what stands between them.
public struct CodeValue: Sendable, Equatable {
  public var signs: [UInt8]
  /// Indices at which a part begins: behind a separator, or between letters and digits.
  var parts: [Int] = []
  /// Begins with `+` or `00`, which are left out: the code of a country comes first.
  var isInternational = false

  var isDigits: Bool { signs.allSatisfy { $0 &- 0x30 < 10 } }

  /// Index behind the letters that it begins with; 0 where nothing is left behind them.
  var bodyStart: Int { signs.firstIndex { $0 &- 0x30 < 10 } ?? 0 }
}

/// A decimal number as written.
public struct NumberValue: Sendable, Equatable {
  /// ASCII, without zeros in front, but for one before the decimal mark and those behind it.
  public var digits: [UInt8]
  /// How many of them stand behind the decimal mark.
  public var scale: Int
  /// The mark could also be one of thousands, or the other way round: 1.234.
  var otherScale: Int?

  /// In ten-thousandths; nil where it is too large or too fine for that.
  var value: Int64? { Self.value(digits, scale) }
  var otherValue: Int64? { otherScale.flatMap { Self.value(digits, $0) } }

  private static func value(_ digits: [UInt8], _ scale: Int) -> Int64? {
    guard digits.count <= 13, scale <= 4 else { return nil }
    let whole = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 & 0xF) }
    return (scale..<4).reduce(whole) { value, _ in value * 10 }
  }

  /// Digits without the zeros at the end of the fraction, and their scale.
  var shortest: (digits: ArraySlice<UInt8>, scale: Int) {
    var end = digits.count
    var scale = scale
    while scale > 0, end > 1, digits[end - 1] == 0x30 {
      end -= 1
      scale -= 1
    }
    return (digits[..<end], scale)
  }

  /// At most two digits that are no zeros at the end: 50, 1200, 5.00.
  var isRound: Bool {
    let short = shortest.digits.drop { $0 == 0x30 }
    let last = short.lastIndex { $0 != 0x30 } ?? short.startIndex
    return last - short.startIndex < 2 && scale != 1
  }
}

/// A currency, as far as its sign tells.
public struct Currency: Sendable, Equatable {
  /// ISO 4217 in three bytes; a sign of several currencies has the first letter 0.
  var code: UInt32

  static let dollars = Currency(code: 0x24)
  static let crowns = Currency(code: 0x6B72)
  static let yenOrYuan = Currency(code: 0xA5)

  init(code: UInt32) { self.code = code }

  init(_ letters: StaticString) {
    self.init(code: letters.withUTF8Buffer { $0.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })
  }

  /// Whether both can be meant by the same amount.
  func agrees(with other: Currency) -> Bool {
    code == other.code || covers(other) || other.covers(self)
  }

  private func covers(_ other: Currency) -> Bool {
    switch self {
    // Dollars of any country end with D, crowns with K or are SEK, NOK, DKK, CZK.
    case .dollars: other.code & 0xFF == 0x44
    case .crowns: other.code & 0xFF == 0x4B
    case .yenOrYuan: other.code == Currency("JPY").code || other.code == Currency("CNY").code
    default: false
    }
  }
}

/// A day, or a month of a year.
public struct DateValue: Sendable, Equatable {
  /// Four digits; nil where none is written.
  public var year: Int?
  public var month: Int
  public var day: Int?
  /// Day and month could be the other way round: 3/4/2026.
  var isAmbiguous = false
  /// Written in numbers.
  var isNumeric = false

  /// Day and month exchanged; nil where that is no date.
  var exchanged: DateValue? {
    guard let day, day <= 12, day != month else { return nil }
    return DateValue(
      year: year, month: day, day: month, isAmbiguous: isAmbiguous, isNumeric: isNumeric)
  }

  func isSame(as other: DateValue) -> Bool {
    month == other.month && (day == nil || other.day == nil || day == other.day)
      && (year == nil || other.year == nil || year == other.year)
  }
}

/// A time of day.
public struct TimeValue: Sendable, Equatable {
  /// Since midnight.
  public var minutes: Int
  /// Morning or afternoon is not said, and the hour is at most 12.
  var isHalf = false

  func isSame(as other: TimeValue) -> Bool {
    if minutes == other.minutes { return true }
    return (isHalf || other.isHalf) && minutes % 720 == other.minutes % 720
  }
}

/// What stands around a detail in its sentence.
struct DetailContext: Sendable, Equatable {
  /// What a word beside it says that it is: "order", "invoice".
  var label: DetailKind?
  /// Beginnings of words that are no stop words: up to six before and four behind.
  var words: [UInt64] = []
  /// Key of the word right before, and right behind; 0 where there is none.
  var previous: UInt64 = 0
  var next: UInt64 = 0
  /// Bytes of the sentence; empty where it stands in none.
  var sentence = 0..<0
}
