/// Something between delimiters in the source of a template.
struct TemplateMark: Sendable {
  /// Bytes of the source, delimiters included.
  var range: Range<Int>
  /// Without delimiters, marks that strip blanks, and blanks at the ends.
  var inside: Range<Int>
  var role: TemplateDialect.Role
  var form: Int
  /// `{{-` and `-}}`: blanks before or behind go.
  var stripsBefore = false
  var stripsAfter = false
}
