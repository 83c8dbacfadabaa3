import ReplyLexicon

/// Weights of the complaint model. Written by `Scripts/train-complaint.py`; not for editing by hand.
struct ComplaintWeights: Sendable {
  /// The table's byte for a weight of zero.
  static let zero = 64
  static let lexicon: LexiconName = "complaint"

  var bias: Double
  /// What one step of a table byte weighs.
  var step: Double
  /// In the order of `ComplaintFeatures.dense`.
  var dense: [Double]

  static let learned = ComplaintWeights(bias: 0, step: 0, dense: [])
}
