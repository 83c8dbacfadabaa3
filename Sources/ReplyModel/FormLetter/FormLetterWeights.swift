/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.
///
/// The order is that of `FormLetterFeatures.values`.
enum FormLetterWeights {
  static let values: [Double] = [
    0.5585, 2.6015, 1.0230, 1.3890, 0.0307, 2.5316,
    2.1795, -0.6271, 1.3387, 0.7589, -2.3720, -1.7794,
  ]
}
