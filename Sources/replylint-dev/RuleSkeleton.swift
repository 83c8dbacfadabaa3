import ReplyRuleKit

/// The file of a rule that flags the word "placeholder", with all parts of one that flags more.
struct RuleSkeleton {
  let identifier: String
  let category: Category

  private var caseName: String { "\(category)" }

  /// The whole file, ending with a line end.
  var text: String {
    """
    import ReplyModel
    import ReplyRuleKit

    /// Fill in: "Flags …", one sentence.
    public struct \(RuleNaming.typeName(of: identifier)): Rule {
      public static let description = RuleDescription(
        identifier: "\(identifier)",
        summary: "fill in: the defect in one line that stands alone in a list",
        rationale: \"""
          Fill in: what the customer suffers, where that is known from, what the rule leaves alone, and
          when to switch it off.
          \""",
        category: .\(caseName),
        severity: .warning,
        // .absence where the rule misses words: then they count in the writer's own text alone.
        looksFor: .presence,
        since: "fill in: the next version",
        examples: [
          Example(
            "fill in: a clear one",
            reply: "Hi Ann,\\n\\nthis is a ⟦placeholder⟧ of a sentence.\\n"),
          Example(
            "fill in: one from another trade",
            reply: "Dear Mr Okafor,\\n\\nthe ⟦placeholder⟧ arrives on Monday.\\n"),
          Example(
            "fill in: a near miss",
            reply: "Hi Ann,\\n\\nthe placeholders are gone, the sentence is whole.\\n"),
          Example(
            "fill in: a good reply",
            reply: "Dear Mr Okafor,\\n\\nthe kettle arrives on Monday.\\n"),
        ])

      public struct Options: RuleOptions {
        /// Lower case.
        public var word = "placeholder"

        public init() {}

        public static var descriptions: [OptionDescription] {
          [OptionDescription("word", "fill in: or `NoOptions`", default: .text(Options().word))]
        }

        public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
          guard case .text(let text) = value else { return }
          guard !text.isEmpty else {
            throw .outOfRange(name: name, value: value, expected: "a word")
          }
          word = text.lowercased()
        }
      }

      private let options: Options

      public init(options: Options) { self.options = options }

      public func check(_ inspection: Inspection) -> [Finding] {
        let reply = inspection.reply
        return reply.tokens.words.compactMap { word in
          guard reply.text[word.range].lowercased() == options.word else { return nil }
          return Finding(
            at: word.range,
            message: "fill in: what the customer will miss",
            help: "fill in: what mends it",
            confidence: 0.5,
            evidence: [Evidence(turn: .reply, range: word.range)])
        }
      }
    }

    """
  }
}
