extension ConfigurationError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): cannot read the configuration: \(reason)"
    case .malformed(let path, let line, let reason):
      return "\(path):\(line): cannot read the configuration as TOML: \(reason)"
    case .unknownKey(let path, let key, let nearest, let known):
      let hint =
        nearest.map { "did you mean \"\($0)\"?" } ?? "known are \(known.joined(separator: ", "))"
      return "\(path): unknown key \"\(key)\": \(hint)"
    case .wrongValue(let path, let key, let found, let expected):
      return "\(path): \(key) is \(found), expected \(expected)"
    }
  }
}
