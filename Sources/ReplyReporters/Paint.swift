import ReplyRuleKit

/// Colours for a terminal, or none.
public struct Paint: Sendable {
  /// How a piece of text stands out: a parameter of the terminal's SGR sequence (ECMA-48 §8.3.117).
  public enum Style: String, Sendable {
    case strong = "1"
    case faint = "2"
    case flagged = "1;4;31"
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"

    public init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  static let end = "\u{1B}[0m"

  public var isOn: Bool

  public init(isOn: Bool) { self.isOn = isOn }

  /// The text itself where colours are off.
  public func of(_ text: String, _ style: Style) -> String {
    isOn ? Self.start(style) + text + Self.end : text
  }

  static func start(_ style: Style) -> String { "\u{1B}[\(style.rawValue)m" }
}
