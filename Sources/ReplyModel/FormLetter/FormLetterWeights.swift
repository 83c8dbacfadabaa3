/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.
///
/// The order is that of `FormLetterFeatures.values`.
enum FormLetterWeights {
  static let values: [Double] = [
    -1.1748, 2.7170, 1.3070, 1.9594, 0.0750, 3.5759,
    1.6381, -1.8116, -1.5675, 2.2669, 1.3924, 0.5174,
    -1.9087,
  ]
}
