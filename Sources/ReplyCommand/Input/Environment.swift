import Glibc

/// Variables of the environment.
enum Environment {
  /// nil where it is not set, or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// - Returns: nil where it is not set or no whole number from 0 on.
  static func seconds(_ name: String) -> Int? {
    variable(name).flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// A folder of ours: that of its own variable, else `replylint` in the user's shared one, else there
  /// in the home (XDG Base Directory Specification); nil where there is none of them.
  static func folder(_ own: String, shared: String, home: String) -> String? {
    if let path = variable(own) { return path }
    if let path = variable(shared), path.hasPrefix("/") { return "\(path)/replylint" }
    return variable("HOME").map { "\($0)/\(home)/replylint" }
  }
}
