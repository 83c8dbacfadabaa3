extension OptionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownName(let name, let known):
      let list =
        known.isEmpty ? "this rule has no options" : "known are " + known.joined(separator: ", ")
      return "no option is called \"\(name)\": \(list)"
    case .wrongKind(let name, let value, let expected):
      return "\(name) is \(value.kindName), expected \(expected.kindName)"
    case .outOfRange(let name, let value, let expected):
      return "\(name) is \(value.wording), expected \(expected)"
    }
  }
}

extension OptionValue {
  /// The value as a configuration would have it.
  public var wording: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .flag(let flag): "\(flag)"
    case .list(let list): "[" + list.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
  }
}
