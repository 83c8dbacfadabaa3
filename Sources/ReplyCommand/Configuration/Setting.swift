/// Where a setting was said.
enum Origin: Sendable, Equatable {
  case builtIn
  case profile(String)
  /// `line` counts from 1.
  case file(path: String, line: Int)
  case commandLine

  /// For people: `shop/.replylint.toml:3`.
  var wording: String {
    switch self {
    case .builtIn: "default"
    case .profile(let name): "profile \(name)"
    case .file(let path, let line): "\(path):\(line)"
    case .commandLine: "command line"
    }
  }
}

/// A value and where it was said.
struct Setting<Value: Sendable>: Sendable {
  var value: Value
  var origin: Origin
  /// Where weaker layers said something else, the weakest first.
  var overruled: [Origin] = []

  init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// The stronger of two, which remembers the other.
  static func stronger(_ weak: Setting?, _ strong: Setting?) -> Setting? {
    guard var strong else { return weak }
    if let weak { strong.overruled = weak.overruled + [weak.origin] }
    return strong
  }
}
