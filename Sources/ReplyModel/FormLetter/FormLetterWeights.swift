/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.
///
/// The order is that of `FormLetterFeatures.values`.
enum FormLetterWeights {
  static let values: [Double] = [
    0.5379, 2.3066, 1.4888, 1.5070, 0.0385, 2.5292,
    2.3088, -0.5803, 1.3586, 0.8132, -2.3833, -1.7454,
  ]
}
