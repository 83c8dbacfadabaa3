import ReplyLexicon
import ReplyText

/// What `Scripts/train-questions.py` learns from: the very numbers that the ledger judges by.
package struct QuestionTraining: Sendable {
  private let finder: QuestionFinder

  package init(lexicons: Lexicons) { finder = QuestionFinder(lexicons: lexicons) }

  init(finder: QuestionFinder) { self.finder = finder }

  /// One asking and what is measured of it.
  package struct Row: Sendable {
    package var range: Range<Int>
    package var kind: QuestionKind
    package var form: Asking.Form
    package var features: [Double]
  }

  package static let featureNames = PairFeature.allCases.map(\.rawValue)

  /// - Parameter table: as `PieceRarity` reads it; empty for weights that are all the same.
  package func rows(original: Turn, reply: Turn, table: [UInt8]) -> [Row] {
    let askings = finder.questions(in: original)
    let comparison = QuestionComparison(
      questions: askings.map(\.range), original: original.text,
      originalSentences: original.tokens.sentences.map(\.range), reply: reply.text,
      replySentences: reply.tokens.sentences.map(\.range), rarity: PieceRarity(table: table))
    return zip(askings, comparison.features(askings)).map { asking, measured in
      Row(
        range: asking.range, kind: asking.kind, form: asking.form,
        features: measured.features.values)
    }
  }

  /// The buckets of the grams and stems of a turn, each once, in rising order.
  package func buckets(of turn: Turn) -> [UInt16] {
    let pieces = TextPieces(turn.text, parts: turn.tokens.sentences.map(\.range))
    return Set(pieces.grams).union(pieces.stems).sorted()
  }
}
