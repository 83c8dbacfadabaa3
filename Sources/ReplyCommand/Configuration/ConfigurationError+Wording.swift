extension ConfigurationError: CustomStringConvertible {
  /// What was attempted, what stood there, what was expected, and where.
  var description: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): cannot read the configuration: \(reason)"
    case .notUTF8(let path):
      return "\(path): cannot read the configuration: expected UTF-8, found other bytes"
    case .malformed(let path, let line, let reason):
      let hint =
        reason.contains("could not determine value type")
        ? "; a text stands in quotes: fail-on = \"warning\"" : ""
      return "\(path):\(line): cannot read the configuration as TOML: \(reason)\(hint)"
    case .unknownKey(let path, let line, let key, let nearest, let known):
      let hint =
        nearest.map { "did you mean \"\($0)\"?" } ?? "known are \(known.joined(separator: ", "))"
      return "\(path):\(line): unknown key \"\(key)\": \(hint)"
    case .wrongValue(let path, let line, let key, let found, let expected):
      return "\(path):\(line): \(key) is \(found), expected \(expected)"
    case .missingKey(let path, let line, let table, let key, let expected):
      return "\(path):\(line): \(table) has no \"\(key)\", expected \(expected)"
    }
  }
}
