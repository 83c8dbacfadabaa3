/// A configuration that cannot be used.
enum ConfigurationError: Error {
  case unreadable(path: String, reason: String)
  case notUTF8(path: String)
  case malformed(path: String, line: Int, reason: String)
  case unknownKey(path: String, line: Int, key: String, nearest: String?, known: [String])
  case wrongValue(path: String, line: Int, key: String, found: String, expected: String)
  case missingKey(path: String, line: Int, table: String, key: String, expected: String)
}
