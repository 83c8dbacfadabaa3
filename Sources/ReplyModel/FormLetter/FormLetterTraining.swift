import ReplyLexicon

/// What `Scripts/train-form-letter.py` learns from: the very numbers that the estimator weighs.
///
/// Not `Sendable`: one per thread.
package final class FormLetterTraining {
  private let inspector: Inspector
  private let estimator: FormLetterEstimator

  package init(lexicons: Lexicons) {
    inspector = Inspector(lexicons: lexicons)
    estimator = FormLetterEstimator(lexicons: lexicons)
  }

  package static let featureNames = FormLetterFeatures.names

  /// The features of an exchange, in the order of `featureNames`.
  package func features(_ exchange: Exchange) -> [Double] {
    let inspection = inspector.inspect(exchange)
    return estimator.reading(
      of: inspection.reply, original: inspection.original, placeholders: inspection.placeholders
    ).features.values
  }
}
