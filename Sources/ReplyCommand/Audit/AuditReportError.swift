/// An earlier report of an audit that cannot be compared with.
enum AuditReportError: Error, Equatable {
  case unreadable(path: String, reason: String)
  /// No JSON, or JSON of another form.
  case malformed(path: String, reason: String)
  case otherVersion(path: String, found: Int)
}
