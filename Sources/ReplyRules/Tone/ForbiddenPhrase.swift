import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags the phrases that the company does not want to see in a reply.
public struct ForbiddenPhrase: Rule {
  public static let description = RuleDescription(
    identifier: "forbidden-phrase",
    summary: "a phrase from the company's own list",
    rationale: """
      Every company has words it never wants to send: a product's old name, "ASAP", a promise that
      legal struck out. The list is yours: `phrases` in the configuration, with the marks of a
      lexicon: `(a|b)`, `[word]`, `*`, `…`. Case and the style of apostrophes do not matter. Without
      a list the rule is silent.
      """,
    category: .tone,
    severity: .error,
    looksFor: .presence,
    since: "0.1.0",
    examples: [
      Example(
        "a word", reply: "Hi Ann,\n\nwe will look into it ⟦asap⟧.\n",
        options: ["phrases": .list(["ASAP"])]),
      Example(
        "with marks", reply: "Hi Ann,\n\n⟦it is not our fault⟧ that the parcel is late.\n",
        options: ["phrases": .list(["it (is|was) not [really] our fault"])]),
      Example(
        "part of another word", reply: "Hi Ann,\n\nthe classics department can help.\n",
        options: ["phrases": .list(["ass"])]),
      Example("no list", reply: "Hi Ann,\n\nwe will look into it ASAP.\n"),
    ])

  public struct Options: RuleOptions {
    public var phrases: [String] = []

    public init() {}

    public static var descriptions: [OptionDescription] {
      [OptionDescription("phrases", "what must not be sent", default: .list([]))]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      guard case .list(let list) = value else { return }
      for phrase in list {
        guard let symbol = phrase.first(where: { "+$#%&@=<>^~\\_".contains($0) }) else { continue }
        throw .outOfRange(
          name: name, value: .text(phrase), expected: "words alone: \"\(symbol)\" is not looked for"
        )
      }
      phrases = list
    }
  }

  public let phrases: [LexiconName: [String]]

  public init(options: Options) {
    phrases = options.phrases.isEmpty ? [:] : ["forbidden-phrase": options.phrases]
  }

  public func check(_ inspection: Inspection) -> [Finding] {
    inspection.reply.cues("forbidden-phrase").map { cue in
      let words = Excerpt.of(inspection.reply.text[cue.range], limit: 50)
      return Finding(
        at: cue.range, message: "\"\(words)\" is on the list of what is not sent",
        help: "say it in other words", confidence: 1,
        evidence: [Evidence(turn: .reply, range: cue.range)])
    }
  }
}
