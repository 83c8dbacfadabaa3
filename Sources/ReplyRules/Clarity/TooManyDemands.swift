import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a reply that asks the customer for more things than anybody does in one go.
public struct TooManyDemands: Rule {
  public static let description = RuleDescription(
    identifier: "too-many-demands",
    summary: "more things asked of the customer than one letter bears",
    rationale: """
      Each thing that is asked is a chance to give up. Who has to find a receipt, fill in a form, make
      a picture, call a number and confirm an address answers the first two of them, late, and the
      matter goes round once more. Service that makes things complicated loses the customer: ask for
      what the next step needs, and look up the rest.

      Sentences that ask or request are counted; steps of an instruction are not, nor offers of more
      help. On mailing lists, where questions are conversation, the rule is silent. Switch it off where a form has to be gone through, as in insurance or in public offices.
      """,
    category: .clarity,
    severity: .note,
    lexicons: ["request"],
    since: "0.1.0",
    examples: [
      Example(
        "a claim at a parcel service",
        reply:
          "Dear Ms Ito,\n\nPlease send us the receipt. Please send us a picture of the box. Please tell "
          + "us what was in it. What is it worth? ⟦Could you confirm your address?⟧\n\nBest,\nJo\n",
        original: "My parcel arrived open and half of it is missing."),
      Example(
        "a fault in a program",
        reply:
          "Hi Sam,\n\nWhich version do you use? Which system is it on? Do you use a proxy? Please send "
          + "the log. ⟦Please send us your configuration as well.⟧ Have you tried the last beta?\n",
        original: "The sync stops after some minutes."),
      Example(
        "a hotel before the stay",
        reply:
          "Dear Mr Bell,\n\nwhen do you arrive? How many guests are you? Please send us your passport "
          + "number. Please confirm your telephone number. ⟦Could you pay the deposit today?⟧\n",
        original: "I would like to book two rooms for June."),
      Example(
        "a bank asks for papers",
        reply:
          "Dear Ms Kaya,\n\nPlease send us your last three payslips. Please sign page two. Please "
          + "confirm your address. Please call us for the code. ⟦Please return the old card.⟧\n",
        original: "I need a new card, mine is broken."),
      Example(
        "a chat full of questions",
        reply:
          "What is your name? What is your order number? When did you order? What did you order? "
          + "⟦How did you pay?⟧\n",
        original: "where is my order"),
      Example(
        "a lower limit",
        reply: "Hi Ann,\n\nCould you send a picture? ⟦Please send us the receipt too.⟧\n",
        original: "The lamp came broken.", options: ["limit": .number(1)]),
      Example(
        "two things",
        reply:
          "Hi Ann,\n\nI am sorry about the lamp. Could you send me a picture of it? Please keep the "
          + "box until the courier has looked at it.\n",
        original: "The lamp came broken."),
      Example(
        "steps that help",
        reply:
          "Hi Sam,\n\n1. Open Settings.\n2. Choose Accounts.\n3. Press Remove.\n4. Start the app "
          + "again.\n5. Add the account.\n6. Wait a minute.\n",
        original: "How do I get my mail back?"),
      Example(
        "offers at the end",
        reply:
          "Dear Mr Bell,\n\nThe room is yours. Please let me know if you need anything else. Please do "
          + "not hesitate to call. Please feel free to come by.\n",
        original: "Do you have a room in June?"),
      Example(
        "what the customer asked",
        reply:
          "You asked: is it blue? Is it big? Is it new? Is it heavy? Is it here? Yes, all five.\n",
        original: "Is it blue? Is it big? Is it new? Is it heavy? Is it here?",
        options: ["limit": .number(5)]),
      Example(
        "one letter, one form",
        reply: "Dear Ms Ito,\n\nPlease fill in the form and send it back by Friday.\n",
        original: "How do I claim for the parcel?"),
      Example(
        "the shop does it all",
        reply:
          "Hi Ann,\n\nI have looked up your order. I will send a new lamp today. Do you want the blue "
          + "one again?\n",
        original: "The lamp came broken."),
    ])

  public struct Options: RuleOptions {
    /// Most things that are asked.
    public var limit = 4

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "limit", "most things that a reply asks of the customer",
          default: .number(Double(Options().limit)))
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      limit = try value.whole(for: name, in: 1...100)
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    guard !inspection.isOnList else { return [] }
    let asked = demands(of: inspection)
    guard asked.count > options.limit else { return [] }
    return [
      Finding(
        at: asked[options.limit], message: "asks for \(asked.count) things in one letter",
        help: "ask for what the next step needs, and look up the rest", confidence: 0.7,
        evidence: asked.prefix(8).map { Evidence(turn: .reply, range: $0) })
    ]
  }

  /// Sentences that ask or request, in order; steps and polite offers are none.
  private func demands(of inspection: Inspection) -> [Range<Int>] {
    let reply = inspection.reply
    let steps = inspection.answerSigns.filter { $0.kind == .steps }.map(\.range)
    var requests = reply.acts(.request).filter { $0.doer != .writer && !isOffer($0) }[...]
    var polite = reply.cues.filter { Self.polite.contains($0.lexicon) }[...]
    var found: [Range<Int>] = []
    var isInList = false
    for sentence in reply.tokens.sentences {
      let range = sentence.range
      let isRequest = take(&requests, before: range.upperBound) { $0.range.lowerBound }
      let isPolite = take(&polite, before: range.upperBound) { $0.range.lowerBound }
      isInList = isInList && isItem(range, in: reply)
      guard isInList || isRequest || sentence.isInterrogative && sentence.words.count > 2,
        !isPolite, !steps.contains(where: { $0.overlaps(range) })
      else { continue }
      // "Please send us:" stands for what is listed below it.
      if !isInList, reply.text.bytes[range].last == UInt8(ascii: ":") {
        isInList = true
      } else {
        found.append(range)
      }
    }
    return found
  }

  /// A mark of a list stands at the beginning of its line.
  private func isItem(_ sentence: Range<Int>, in reply: Turn) -> Bool {
    let bytes = reply.text.bytes
    var start = sentence.lowerBound
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), sentence.lowerBound - start < 8 {
      start -= 1
    }
    guard let first = bytes[start...].first(where: { $0 != 0x20 }) else { return false }
    return Self.itemMarks.contains(first) || first &- 0x30 < 10
  }

  /// The first byte of "•" among them.
  private static let itemMarks: Set<UInt8> = [0x2A, 0x2D, 0x2B, 0xE2]
  private static let polite: Set<LexiconName> = ["canned-phrase", "pleasantry", "goodbye"]

  /// "If it rings again, please call": nothing is to be done now.
  private func isOffer(_ act: DialogueAct) -> Bool {
    act.cue?.scope.contains(.condition) ?? false
  }

  /// Takes away what stands before a place; whether there was any.
  private func take<Element>(
    _ elements: inout ArraySlice<Element>, before end: Int, place: (Element) -> Int
  ) -> Bool {
    let count = elements.prefix { place($0) < end }.count
    elements = elements.dropFirst(count)
    return count > 0
  }
}
