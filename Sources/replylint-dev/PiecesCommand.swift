import Foundation
import ReplyModel
import ReplyText

/// `replylint-dev pieces`: what `Scripts/distil-vectors.py` needs of each word.
///
/// Reads a word a line and writes a line for each: its key, the buckets of its grams and the buckets
/// of its stems, as numbers; fields are parted by tabs, numbers by blanks.
enum PiecesCommand {
  static let usage = "usage: replylint-dev pieces < WORDS"

  static func run() -> Int32 {
    let tokenizer = Tokenizer()
    while let line = readLine() {
      let pieces = QuestionTraining.pieces(of: line)
      let fields =
        [[String(tokenizer.key(of: line))]]
        + [pieces.grams, pieces.stems].map { $0.map { String($0) } }
      print(fields.map { $0.joined(separator: " ") }.joined(separator: "\t"))
    }
    return 0
  }
}
