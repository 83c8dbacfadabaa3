import Foundation
import LexiconData
import ReplyModel

/// `replylint-dev form-letter names|features`: what `Scripts/train-form-letter.py` learns from.
///
/// Reads lines `{"original", "reply", "language"}` and writes for each one line, a JSON array of what
/// is measured of it, in hundred-thousandths. `names` writes the names of the features, one a line.
enum FormLetterCommand {
  static let usage = "usage: replylint-dev form-letter names|features"

  /// - Returns: 0 all lines were read, 2 one was not as expected.
  static func run(_ arguments: [String]) -> Int32 {
    switch arguments.dropFirst().first {
    case "names":
      for name in FormLetterTraining.featureNames { print(name) }
      return 0
    case "features":
      let training = FormLetterTraining(lexicons: builtInLexicons)
      return ExchangeLines.each { exchange in
        training.features(exchange).map { Int(($0 * 100_000).rounded()) }
      }
    default:
      FileHandle.standardError.write(line: usage)
      return 2
    }
  }
}
