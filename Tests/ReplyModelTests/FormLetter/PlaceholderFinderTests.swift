import Foundation
import LexiconData
import ReplyLexicon
import ReplyModel
import ReplyText
import Testing

struct PlaceholderFinderTests {
  private static let finder = PlaceholderFinder(lexicons: builtInLexicons)

  private func found(_ string: String) -> [String] {
    let text = Text(string)
    return Self.finder.placeholders(in: text, ranges: [0..<text.count])
      .filter { $0.confidence >= 0.5 }.map { text[$0.range] }
  }

  /// Lines of a file of Fixtures/placeholders; `\n` in them is a line end.
  static func lines(_ file: String) -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Fixtures/placeholders").standardizedFileURL
    let data = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path)
    return String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n")
      .map { $0.replacingOccurrences(of: "\\n", with: "\n") }
  }

  static let handMade = lines("hand-made.txt")
  static let lookAlikes = lines("look-alikes.txt")

  @Test(arguments: handMade)
  func whatWasLeftUnfilledIsFound(line: String) {
    let parts = line.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().compactMap
    {
      $0.split(separator: "⟧", omittingEmptySubsequences: false).first.map(String.init)
    }
    let text = line.filter { $0 != "⟦" && $0 != "⟧" }
    #expect(found(text) == parts)
  }

  @Test(arguments: lookAlikes)
  func whatOnlyLooksUnfilledIsNot(text: String) {
    #expect(found(text) == [])
  }

  @Test func theTablesAreThere() {
    #expect(Self.handMade.count >= 70)
    #expect(Self.lookAlikes.count >= 80)
    #expect(found("") == [])
  }

  @Test func whoSetsTwoBlanksOftenLeavesNoGap() {
    #expect(found("Your order  has shipped.\nI think it  will come soon.") == [])
  }

  @Test func rangesOutsideTheTextAreClamped() {
    let text = Text("Dear {{name}},")
    #expect(Self.finder.placeholders(in: text, ranges: [5..<900]).count == 1)
  }
}
