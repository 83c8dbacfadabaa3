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

  static let learned = ComplaintWeights(
    bias: -0.4976, step: 0.015097,
    dense: [
      1.0262, 0.8363, -1.1321, -1.0202, -0.6023, 0.4007, 0.1668, 1.0823,
      0.3858, 0.0199, -0.0560, 0.1269, -0.1843, 0.4443, 0.1733, -1.5761,
      -0.1916, -0.2404, 0.0902, 0.7580, -1.1265, -0.1724, 0.2755,
    ])
}
