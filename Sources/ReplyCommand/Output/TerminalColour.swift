import Glibc

/// Decides whether output is coloured.
enum TerminalColour {
  /// `auto`: on a terminal, unless `NO_COLOR` is set (https://no-color.org) or it is a dumb one.
  static func isOn(_ choice: LintRequest.Colour, descriptor: Int32) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      return !refused && Terminal.canErase(descriptor)
    }
  }
}
