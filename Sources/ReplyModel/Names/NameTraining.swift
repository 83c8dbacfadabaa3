import ReplyLexicon

/// What `Scripts/train-names.py` learns the confidence of a slip from.
public struct NameTraining {
  private let comparer: NameComparer

  public init(lexicons: Lexicons) { comparer = NameComparer(lexicons: lexicons) }

  /// Names of the features, in order.
  public static var featureNames: [String] { NameSlip.featureNames }

  /// What is measured of the slip that makes a written name a misspelled one, in the order of
  /// `featureNames`; nil where it is none.
  public func features(written: String, known: String, language: String?) -> [Double]? {
    comparer.slip(written: written, known: known, language: language)?.features
  }
}
