import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a reply that answers a question with nothing but a link.
public struct LinkWithoutAnswer: Rule {
  public static let description = RuleDescription(
    identifier: "link-without-answer",
    summary: "a link in place of an answer",
    rationale: """
      Who asks has often read the pages already, and did not find it there or did not understand it. A
      bare link sends the customer back to where the question came from; a handful of them floods. Say
      the answer in a sentence, and give the link for the rest: information for this case, not
      information in general.

      The rule speaks where the customer asks and the reply holds a link and hardly a word of its own
      besides words that point ("see", "you find it at", "please refer to": lexicon `link-mention`),
      thanks and formulas. It is silent where the customer asked where a page is, or for a link.

      Switch it off in chats beside a knowledge base that customers like.
      """,
    category: .answering,
    severity: .warning,
    lexicons: ["link-mention"],
    since: "0.1.0",
    examples: [
      Example(
        "see the pages",
        reply: "Hi Ann,\n\n⟦Please see https://help.example.com/returns⟧\n\nBest,\nJo\n",
        original: "How long do I have to send the lamp back, and who pays the postage?"),
      Example(
        "a formula around the link",
        reply:
          "Dear Mr Bell,\n\nThank you for contacting us. ⟦You can find more information in our FAQ: "
          + "https://bank.example.com/faq⟧\n",
        original: "Why was I charged twice for the transfer of 3 May?"),
      Example(
        "nothing but the link",
        reply: "⟦https://docs.example.org/install⟧\n",
        original: "Does the new version run on a Raspberry Pi?"),
      Example(
        "flooded with links",
        reply:
          "Hi Sam,\n\n⟦have a look at https://docs.example.org/a⟧, https://docs.example.org/b and "
          + "https://docs.example.org/c.\n",
        original: "Can I import the notes of the old app without losing the tags?"),
      Example(
        "sorry, and a link",
        reply:
          "Dear Ms Ito,\n\nI am sorry for the trouble. ⟦Please refer to the following article: "
          + "https://support.example.com/4711⟧\n\nKind regards,\nPetra\n",
        original: "What can I do about the noise of the fan?"),
      Example(
        "a hotel and its page",
        reply: "Good morning,\n\n⟦please visit our website www.hotel.example.com⟧\n",
        original: "Is breakfast part of the price, and can we bring a dog?"),
      Example(
        "the answer, then the link",
        reply:
          "Hi Ann,\n\nyou have thirty days, and we pay the postage. The label is at "
          + "https://help.example.com/returns\n",
        original: "How long do I have to send the lamp back, and who pays the postage?"),
      Example(
        "asked for the link",
        reply: "Hi Sam,\n\nhere it is: https://docs.example.org/manual\n",
        original: "Could you send me the link to the manual?"),
      Example(
        "asked where it is",
        reply: "Hi Sam,\n\nhttps://docs.example.org/downloads\n",
        original: "Where can I download the old version?"),
      Example(
        "yes, and a link",
        reply: "Yes, see https://docs.example.org/pi\n",
        original: "Does the new version run on a Raspberry Pi?"),
      Example(
        "no question at all",
        reply: "Hi Jo,\n\nsee https://photos.example.com/trip\n",
        original: "It was a lovely trip."),
      Example(
        "steps with a link",
        reply:
          "Hi Sam,\n\nopen Settings, choose Import and pick the file. The tags come along; pictures: "
          + "https://docs.example.org/import\n",
        original: "Can I import the notes of the old app without losing the tags?"),
    ])

  /// Most words of its own that the reply has besides.
  private static let mostWords = 4
  private static let telling: Set<AnswerKind> = [
    .yes, .no, .refusal, .date, .amount, .steps, .reason, .attachment, .questionBack,
  ]

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard let original = inspection.original, !asksForPage(original),
      !inspection.questions.isEmpty,
      !inspection.questions.contains(where: { $0.kind == .whereabouts || $0.isTold }),
      !inspection.answerSigns.contains(where: { Self.telling.contains($0.kind) }),
      let link = onlyLink(of: inspection.reply)
    else { return [] }
    return [
      Finding(
        at: place(of: link, in: inspection.reply), message: "gives a link in place of an answer",
        help: "say the answer in a sentence, and give the link for the rest", confidence: 0.75,
        evidence: inspection.questions.filter { $0.askedIn == nil }.prefix(2).map {
          Evidence(turn: .original, range: $0.range)
        })
    ]
  }

  private func asksForPage(_ original: Turn) -> Bool {
    original.cues("link-mention").contains { $0.strength == .full }
  }

  /// From the words that point on to the end of the link; the link alone where none stand before it
  /// in its sentence.
  private func place(of link: Range<Int>, in reply: Turn) -> Range<Int> {
    guard let sentence = reply.tokens.sentence(at: link.lowerBound)?.range else { return link }
    let pointing = reply.cues("link-mention").first {
      sentence.contains($0.range.lowerBound) && $0.range.lowerBound < link.lowerBound
    }
    return (pointing?.range.lowerBound ?? link.lowerBound)..<link.upperBound
  }

  /// The first link of a body that holds hardly a word besides; nil where it says more, or has none.
  ///
  /// - Complexity: O(n) in the words, and stops where the reply has said enough.
  private func onlyLink(of reply: Turn) -> Range<Int>? {
    let covered =
      reply.cues.filter { Self.formulas.contains($0.lexicon) }.map(\.range)
      + reply.acts.filter { Self.courtesies.contains($0.kind) }.compactMap {
        reply.tokens.sentence(at: $0.range.lowerBound)?.range
      }
    let bodies = reply.anatomy.regions.filter { $0.kind == .body }.map(\.range)
    var link: Range<Int>?
    var address = 0..<0
    var own = 0
    for word in reply.tokens.words {
      let place = word.range.lowerBound
      guard bodies.contains(where: { $0.contains(place) }), !address.contains(place) else {
        continue
      }
      let stretch = stretch(around: word.range, in: reply)
      if isAddress(stretch, in: reply) {
        address = stretch
        link = link ?? stretch
      } else if !covered.contains(where: { $0.contains(place) }) {
        own += 1
        if own > Self.mostWords { return nil }
      }
    }
    return link
  }

  /// What stands between blanks, stops behind it left out.
  private func stretch(around word: Range<Int>, in reply: Turn) -> Range<Int> {
    let bytes = reply.text.bytes
    var (start, end) = (word.lowerBound, word.upperBound)
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    while end > word.upperBound, Self.stops.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isAddress(_ stretch: Range<Int>, in reply: Turn) -> Bool {
    let bytes = reply.text.bytes[stretch]
    return bytes.starts(with: "www.".utf8) || bytes.firstRange(of: "://".utf8) != nil
  }

  private static let stops = Set(".,;:!?)>".utf8)
  private static let formulas: Set<LexiconName> = ["link-mention", "canned-phrase", "pleasantry"]
  private static let courtesies: Set<ActKind> = [
    .apology, .sympathy, .nonApology, .thanking, .greeting, .goodbye,
  ]
}
