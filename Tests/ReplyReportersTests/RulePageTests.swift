import LexiconData
import ReplyModel
import ReplyRuleKit
import ReplyText
import Testing

@testable import ReplyReporters

@Suite struct RulePageTests {
  struct CoolTone: Rule {
    static let description = RuleDescription(
      identifier: "cool-tone", summary: "a reply without warmth",
      rationale: "One paragraph\nin two lines.\n\nAnother one.", category: .tone, severity: .note,
      lexicons: ["canned-phrase"], since: "1.2.0",
      examples: [
        Example(
          "two lines", reply: "Hi,\n\n⟦we are\nnot⟧ here.\n", original: "Where are you?\n",
          customer: "Ann", options: ["degree": .number(3)]),
        Example("東京", reply: "All is well.\n"),
      ])

    struct Options: RuleOptions {
      static let descriptions = [
        OptionDescription("degree", "how cold it may be", default: .number(2))
      ]
      func set(_ name: String, to value: OptionValue) throws(OptionError) {}
    }

    init(options: Options) {}
    func check(_ inspection: Inspection) -> [Finding] { [] }
  }

  private let page = RulePage(CoolTone.self)

  @Test(arguments: [20, 40, 80, 200]) func everythingIsThereAtAnyWidth(_ width: Int) {
    let text = RulePageText(width: width, isColoured: false).text(page)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "cool-tone A reply without warmth.", "severity note", "category tone", "since 1.2.0",
      "lexicons canned-phrase", "One paragraph in two lines. Another one.",
      "degree how cold it may be (default: 2)", "[rules.cool-tone] degree = 2",
      "X-Replylint: off; cool-tone", "ignore = [\"cool-tone\"]", "rule = \"cool-tone\"",
      "--write-baseline FILE", "--baseline FILE",
      "{# replylint: off-next-line cool-tone -- reason #}",
      "FLAGGED Two lines With `degree = 3`: The customer is known as Ann.",
      "The customer writes: Where are you? The reply: Hi, ⟦we are not⟧ here.",
      "LEFT ALONE 東京 The reply: All is well.",
    ] {
      #expect(words.contains(part), "\(part)")
    }
    #expect(text.hasSuffix("All is well.\n"))
  }

  @Test func onlyWhatIsCopiedIsLongerThanTheTerminal() {
    let text = RulePageText(width: 20, isColoured: false).text(page)
    let long = text.split(separator: "\n").filter { TextWidth.columns(of: $0) > 20 }
    #expect(long.allSatisfy { $0.hasPrefix("    ") })
  }

  @Test func colourTakesThePlaceOfMarks() {
    let text = RulePageText(width: 80, isColoured: true).text(page)
    #expect(!text.contains("⟦") && !text.contains("⟧"))
    #expect(
      text.contains("    \u{1B}[1;4;31mwe are\u{1B}[0m\n    \u{1B}[1;4;31mnot\u{1B}[0m here."))
    let starts = text.count(of: "\u{1B}[") - text.count(of: "\u{1B}[0m")
    #expect(starts == text.count(of: "\u{1B}[0m"), "each colour ends")
    #expect(
      text.split(separator: "\n").allSatisfy { line in
        line.count(of: "\u{1B}[") == 2 * line.count(of: "\u{1B}[0m")
      })
  }

  @Test func silenceNamesWhatIsMissing() {
    let index = RuleIndex([page])
    func lines(_ language: String) -> [Substring] {
      let silence = RuleSilence(language: language, lexicons: builtInLexicons)
      return RuleListText(width: 80, isColoured: false, silence: silence).text(index)
        .split(separator: "\n")
    }
    #expect(lines("en") == ["tone", "  cool-tone  note: a reply without warmth"])
    #expect(lines("ja").last == "             silent in ja: no canned-phrase")
  }

  @Test func categoriesAndRulesAreInOrder() {
    let index = RuleIndex([page, page])
    #expect(index.sections.map(\.category) == [.tone])
    #expect(index.sections.first?.rules.count == 2)
    #expect(RuleListText(width: 80, isColoured: false).text(RuleIndex([])) == "")
    #expect(RuleListJSON.bytes(RuleIndex([])) == Array("[\n\n]\n".utf8))
  }
}

extension StringProtocol {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
