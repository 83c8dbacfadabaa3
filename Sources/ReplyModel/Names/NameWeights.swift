/// Weights of `NameSlip`. Written by `Scripts/train-names.py`; not for editing by hand.
enum NameWeights {
  static let bias = 3.696
  static let weights = [-0.312, -0.252, 0.000, 0.000, 0.000, -1.077, -0.839]
}
