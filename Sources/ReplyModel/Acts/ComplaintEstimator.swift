import ReplyLexicon
import ReplyText

/// Tells how likely a customer's turn reports a trouble or voices dissatisfaction.
///
/// A logistic model over `ComplaintFeatures`. Its weights are learned by
/// `Scripts/train-complaint.py`; those of words stand in the table `complaint`
/// (`Lexicons/models/complaint.table`), and a missing table leaves the other features to decide.
public struct ComplaintEstimator: Sendable {
  private let lexicons: Lexicons
  private let weights: ComplaintWeights
  private static let evidenceLimit = 3
  /// Buckets of a message of about 40 words.
  private static let shortBuckets = 120.0

  public init(lexicons: Lexicons) {
    self.lexicons = lexicons
    weights = .learned
  }

  /// The probability that the turn is a complaint, and the words that speak for it.
  ///
  /// An empty turn has probability 0 and no evidence. For a language without complaint phrases the
  /// probability stays below one half.
  ///
  /// - Complexity: O(n) in the bytes and cues of the turn.
  public func complaint(of original: Turn) -> Complaint {
    guard !original.tokens.words.isEmpty else { return Complaint(probability: 0, evidence: []) }
    let isEnglish = original.language == "und" || original.language.hasPrefix("en")
    let features = ComplaintFeatures(of: original)
    var sum = isEnglish ? weights.bias : min(weights.bias, -1)
    for (value, weight) in zip(features.dense, weights.dense) { sum += value * weight }
    if isEnglish, let table = lexicons.table("complaint"),
      table.count == ComplaintFeatures.bucketCount
    {
      var share = 0
      for bucket in features.buckets { share += Int(table[bucket]) - ComplaintWeights.zero }
      // Long messages hold more words of every kind: what counts is how they lean on the whole.
      let crowd = max(1, Double(features.buckets.count) / Self.shortBuckets)
      sum += Double(share) * weights.step / crowd
    }
    return Complaint(probability: Self.logistic(sum), evidence: evidence(in: original))
  }

  /// The strongest cues: full before weak, then the longest, then the first.
  private func evidence(in turn: Turn) -> [Range<Int>] {
    let cues = turn.cues(ComplaintWeights.lexicon).sorted { one, other in
      if one.strength != other.strength { return one.strength == .full }
      if one.words.count != other.words.count { return one.words.count > other.words.count }
      return one.range.lowerBound < other.range.lowerBound
    }
    return cues.prefix(Self.evidenceLimit).map(\.range)
  }

  /// 1 / (1 + e^-x) by squaring (1 + x/4096)^4096: within 0.001, and the same on every machine.
  static func logistic(_ value: Double) -> Double {
    let bounded = max(-20, min(20, value))
    var power = 1 - bounded / 4096
    for _ in 0..<12 { power *= power }
    return 1 / (1 + power)
  }
}
