import ReplyMail
import ReplyModel
import ReplyRuleKit

/// Flags every word "loud"; an option says how sure it is.
struct LoudWord: Rule {
  static let description = RuleDescription(
    identifier: "loud-word", summary: "a loud word", rationale: "Tests.", category: .tone,
    severity: .warning, since: "0", examples: [])

  struct Options: RuleOptions {
    var confidence = 0.8
    var words = ["loud"]

    static var descriptions: [OptionDescription] {
      [
        OptionDescription("confidence", "how sure", default: .number(0.8)),
        OptionDescription("words", "which words", default: .list(["loud"])),
      ]
    }

    mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      switch value {
      case .number(let number):
        guard (0...1).contains(number) else {
          throw .outOfRange(name: name, value: value, expected: "0 to 1")
        }
        confidence = number
      case .list(let list): words = list
      default: break
      }
    }
  }

  let options: Options

  func check(_ inspection: Inspection) -> [Finding] {
    // Last first: the engine is to put them in order.
    inspection.reply.tokens.words.reversed().compactMap { word in
      guard options.words.contains(inspection.reply.text[word.range].lowercased()) else {
        return nil
      }
      return Finding(at: word.range, message: "is loud", confidence: options.confidence)
    }
  }
}

/// Flags the first word, says that it is an error, and is not sure.
struct DoubtfulStart: Rule {
  static let description = RuleDescription(
    identifier: "doubtful-start", summary: "a start", rationale: "Tests.", category: .clarity,
    severity: .note, since: "0", examples: [])

  init(options: NoOptions) {}

  func check(_ inspection: Inspection) -> [Finding] {
    inspection.reply.tokens.words.prefix(1).map {
      Finding(at: $0.range, message: "is a start", confidence: 0.4, severity: .error)
    }
  }
}

/// Flags words, sentences and all that is visible, as far as it is spread over the reply.
struct Everything: Rule {
  static let description = RuleDescription(
    identifier: "everything", summary: "all", rationale: "Tests.", category: .clarity,
    severity: .note, since: "0", examples: [])

  init(options: NoOptions) {}

  func check(_ inspection: Inspection) -> [Finding] {
    let tokens = inspection.reply.tokens
    let words = sample(tokens.words.map(\.range), 24)
    let sentences = sample(tokens.sentences.map(\.range), 6)
    let regions = inspection.reply.anatomy.visible.prefix(3)
    return (words + sentences + regions).map { Finding(at: $0, message: "is", confidence: 1) }
  }

  private func sample(_ ranges: [Range<Int>], _ count: Int) -> [Range<Int>] {
    stride(from: 0, to: ranges.count, by: max(1, ranges.count / count)).map { ranges[$0] }
  }
}
