import LexiconData
import ReplyMail
import ReplyText
import Testing

@testable import ReplyModel

/// A turn that is all body.
func bodyTurn(_ string: String, _ role: TurnRole = .original, language: String = "en") -> Turn {
  let text = Text(string)
  let content = MessageText(text: text, form: .plain, quoted: [], origin: TextOrigin())
  let whole = Region(kind: .body, range: 0..<text.count, confidence: 1)
  let tokens = Tokenizer().tokens(of: text, in: [0..<text.count])
  return Turn(
    role: role, content: content, anatomy: Anatomy(regions: [whole]), tokens: tokens,
    language: language, cues: builtInLexicons.cues(in: tokens, language: language), acts: [])
}

@Suite struct QuestionFinderTests {
  let finder = QuestionFinder(lexicons: builtInLexicons)

  func askings(_ string: String, _ language: String = "en") -> [String] {
    let turn = bodyTurn(string, language: language)
    return finder.questions(in: turn).filter { $0.form != .statement }.map { turn.text[$0.range] }
  }

  @Test(arguments: [
    ("The parcel came. When will you send the lid? I wait.", ["When will you send the lid?"]),
    ("Is it red? Or is it blue?!", ["Is it red?", "is it blue?!"]),
    ("Hello, how are you? Can I change the size?", ["Can I change the size?"]),
    (
      "See https://shop.example.com/find?id=12 please. Does it fit?",
      ["Does it fit?"]
    ),
    ("The manual says ?scan does it.", []),
    ("How do I reset the clock", ["How do I reset the clock"]),
    ("How to reset the clock", ["How to reset the clock"]),
    ("Is there a lid for it", ["Is there a lid for it"]),
    ("When I open the lid it falls.", []),
    ("To my surprise the lid was blue.", []),
    (
      "When will it arrive and how much does the lid cost?",
      ["When will it arrive", "how much does the lid cost?"]
    ),
    ("", []), ("?", []), ("???", []), ("Really?", []),
  ])
  func english(text: String, expected: [String]) {
    #expect(askings(text) == expected)
  }

  @Test(arguments: [
    ("Wann kommt das Paket? Danke.", "de", "Wann kommt das Paket?", QuestionKind.when),
    ("Où est mon colis ?", "fr", "Où est mon colis ?", .whereabouts),
    ("Сколько стоит крышка?", "ru", "Сколько стоит крышка?", .howMuch),
    ("我的包裹在哪裡？謝謝。", "zh-Hant", "我的包裹在哪裡？", .whereabouts),
    ("Πού είναι το δέμα\u{37E}", "el", "Πού είναι το δέμα\u{37E}", .yesNo),
    ("متى يصل الطرد؟", "ar", "متى يصل الطرد؟", .yesNo),
  ])
  func otherLanguages(text: String, language: String, expected: String, kind: QuestionKind) {
    let turn = bodyTurn(text, language: language)
    let found = finder.questions(in: turn)
    #expect(found.map { turn.text[$0.range] } == [expected])
    #expect(found.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Can I pay by card?", QuestionKind.yesNo), ("Which colour is it?", .which),
    ("How many lids are in a box?", .howMuch), ("How do I open it?", .how),
    ("Why is it blue?", .why), ("Who signs for it?", .who),
    ("Could you send me a new lid?", .request),
    ("Can you tell me when the lid arrives?", .when),
  ])
  func kinds(text: String, kind: QuestionKind) {
    #expect(finder.questions(in: bodyTurn(text)).map(\.kind) == [kind])
  }

  @Test func aProblemWithoutAQuestionStandsForARequest() {
    let turn = bodyTurn("My parcel with the green lids has not arrived.")
    #expect(finder.questions(in: turn).map(\.form) == [.statement])
  }

  @Test func manyQuestionsStayInBounds() {
    let turn = bodyTurn(String(repeating: "Is it so? ", count: 500))
    let found = finder.finding(in: turn)
    #expect(found.askings.count == QuestionFinder.most)
    #expect(found.areMore)
  }

  @Test func fiftyQuestionsAreAllTaken() {
    let text = (1...50).map { "Is lid \($0) red? " }.joined()
    let found = finder.finding(in: bodyTurn(text))
    #expect(found.askings.count == 50)
    #expect(!found.areMore)
  }

  @Test(arguments: [
    String(repeating: "?", count: 3_000), String(repeating: "? ", count: 3_000),
    String(repeating: "?\n", count: 3_000), String(repeating: "\"?\" ", count: 2_000),
    String(repeating: "' ?' ", count: 2_000),
    "\u{BF}" + String(repeating: "\u{BF} ", count: 2_000),
    String(repeating: "12? ", count: 2_000), "?\"", "'?", "\u{201D}?", "a?\u{A0}\u{BB}", "?\u{A0}",
  ])
  func marksAloneAskNothing(text: String) {
    #expect(finder.finding(in: bodyTurn(text)).askings.count <= 1)
  }

  /// Each of these has cost more than its length when it was walked wrongly.
  @Test(arguments: [
    "and when ", "is it, ", "please send ", "1. ", "- a\n", "what about \"a?\" ", "it. Why? ",
    "how are you, ", "\u{BF}qu\u{E9} ", "or is it ", "my questions: ", "who do you think you are ",
  ])
  func workGrowsAsTheText(piece: String) {
    let turns = [300, 2_400].map { bodyTurn(String(repeating: piece, count: $0)) }
    let times = turns.map { turn in
      (0..<2).map { _ in ContinuousClock().measure { _ = finder.finding(in: turn) } }.min()!
    }
    #expect(times[1] < times[0] * 24 + .milliseconds(50))
  }

  /// Words of every role and marks in any order: none of them may trap.
  @Test(arguments: ["en", "de", "fr", "es", "ru", "zh"], 1...10)
  func anyOrderOfWordsIsSurvived(language: String, seed: Int) {
    let groups = builtInLexicons.groups("opener", language: language)
    let pool =
      groups.flatMap { $0.prefix(6) } + [
        "?", "? ", "!", ". ", ", ", "\"", "'", "\u{BF}", " \u{AB} ", " \u{BB}", "\n", "\n\n", "- ",
        "1. ", "2) ", "a) ", ": ", "(", ")", "lid", "please send", "how are you", "\u{1F600}",
      ]
    var state = UInt64(seed)
    for _ in 0..<8 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pool[Int(state >> 33) % pool.count] + (state >> 60 == 0 ? "" : " ")
      }
      let turn = bodyTurn(text, language: language)
      var last = 0
      for asking in finder.questions(in: turn) {
        #expect(asking.range.lowerBound >= last, "\(text)")
        #expect(asking.range.upperBound <= turn.text.count)
        last = asking.range.upperBound
      }
    }
  }

  @Test func aLetterInQuotationMarksQuotesNobody() {
    #expect(askings("\"When does it ship? I wait.\"") == ["When does it ship?"])
  }
}
