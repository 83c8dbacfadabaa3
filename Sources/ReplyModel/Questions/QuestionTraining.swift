import ReplyLexicon
import ReplyText

/// What `Scripts/train-questions.py` learns from: the very numbers that the ledger judges by.
///
/// Not `Sendable`: one per thread.
package final class QuestionTraining {
  private let inspector: Inspector
  private let ledger: QuestionLedger

  /// - Parameter tables: by language, as `PieceRarity` reads them.
  package init(lexicons: Lexicons, tables: [String: [UInt8]]) {
    inspector = Inspector(lexicons: lexicons)
    // For as long as the process lives: there is one training in it.
    nonisolated(unsafe) let kept = tables.mapValues { table in
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: table.count, alignment: 1)
      memory.copyBytes(from: table)
      return UnsafeRawBufferPointer(memory)
    }
    ledger = QuestionLedger(
      model: QuestionModel(
        numbers: [], trees: QuestionTrees(), pieces: { kept[$0] }, vectors: lexicons.vectors))
  }

  /// One asking and what is measured of it.
  package struct Row: Sendable {
    /// Bytes of the original's text.
    package var range: Range<Int>
    package var kind: QuestionKind
    package var form: Asking.Form
    package var features: [Double]
  }

  package static let featureNames = PairFeature.allCases.map(\.rawValue)

  /// Of the features, for the head of the table of trees.
  package static var fingerprint: Int { QuestionTrees.fingerprint }

  /// The rows of an exchange, in order, and the text that they are of; empty without an original.
  package func rows(_ exchange: Exchange) -> (rows: [Row], text: Text) {
    let inspection = inspector.inspect(exchange)
    guard let original = inspection.original else { return ([], Text("")) }
    let askings = inspector.questionFinder.questions(in: original)
    let measured = ledger.measured(
      askings, original: original, reply: inspection.reply,
      answers: inspector.answers(
        to: askings, of: original, inspection.reply, inspection.answerSigns))
    let rows = zip(askings, measured).map { asking, measured in
      Row(
        range: asking.range, kind: asking.kind, form: asking.form,
        features: measured.features.values)
    }
    return (rows, original.text)
  }

  /// The buckets of the grams and stems of the original and of the reply, each once, in rising order.
  package func buckets(_ exchange: Exchange) -> [[UInt16]] {
    let inspection = inspector.inspect(exchange)
    return [inspection.original, inspection.reply].map { turn in
      guard let turn else { return [] }
      let pieces = TextPieces(turn.text, parts: turn.bodySentences)
      return Set(pieces.grams).union(pieces.stems).sorted()
    }
  }

  /// The buckets of the grams and stems of one word, in order.
  package static func pieces(of word: String) -> (grams: [UInt16], stems: [UInt16]) {
    let text = Text(word)
    let pieces = TextPieces(text, parts: [0..<text.count])
    return (pieces.grams, pieces.stems)
  }
}
