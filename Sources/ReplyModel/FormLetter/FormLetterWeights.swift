/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.
///
/// The order is that of `FormLetterFeatures.values`.
enum FormLetterWeights {
  static let values: [Double] = [
    -1.6436, 2.8923, 1.5300, 0.8205, 0.0973, 3.7002,
    1.7727, -1.2474, -1.3477, 2.5337, 0.6812, 0.4919,
    -1.8312,
  ]
}
