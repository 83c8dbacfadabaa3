import Foundation
import LexiconData
import ReplyMail
import ReplyModel
import ReplyText

/// `replylint-dev questions features|pieces [FOLDER]`: what `Scripts/train-questions.py` learns from.
///
/// Reads lines `{"original", "reply", "language"}` and writes one JSON line for each: with `pieces`
/// the buckets of the two texts, with `features` the askings and what is measured of them, in
/// hundred-thousandths. `names` writes the names of the features.
enum QuestionsCommand {
  static let usage = "usage: replylint-dev questions names|pieces|features [FOLDER]"

  private struct Exchange: Decodable {
    var original: String
    var reply: String
    var language: String
  }

  private struct Asked: Encodable {
    var text: String
    var kind: String
    var form: Int
    var features: [Int]
  }

  /// - Returns: 0 all lines were read, 2 one was not as expected.
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count >= 2, arguments.count <= 3 else { return refuse() }
    let training = QuestionTraining(lexicons: builtInLexicons)
    switch arguments[1] {
    case "names":
      print(QuestionTraining.featureNames.joined(separator: " "))
      return 0
    case "pieces":
      return eachLine { [training.buckets(of: $0), training.buckets(of: $1)] }
    case "features":
      guard let tables = tables(arguments.dropFirst(2).first) else { return 2 }
      return eachLine { original, reply in
        training.rows(original: original, reply: reply, tables: tables).map {
          Asked(
            text: original.text[$0.range], kind: $0.kind.rawValue, form: Int($0.form.rawValue),
            features: $0.features.map { Int(($0 * 100_000).rounded()) })
        }
      }
    default: return refuse()
    }
  }

  private static func refuse() -> Int32 {
    complain(usage)
    return 2
  }

  /// The files `question-pieces-<language>.table` of a folder, by language.
  private static func tables(_ folder: String?) -> [String: [UInt8]]? {
    guard let folder else { return [:] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      complain("\(folder): cannot be read")
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

  private static func eachLine(_ body: (Turn, Turn) -> some Encodable) -> Int32 {
    let reader = AnatomyReader(lexicons: builtInLexicons)
    let tokenizer = Tokenizer()
    let encoder = JSONEncoder()
    var number = 0
    while let line = readLine() {
      number += 1
      guard let exchange = try? JSONDecoder().decode(Exchange.self, from: Data(line.utf8)) else {
        complain("line \(number): expected an object with original, reply and language")
        return 2
      }
      func turn(_ string: String, _ role: TurnRole) -> Turn {
        let content =
          Message(bareText: Array(string.utf8)).content
          ?? MessageText(text: Text(string), form: .plain, quoted: [], origin: TextOrigin())
        let anatomy = reader.anatomy(of: content)
        let tokens = tokenizer.tokens(of: content.text, in: anatomy.prose)
        let cues = builtInLexicons.cues(in: tokens, language: exchange.language)
        return Turn(
          role: role, content: content, anatomy: anatomy, tokens: tokens,
          language: exchange.language, cues: cues, acts: [])
      }
      let output = body(turn(exchange.original, .original), turn(exchange.reply, .reply))
      guard let data = try? encoder.encode(output) else { return 2 }
      FileHandle.standardOutput.write(data + [UInt8(ascii: "\n")])
    }
    return 0
  }

  private static func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
