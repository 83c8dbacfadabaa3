import Foundation
import LexiconData
import ReplyMail
import ReplyModel
import ReplyText

/// `replylint-dev questions features|pieces [FOLDER]`: what `Scripts/train-questions.py` learns from.
///
/// Reads lines `{"original", "reply", "language"}` and writes one JSON line for each: with `pieces`
/// the buckets of the two texts, with `features` the askings and what is measured of them, in
/// hundred-thousandths. `names` writes the names of the features and
/// their fingerprint.
enum QuestionsCommand {
  static let usage = "usage: replylint-dev questions names|pieces|features [FOLDER]"

  private struct Asked: Encodable {
    var text: String
    var kind: String
    var form: Int
    var features: [Int]
  }

  /// - Returns: 0 all lines were read, 2 one was not as expected.
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count >= 2, arguments.count <= 3 else { return refuse() }
    switch arguments[1] {
    case "names":
      print(QuestionTraining.featureNames.joined(separator: " "))
      print(QuestionTraining.fingerprint)
      return 0
    case "pieces":
      let training = QuestionTraining(lexicons: builtInLexicons, tables: [:])
      return ExchangeLines.each { training.buckets($0) }
    case "features":
      guard let tables = tables(arguments.dropFirst(2).first) else { return 2 }
      let training = QuestionTraining(lexicons: builtInLexicons, tables: tables)
      return ExchangeLines.each { exchange in
        let (rows, text) = training.rows(exchange)
        return rows.map {
          Asked(
            text: text[$0.range], kind: $0.kind.rawValue, form: Int($0.form.rawValue),
            features: $0.features.map { Int(($0 * 100_000).rounded()) })
        }
      }
    default: return refuse()
    }
  }

  private static func refuse() -> Int32 {
    FileHandle.standardError.write(line: usage)
    return 2
  }

  /// The files `question-pieces-<language>.table` of a folder, by language.
  private static func tables(_ folder: String?) -> [String: [UInt8]]? {
    guard let folder else { return [:] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      FileHandle.standardError.write(line: "\(folder): cannot be read")
      return nil
    }
    let prefix = "question-pieces-"
    var tables: [String: [UInt8]] = [:]
    for name in names where name.hasPrefix(prefix) && name.hasSuffix(".table") {
      let language = String(name.dropFirst(prefix.count).dropLast(".table".count))
      tables[language] = FileManager.default.contents(atPath: "\(folder)/\(name)").map(Array.init)
    }
    return tables
  }
}
