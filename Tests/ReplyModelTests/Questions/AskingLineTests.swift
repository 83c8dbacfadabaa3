import Foundation
import LexiconData
import ReplyMail
import ReplyText
import Testing

@testable import ReplyModel

/// A line of Fixtures/askings: what a customer writes, and what is asked in it.
struct AskingLineCase: Sendable, CustomTestStringConvertible {
  var language: String
  var text: String
  var wish: String

  var testDescription: String { "\(language): \(text)" }

  static let all: [AskingLineCase] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Fixtures/askings").standardizedFileURL
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file -> [AskingLineCase] in
      let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return (text ?? "").components(separatedBy: "\n").filter { !$0.isEmpty }.map { line in
        let parts = line.components(separatedBy: " => ")
        return AskingLineCase(
          language: String(file.dropLast(4)),
          text: parts[0].replacingOccurrences(of: "\\n", with: "\n"),
          wish: parts.count > 1 ? parts[1] : "")
      }
    }
  }()
}

private let lineReader = AnatomyReader(lexicons: builtInLexicons)

/// A customer's message, divided and read.
func customerTurn(_ string: String, language: String) -> Turn {
  let content =
    Message(bareText: Array(string.utf8)).content
    ?? MessageText(text: Text(string), form: .plain, quoted: [], origin: TextOrigin())
  let anatomy = lineReader.anatomy(of: content)
  let tokens = Tokenizer().tokens(of: content.text, in: anatomy.prose)
  return Turn(
    role: .original, content: content, anatomy: anatomy, tokens: tokens, language: language,
    cues: builtInLexicons.cues(in: tokens, language: language), acts: [])
}

@Suite struct AskingLineTests {
  static let finder = QuestionFinder(lexicons: builtInLexicons)

  private func line(_ askings: [Asking], in turn: Turn) -> String {
    let written = askings.map { asking in
      let topic = asking.topic.map { " < " + turn.text[$0] } ?? ""
      return "\(asking.kind.rawValue): \(turn.text[asking.range])\(topic)"
    }
    let all = written.isEmpty ? "none" : written.joined(separator: " | ")
    return all.replacingOccurrences(of: "\n", with: "\\n")
  }

  @Test func thereAreLinesOfManyLanguages() {
    #expect(AskingLineCase.all.count > 350)
    #expect(Set(AskingLineCase.all.map(\.language)).count >= 10)
  }

  @Test(arguments: AskingLineCase.all)
  func whatIsAsked(_ test: AskingLineCase) {
    let turn = customerTurn(test.text, language: test.language)
    let askings = Self.finder.questions(in: turn).filter { $0.form != .statement }
    #expect(line(askings, in: turn) == test.wish)
  }

  @Test(arguments: AskingLineCase.all)
  func rangesLieInTheTextInOrder(_ test: AskingLineCase) {
    let turn = customerTurn(test.text, language: test.language)
    var last = 0
    for asking in Self.finder.questions(in: turn) {
      #expect(asking.range.lowerBound >= last && asking.range.upperBound <= turn.text.count)
      #expect(!asking.range.isEmpty)
      if let topic = asking.topic { #expect(topic.upperBound <= asking.range.lowerBound) }
      last = asking.range.upperBound
    }
  }

  /// Whoever shouts asks the same.
  @Test(arguments: AskingLineCase.all.filter { $0.language == "en" && $0.wish != "none" })
  func capitalsChangeNoKind(_ test: AskingLineCase) {
    let kinds = { (text: String) in
      Self.finder.questions(in: customerTurn(text, language: "en"))
        .filter { $0.form != .statement }.map(\.kind)
    }
    // What is code by its look, and where a link leads.
    guard !test.text.contains("```"), !test.text.contains("http") else { return }
    #expect(kinds(test.text.uppercased()) == kinds(test.text))
  }
}
