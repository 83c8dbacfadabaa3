import LexiconData
import ReplyMail
import ReplyModel
import ReplyRuleKit
import ReplyRules
import Testing

@testable import ReplyEngine

/// Where a message holds more than anybody reads, the rest is left out and that is said.
@Suite struct LimitTests {
  private func review(_ text: String, rules: [any Rule.Type] = [LoudWord.self]) throws -> Review {
    let engine = try Engine(rules: rules, settings: EngineSettings(), lexicons: builtInLexicons)
    return Reviewer(engine: engine).review(
      Exchange(id: "x", reply: Message(bareText: Array(text.utf8))))
  }

  @Test(arguments: [(500, false), (501, true)])
  func findingsOfOneRule(_ count: Int, _ isSaid: Bool) throws {
    let review = try review(String(repeating: "loud ", count: count))
    #expect(review.findings.count == 500)
    #expect(review.findings.first?.column == 1)
    #expect(
      review.inspection.notices.contains(
        "loud-word: \(count) findings, of which the first 500 are told") == isSaid)
  }

  /// What is missing from the beginning of a text may stand in the rest.
  @Test func nothingIsMissedInATextThatWasNotReadToItsEnd() throws {
    let long = "Hi Ana,\n\nit was our fault.\n" + String(repeating: "a", count: 1 << 20)
    var exchange = Exchange(id: "x", reply: Message(bareText: Array(long.utf8)))
    exchange.original = Message(
      bareText: Array("The parcel arrived broken, and I am angry about it.\n".utf8))
    let engine = try Engine(
      rules: builtInRules, settings: EngineSettings(), lexicons: builtInLexicons)
    let review = Reviewer(engine: engine).review(exchange)
    #expect(review.inspection.complaint.probability > 0.5)
    #expect(!review.findings.contains { $0.rule == "missing-apology" })
    exchange.reply = Message(bareText: Array("Hi Ana,\n\nit was sent on Monday by us.\n".utf8))
    #expect(
      Reviewer(engine: engine).review(exchange).findings.contains { $0.rule == "missing-apology" })
  }

  @Test func fieldsThatAskForSilence() throws {
    let fields = String(repeating: "X-Replylint: off; tone\n", count: 51)
    let engine = try Engine(
      rules: [LoudWord.self], settings: EngineSettings(), lexicons: builtInLexicons)
    let mail = MessageParser().message(Array((fields + "\nThis is loud.\n").utf8))
    let review = Reviewer(engine: engine).review(Exchange(id: "x", reply: mail))
    #expect(review.open.isEmpty)
    #expect(review.silence.troubles.count { $0.contains("more than 50 X-Replylint fields") } == 1)
  }

  @Test func commentsThatAskForSilence() throws {
    let comments = String(repeating: "<!-- replylint: off-line -->\n", count: 1_001)
    let review = try review(comments + "This is loud.\n")
    #expect(review.open.count == 1)
    #expect(review.silence.troubles.count { $0.contains("more than 1000 comments") } == 1)
  }
}
