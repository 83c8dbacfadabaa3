import ReplyLexicon
import ReplyModel
import ReplyRuleKit

/// Flags a reply that takes too much schooling, or too long a breath, to read.
public struct HardToRead: Rule {
  public static let description = RuleDescription(
    identifier: "hard-to-read",
    summary: "long sentences and long words that a customer has to fight through",
    rationale: """
      A customer reads a reply once, on a telephone, between two other things. What takes a second
      reading is not read: the question comes again. Plain words and one thought a sentence are what
      every guide to service asks for.

      Measured by a published formula of the reply's language, named in the lexicon `readability`:
      Flesch-Kincaid for English, the first Wiener Sachtextformel for German, Kandel and Moles for
      French, Fernández Huerta for Spanish. It counts sentences and syllables and knows nothing of
      what is said, so it speaks only of replies of 100 words and more. A single sentence of more than
      60 words is flagged in replies of any length, and three stiff words or turns (lexicon `jargon`)
      in one reply.

      Switch it off where texts are prescribed, as in law and insurance.
      """,
    category: .clarity,
    severity: .note,
    since: "0.1.0",
    examples: shownExamples)

  public struct Options: RuleOptions {
    /// Least grade that is flagged.
    public var grade = 13.0
    /// Fewest words of which the grade is asked.
    public var words = 100
    /// Most words of a sentence.
    public var sentence = 60
    /// Fewest stiff words of a reply.
    public var jargon = 3

    public init() {}

    public static var descriptions: [OptionDescription] {
      let plain = Options()
      return [
        OptionDescription(
          "grade", "years of school from which on a reply is hard to read",
          default: .number(plain.grade)),
        OptionDescription(
          "words", "fewest words of a reply whose grade is asked",
          default: .number(Double(plain.words))),
        OptionDescription(
          "sentence", "most words of a sentence", default: .number(Double(plain.sentence))),
        OptionDescription(
          "jargon", "stiff words or turns from which on a reply is flagged",
          default: .number(Double(plain.jargon))),
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      switch name {
      case "grade": grade = Double(try value.whole(for: name, in: 1...30))
      case "words": words = try value.whole(for: name, in: 60...10_000)
      case "sentence": sentence = try value.whole(for: name, in: 10...10_000)
      default: jargon = try value.whole(for: name, in: 1...1_000)
      }
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.reply
    let long = reply.tokens.sentences.filter { isLong($0.words, in: reply) }.map(\.range)
    let stiff = reply.cues("jargon")
    if let measured = inspection.readability, measured.grade >= options.grade,
      measured.words >= options.words
    {
      return [hard(measured, long: long, stiff: stiff.map(\.range), inspection)]
    }
    return long.map(breathless) + (stiff.count >= options.jargon ? [Self.stilted(stiff)] : [])
  }

  /// More words than the limit, all of them prose: rows of a list or a table stand on lines of few
  /// words.
  private func isLong(_ sentence: Range<Int>, in reply: Turn) -> Bool {
    guard sentence.count > options.sentence else { return false }
    let words = reply.tokens.words[sentence]
    let lines = words.count { $0.marks.contains(.startsLine) }
    let letters = words.count { $0.kind == .letter }
    return letters * 10 >= words.count * 9 && lines * 6 <= words.count
  }

  private func hard(
    _ measured: Readability, long: [Range<Int>], stiff: [Range<Int>], _ inspection: Inspection
  ) -> Finding {
    let sentences = inspection.reply.tokens.sentences
    let longest =
      long.isEmpty
      ? sentences.max { $0.words.count < $1.words.count }.map { [$0.range] } ?? [] : long
    let evidence = (longest.prefix(2) + stiff.prefix(3)).sorted { $0.lowerBound < $1.lowerBound }
    return Finding(
      at: inspection.placeForOpening,
      message:
        "takes \(years(measured.grade)) years of school to read (\(measured.formula))",
      help: "cut the longest sentences in two, and take shorter words", confidence: 0.6,
      evidence: evidence.map { Evidence(turn: .reply, range: $0) })
  }

  /// Beyond what schools give, a number says nothing: a text without stops has any.
  private func years(_ grade: Double) -> String {
    grade > 20 ? "more than 20" : "\(Int(grade.rounded()))"
  }

  private func breathless(_ sentence: Range<Int>) -> Finding {
    Finding(
      at: sentence, message: "a sentence of more than \(options.sentence) words",
      help: "cut it where the next thought begins", confidence: 0.6,
      evidence: [Evidence(turn: .reply, range: sentence)])
  }

  private static func stilted(_ cues: [Cue]) -> Finding {
    Finding(
      at: cues[0].range, message: "\(cues.count) stiff words or turns in one reply",
      help: cues[0].better.isEmpty ? "say it in words of every day" : cues[0].better,
      confidence: 0.6, evidence: cues.prefix(5).map { Evidence(turn: .reply, range: $0.range) })
  }
}
