/// How much a finding matters. Ordered: `note` is the least.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Must not be sent.
  case error
  /// Look before sending.
  case warning
  /// Worth knowing; never changes the exit status.
  case note

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
