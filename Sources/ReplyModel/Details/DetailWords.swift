import ReplyLexicon
import ReplyText

/// The words by which details are told, of a few languages at once.
///
/// Made on first use: most mail has no details in common.
struct DetailWords {
  /// What a word of the lexicon `detail-words` is. The raw value is the first word of its list.
  enum Role: String, CaseIterable {
    case order, invoice, enquiry, tracking, booking, customer, serial, model, phone
    case orderNumber = "order_number"
    case invoiceNumber = "invoice_number"
    case enquiryNumber = "enquiry_number"
    case trackingNumber = "tracking_number"
    case bookingNumber = "booking_number"
    case customerNumber = "customer_number"
    case serialNumber = "serial_number"
    case modelNumber = "model_number"
    case phoneNumber = "phone_number"
    case version, postcode, mail
    /// "number", "no", "reference": makes a number of the word beside it.
    case number
    /// Comes before the name or number of a street, stands behind its name.
    case streetBefore = "street_before"
    case streetAfter = "street_after"
    case percent, clock, morning, afternoon
    case address, photo, purchase, date
    case mailAddress = "mail_address"
    case purchaseDate = "purchase_date"
    /// Another address than that of the customer's house.
    case billing
    case euro, dollar, pound, franc, yen, rupee, ruble, zloty, crown

    fileprivate static let all = Array(allCases)

    /// It names numbers by itself: "Bestellnummer".
    var isNumber: Bool {
      switch self {
      case .orderNumber, .invoiceNumber, .enquiryNumber, .trackingNumber, .bookingNumber,
        .customerNumber, .serialNumber, .modelNumber, .phoneNumber:
        true
      default: false
      }
    }

    /// What it names, when it stands beside a number.
    var kind: DetailKind? {
      switch self {
      case .order, .orderNumber: .order
      case .invoice, .invoiceNumber: .invoice
      case .enquiry, .enquiryNumber: .enquiry
      case .tracking, .trackingNumber: .tracking
      case .booking, .bookingNumber: .booking
      case .customer, .customerNumber: .customer
      case .serial, .serialNumber: .serial
      case .model, .modelNumber: .model
      case .phone, .phoneNumber: .phone
      case .version: .version
      case .postcode: .postcode
      case .number: .identifier
      default: nil
      }
    }

    var currency: Currency? {
      switch self {
      case .euro: Currency("EUR")
      case .dollar: .dollars
      case .pound: Currency("GBP")
      case .franc: Currency("CHF")
      case .yen: .yenOrYuan
      case .rupee: Currency("INR")
      case .ruble: Currency("RUB")
      case .zloty: Currency("PLN")
      case .crown: .crowns
      default: nil
      }
    }
  }

  private let lexicons: Lexicons
  /// Those that were read.
  let languages: Set<String>
  /// Place among the roles, plus one.
  private var roles = KeyTable(capacity: 1024)
  private var months = KeyTable(capacity: 128)
  /// Endings of words that are names of streets, folded.
  private(set) var streetEndings: [[UInt8]] = []
  /// Day, month or year first, by language; and the decimal mark.
  private var calendars: [String: CalendarData] = [:]

  /// - Parameter languages: of the two turns; English is read as well.
  init(lexicons: Lexicons, languages: Set<String>) {
    self.lexicons = lexicons
    self.languages = languages
    for language in languages.union(["en"]).sorted() {
      let calendar = CalendarData(language: language)
      calendars[language] = calendar
      for month in calendar.months { months.set(UInt32(month.number), at: month.key) }
      for group in lexicons.groups("detail-words", language: language) {
        guard let name = group.first else { continue }
        if name == "street_ending" {
          streetEndings += group.dropFirst().map { Array($0.utf8) }
        } else if let place = Role.all.firstIndex(where: { $0.rawValue == name }) {
          for word in group.dropFirst() where roles[Self.key(word)] == 0 {
            roles.set(UInt32(place) + 1, at: Self.key(word))
          }
        }
      }
    }
  }

  private static func key(_ word: String) -> UInt64 { WordKey.key(folded: word.utf8) }

  func role(_ key: UInt64) -> Role? {
    let place = roles[key]
    return place == 0 ? nil : Role.all[Int(place) - 1]
  }

  func isStopWord(_ key: UInt64, language: String) -> Bool {
    lexicons.isStopWord(key, language: language)
  }

  /// 1 to 12, or nil.
  func month(_ key: UInt64) -> Int? {
    let month = months[key]
    return month == 0 ? nil : Int(month)
  }

  func order(in language: String) -> CalendarData.Order {
    calendars[language]?.order ?? .unknown
  }

  func decimalMark(in language: String) -> UInt8 {
    calendars[language]?.decimalMark ?? UInt8(ascii: ".")
  }
}
