/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.
///
/// The order is that of `FormLetterFeatures.values`.
enum FormLetterWeights {
  static let values: [Double] = [
    -1.0861, 2.6161, 1.1080, 1.7578, 0.1985, 3.8333,
    1.7627, -1.8564, -1.3089, 2.2321, 1.8364, 0.4936,
    -1.9234, 1.0618,
  ]
}
