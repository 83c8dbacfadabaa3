/// A baseline that cannot be used.
enum BaselineError: Error {
  case unreadable(path: String, reason: String)
  /// No JSON, or JSON of another form.
  case malformed(path: String, reason: String)
  case otherVersion(path: String, found: Int)
  case unwritable(path: String, reason: String)
}
