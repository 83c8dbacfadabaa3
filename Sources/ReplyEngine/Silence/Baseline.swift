/// Findings that are accepted as they are, so that only new ones speak.
public struct Baseline: Sendable {
  /// One accepted finding.
  public struct Entry: Sendable, Equatable {
    /// What the message is known by: see `BaselineKey` of the command.
    public var message: String
    public var rule: String
    /// `PlacedFinding.fingerprint`.
    public var fingerprint: String
    public var reason: String?

    public init(message: String, rule: String, fingerprint: String, reason: String? = nil) {
      self.message = message
      self.rule = rule
      self.fingerprint = fingerprint
      self.reason = reason
    }

    /// The finding is of this rule and fingerprint, in whatever message.
    public func accepts(_ finding: PlacedFinding) -> Bool {
      rule == finding.rule && fingerprint == finding.fingerprint
    }
  }

  /// By message, in the order of the file.
  public private(set) var entries: [String: [Entry]] = [:]

  public init(_ entries: [Entry] = []) {
    for entry in entries { self.entries[entry.message, default: []].append(entry) }
  }
}

extension Review {
  /// Silences the findings that a baseline accepts. What is silent already stays as it is.
  ///
  /// - Parameter message: what the message is known by in the baseline.
  public mutating func accept(_ baseline: Baseline, message: String) {
    guard let accepted = baseline.entries[message] else { return }
    for index in findings.indices where findings[index].suppression == nil {
      guard let entry = accepted.first(where: { $0.accepts(findings[index]) }) else { continue }
      findings[index].suppression = Suppression(source: .baseline, reason: entry.reason)
    }
  }

  /// Silences every finding that still speaks: it is about to be accepted.
  public mutating func acceptAll() {
    for index in findings.indices where findings[index].suppression == nil {
      findings[index].suppression = Suppression(source: .baseline)
    }
  }
}
