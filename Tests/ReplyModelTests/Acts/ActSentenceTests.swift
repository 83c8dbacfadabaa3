import Foundation
import ReplyMail
import ReplyModel
import ReplyTestSupport
import Testing

/// The sentences of `Fixtures/sentences`: a language a file, an act and a sentence a line.
struct ActSentenceTests {
  /// What no sentence that is marked `none` may show.
  private static let felt: Set<ActKind> = [
    .apology, .sympathy, .nonApology, .thanking, .complaint, .praise,
  ]
  /// Acts of the customer: their sentences are read as the original.
  private static let ofCustomers: Set<ActKind> = [.complaint, .praise]

  struct Line: Sendable, CustomTestStringConvertible {
    var language: String
    /// nil for a look-alike.
    var act: ActKind?
    var sentence: String

    var testDescription: String { "\(language): \(sentence)" }
  }

  static let lines: [Line] = ["de", "es", "fr"].flatMap { language in
    let file = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../Fixtures/sentences/\(language).txt").standardizedFileURL
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      return Line(language: language, act: ActKind(rawValue: parts[0]), sentence: parts[1])
    }
  }

  @Test func theSentencesAreThere() {
    for language in ["de", "es", "fr"] {
      #expect(Self.lines.count { $0.language == language } >= 100)
    }
  }

  @Test(arguments: lines) func theActIsSeen(_ line: Line) {
    var seen: Set<ActKind> = []
    for role in line.act.map({ [Self.ofCustomers.contains($0)] }) ?? [true, false] {
      seen.formUnion(acts(of: line, isOriginal: role))
    }
    if let act = line.act {
      #expect(seen.contains(act))
    } else {
      #expect(seen.isDisjoint(with: Self.felt))
    }
  }

  private func acts(of line: Line, isOriginal: Bool) -> Set<ActKind> {
    let message = Message(bareText: Array(line.sentence.utf8))
    var exchange = Exchange(id: "", reply: isOriginal ? Message(bareText: []) : message)
    exchange.language = line.language
    if isOriginal {
      exchange.original = message
      exchange.originalSource = .given
    }
    let inspection = LentInspectors.inspect(exchange)
    return Set((isOriginal ? inspection.original : inspection.reply)?.acts.map(\.kind) ?? [])
  }
}
