import ReplyModel

/// That inputs are templates, and what may be filled in.
struct TemplateSetting: Sendable {
  /// Name of a dialect, or `auto`.
  var dialect: String
  /// nil: any field may be.
  var fields: TemplateFields?

  func fill(_ exchange: inout Exchange) {
    if exchange.template == nil { exchange.template = dialect }
    exchange.templateFields = fields
  }
}
