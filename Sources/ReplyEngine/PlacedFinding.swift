import ReplyModel
import ReplyRuleKit

/// A finding with its rule, its final severity, and its place for people and programs.
public struct PlacedFinding: Sendable {
  public var rule: String
  public var severity: Severity
  public var finding: Finding
  /// 1-based line of the decoded text.
  public var line: Int
  /// 1-based, in grapheme clusters.
  public var column: Int
  public var endLine: Int
  /// 1-based, in grapheme clusters, of the position after the last character.
  public var endColumn: Int
  /// Bytes of the file as it lies on disk.
  public var fileRange: Range<Int>
  /// The words flagged.
  public var text: String
  /// Position-free identity: see `Fingerprint`.
  public var fingerprint: String
  /// What silences it; nil: it speaks.
  public var suppression: Suppression?
}
