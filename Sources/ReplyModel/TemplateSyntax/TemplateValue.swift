/// A place that a value is filled into.
struct TemplateValue: Sendable {
  /// Bytes of the source, delimiters included.
  var range: Range<Int>
  /// `contact.first_name`; empty where the value is a text of the template.
  var field: String
  /// What stands there where the field is empty; nil: nothing.
  var fallback: String?
  /// Sections around it, the innermost last, whose names may go before the field's.
  var sections: [String] = []
  /// Filters and helpers by name.
  var filters: [String] = []
  /// Names besides `field` that have to be known.
  var others: [String] = []
}
