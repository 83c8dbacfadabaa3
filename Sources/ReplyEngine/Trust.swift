import ReplyModel
import ReplyRuleKit
import ReplyText

/// How far the cut between own and other text bears a finding.
///
/// What a rule found in doubtful lines may have been written by somebody else, and what it missed may
/// stand in lines that were taken for a quote or a signature.
struct Trust {
  /// Regions at least this sure are taken as they are.
  static let sure = 0.9
  /// Hidden regions shorter than this, in bytes, hold nothing that a rule could miss.
  static let shortestHidden = 40

  private let inspection: Inspection
  /// Of the regions that no rule reads.
  private let hidden: Double
  /// Of the quote that the customer's words were taken from; 1 where they came from elsewhere.
  private let quote: Double

  /// - Complexity: O(regions).
  init(_ inspection: Inspection) {
    self.inspection = inspection
    let regions = inspection.reply.anatomy.regions
    hidden = Self.least(
      regions.lazy.filter { !$0.kind.isVisible && $0.range.count >= Self.shortestHidden })
    let isQuoted = inspection.exchange.originalSource == .quote
    quote = isQuoted ? Self.least(regions.lazy.filter { $0.kind == .quote }) : 1
  }

  /// What the confidence of a finding is to be multiplied with, 0 to 1.
  ///
  /// - Complexity: O(log(regions)) for each range of the finding, and the regions in it.
  func share(of finding: Finding, looksFor: Sought) -> Double {
    var share =
      looksFor == .absence ? hidden : Self.certainty(of: finding.range, in: inspection.reply)
    for evidence in finding.evidence where evidence.turn == .original && !evidence.isAnybodys {
      share = min(share, quote)
      guard let original = inspection.original else { continue }
      share = min(share, Self.certainty(of: evidence.range, in: original))
    }
    return share
  }

  private static func certainty(of range: Range<Int>, in turn: Turn) -> Double {
    let regions = turn.anatomy.regions
    let first = regions.sortedIndex { $0.range.upperBound > range.lowerBound }
    let held = regions[first...].lazy.prefix { $0.range.lowerBound < range.upperBound }
    // Whether a line greets or goes on is another doubt than whose it is.
    return least(held.filter { $0.kind != .salutation && $0.kind != .valediction })
  }

  private static func least(_ regions: some Sequence<Region>) -> Double {
    let confidence = regions.reduce(1) { min($0, $1.confidence) }
    return confidence >= sure ? 1 : confidence
  }
}
