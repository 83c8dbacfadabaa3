/// A configuration that cannot be used.
enum ConfigurationError: Error {
  case unreadable(path: String, reason: String)
  case malformed(path: String, line: Int, reason: String)
  case unknownKey(path: String, key: String, nearest: String?, known: [String])
  case wrongValue(path: String, key: String, found: String, expected: String)
}
