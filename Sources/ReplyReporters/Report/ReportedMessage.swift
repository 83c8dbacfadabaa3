import ReplyEngine
import ReplyRuleKit

/// A judged message, as reporters get it.
public struct ReportedMessage: Sendable {
  public var review: Review
  /// Path of the file that the message lies in, or what standard input is called.
  public var file: String
  /// Where the findings of the review stand in the file, in their order; empty where the reporter
  /// does not ask.
  public var regions: [FileRegion]
  /// Least severity that makes the message fail.
  public var failOn: Severity
  /// The findings were compared with a baseline.
  public var hasBaseline: Bool

  public init(
    review: Review, file: String, regions: [FileRegion] = [], failOn: Severity,
    hasBaseline: Bool = false
  ) {
    self.review = review
    self.file = file
    self.regions = regions
    self.failOn = failOn
    self.hasBaseline = hasBaseline
  }

  /// Tells whether a finding that nothing silences is at or above `failOn`.
  public var fails: Bool { review.open.contains { $0.severity >= failOn } }

  /// The name of the message: its path, the path and its number in an mbox, or a record's id.
  var id: String { review.inspection.exchange.id }

  /// The findings that nothing silences, with their places in the file.
  var open: [(finding: PlacedFinding, region: FileRegion)] {
    zip(review.findings, regions).filter { $0.0.suppression == nil }
      .map { (finding: $0.0, region: $0.1) }
  }
}
