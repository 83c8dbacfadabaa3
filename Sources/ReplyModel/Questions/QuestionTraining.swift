import ReplyLexicon
import ReplyText

/// What `Scripts/train-questions.py` learns from: the very numbers that the ledger judges by.
package struct QuestionTraining: Sendable {
  private let finder: QuestionFinder
  private let vectors: VectorLibrary

  package init(lexicons: Lexicons) {
    finder = QuestionFinder(lexicons: lexicons)
    vectors = lexicons.vectors
  }

  /// One asking and what is measured of it.
  package struct Row: Sendable {
    package var range: Range<Int>
    package var kind: QuestionKind
    package var form: Asking.Form
    package var features: [Double]
  }

  package static let featureNames = PairFeature.allCases.map(\.rawValue)

  /// - Parameter tables: by language, as `PieceRarity` reads them.
  package func rows(original: Turn, reply: Turn, tables: [String: [UInt8]]) -> [Row] {
    let askings = finder.questions(in: original)
    let model = QuestionModel(
      weights: [], pieces: { tables[$0] ?? [] }, vectors: vectors)
    let comparison = QuestionComparison(
      questions: askings.map(\.range), original: original, reply: reply, model: model)
    return zip(askings, comparison.features(askings)).map { asking, measured in
      Row(
        range: asking.range, kind: asking.kind, form: asking.form,
        features: measured.features.values)
    }
  }

  /// The buckets of the grams and stems of a turn, each once, in rising order.
  package func buckets(of turn: Turn) -> [UInt16] {
    let pieces = TextPieces(turn.text, parts: turn.bodySentences)
    return Set(pieces.grams).union(pieces.stems).sorted()
  }

  /// The buckets of the grams and stems of one word, in order.
  package static func pieces(of word: String) -> (grams: [UInt16], stems: [UInt16]) {
    let text = Text(word)
    let pieces = TextPieces(text, parts: [0..<text.count])
    return (pieces.grams, pieces.stems)
  }
}
