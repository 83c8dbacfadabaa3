/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.
///
/// The order is that of `FormLetterFeatures.values`.
enum FormLetterWeights {
  static let values: [Double] = [
    -0.9483, 2.4581, 1.0879, 1.5656, 0.1514, 3.7410,
    1.2227, -0.2157, 0.1577, 1.7294, -1.6516, -1.4405,
    1.9851, 1.9253, -1.8850, 0.4447, -2.2238, 0.7309,
  ]
}
