import ReplyMail
import ReplyText
import Testing

@testable import ReplyModel

/// Deterministic numbers: a failure repeats.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

@Suite struct AnatomyPropertyTests {
  static let pieces = [
    "Hi Ann,", "Dear", "The lamp is blue.", "", "", " ", "\t", "> quoted", ">> deeper", "> > >", ">",
    "| bar", "JS> said", "JS>", "On 3 March 2026 10:14, Ann wrote:", "On word On word", "wrote:",
    "-- ", "--", "---", "____", "Regards,", "Tom", "Thanks", "Sent from my iPhone",
    "From: a@example.com", "Sent: 3 March 2026", "Subject: x", "To:", "-----Original Message-----",
    "Begin forwarded message:", "```", "diff --git a b", "unsubscribe confidential disclaimer",
    "您好！", "é\u{301}\u{301}", "\u{301}", ":", "：", "*", "* *", "@", "a@", "<", ">From x",
    "1:", "12:30", "2026-03-03", "+0100", ",", "!", "\u{a0}", "\r", "٣", "😀", "\u{0}",
  ]

  @Test(arguments: 1...300) func regionsHoldEveryLineInOrder(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &numbers) {
      for _ in 0..<Int.random(in: 1...2, using: &numbers) {
        text += Self.pieces.randomElement(using: &numbers) ?? ""
      }
      if Int.random(in: 0...9, using: &numbers) > 0 { text += "\n" }
    }
    check(plain(text))
  }

  @Test(arguments: 1...100) func markupMayQuoteAnything(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let rows = (0..<20).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }
    var content = plain(rows.joined(separator: "\n"))
    content.form = .html
    for _ in 0..<3 {
      let start = Int.random(in: 0...content.text.count, using: &numbers)
      let end = Int.random(in: start...content.text.count + 2, using: &numbers)
      content.quoted.append(QuotedRange(range: start..<end, depth: 1))
    }
    check(content)
  }

  private func check(_ content: MessageText) {
    let anatomy = anatomyReader.anatomy(of: content)
    #expect(anatomy == anatomyReader.anatomy(of: content))
    var end = 0
    var held = Array(repeating: false, count: content.text.count)
    for region in anatomy.regions {
      #expect(region.range.lowerBound >= end && !region.range.isEmpty)
      #expect(region.range.upperBound <= content.text.count)
      #expect((0...1).contains(region.confidence))
      #expect(region.kind != .quote || region.depth > 0)
      end = region.range.upperBound
      for place in region.range { held[place] = true }
    }
    for (place, byte) in content.text.bytes.enumerated() where byte > 0x20 && byte < 0x7f {
      #expect(held[place], "byte \(place) is in no region")
    }
    _ = QuotedOriginal(of: content, anatomy: anatomy)
  }

  @Test func emptyAndBlankTextsHaveNoRegions() {
    for text in ["", "\n", " \n\t\n", "\r\n\r\n", "\u{a0}\n"] {
      #expect(anatomyReader.anatomy(of: plain(text)).regions.isEmpty)
    }
  }

  @Test func tenThousandNestedQuotes() {
    let text = (1...2000).map { String(repeating: ">", count: $0 * 5) + " a" }
    let anatomy = anatomyReader.anatomy(of: plain(text.joined(separator: "\n")))
    #expect(anatomy.regions.count == 2000)
    #expect(anatomy.regions.last?.depth == 10_000)
    #expect(anatomy.visible.isEmpty)
  }

  @Test func aMillionMarksInOneLine() {
    let anatomy = anatomyReader.anatomy(of: plain(String(repeating: ">", count: 1_000_000)))
    #expect(anatomy.regions.map(\.depth) == [1_000_000])
  }
}
