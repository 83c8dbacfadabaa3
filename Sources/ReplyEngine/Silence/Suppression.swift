/// Why a finding is silent.
public struct Suppression: Sendable, Equatable {
  /// Where the order to be silent was given.
  public enum Source: String, Sendable, CaseIterable {
    /// `X-Replylint:` in the header section of the reply.
    case header
    /// `[[suppress]]` of a configuration.
    case configuration
    /// An entry of a baseline: the finding was there before.
    case baseline
    /// A comment in a template.
    case comment
  }

  public var source: Source
  /// In the words of whoever silenced it; nil where none were given.
  public var reason: String?

  public init(source: Source, reason: String? = nil) {
    self.source = source
    self.reason = reason
  }
}
