/// Weights of `NameSlip`. Written by `Scripts/train-names.py`; not for editing by hand.
enum NameWeights {
  static let bias = 3.962
  static let weights = [-0.347, -1.700, -1.459, -0.250, -0.454, -1.100]
}
