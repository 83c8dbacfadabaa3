/// With what kind of values a template is rendered.
public enum TemplateVariant: String, Sendable, CaseIterable {
  case ordinary
  case empty
  case long
  case rightToLeft = "right-to-left"
  case severalWords = "several words"

  /// For people: "with very long values".
  public var wording: String {
    switch self {
    case .ordinary: "with ordinary values"
    case .empty: "with empty values"
    case .long: "with very long values"
    case .rightToLeft: "with values written from right to left"
    case .severalWords: "with values of several words"
    }
  }
}

/// What a field may hold.
enum TemplateValues {
  static func value(of field: String, _ variant: TemplateVariant) -> String {
    switch variant {
    case .ordinary: ordinary(field.lowercased())
    case .empty: ""
    case .long: long
    case .rightToLeft: isName(field.lowercased()) ? "ليلى" : "مصباح أزرق"
    case .severalWords:
      isName(field.lowercased()) ? "Anna Maria van der Berg" : "the blue lamp with two arms"
    }
  }

  private static let long = "Wolkenstein" + String(repeating: "-Hohenlohe-Langenburg", count: 12)

  private static func isName(_ field: String) -> Bool { field.contains("name") }

  /// A value that its name lets expect.
  private static func ordinary(_ field: String) -> String {
    for (part, value) in samples where field.contains(part) { return value }
    return "lamp"
  }

  /// The first part that a name holds tells.
  private static let samples = [
    ("first", "Anna"), ("fname", "Anna"), ("last", "Berg"), ("lname", "Berg"),
    ("surname", "Berg"), ("company", "Berg Ltd"), ("organi", "Berg Ltd"),
    ("product", "blue lamp"), ("item", "blue lamp"), ("agent", "Jo Marsh"), ("user", "Jo Marsh"),
    ("mail", "anna@example.com"), ("url", "https://example.com/a"),
    ("link", "https://example.com/a"), ("name", "Anna Berg"), ("date", "3 March 2026"),
    ("time", "10:30"), ("amount", "12.50"), ("price", "12.50"), ("total", "12.50"),
    ("number", "4711"), ("id", "4711"), ("count", "2"), ("subject", "Blue lamp"),
    ("title", "Blue lamp"),
  ]
}
