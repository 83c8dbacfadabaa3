import ReplyRuleKit

/// What people read about one rule, block by block: the one source of `docs/rules/<identifier>.md`
/// and of `replylint explain`.
public struct RulePage: Sendable {
  /// A piece of the page. Texts hold no Markdown but `code` between backticks.
  public enum Block: Sendable {
    case heading(String)
    case subheading(String)
    /// One paragraph; line ends in it mean nothing.
    case paragraph(String)
    case options([OptionDescription])
    /// Lines to be typed or copied.
    case code(String, language: String)
    /// A text of an exchange, with `⟦` and `⟧` around what is flagged.
    case mail(String)
  }

  public let description: RuleDescription
  public let options: [OptionDescription]

  public init(_ rule: any Rule.Type) {
    description = rule.description
    options = Self.options(of: rule)
  }

  /// The summary as a sentence.
  public var summary: String { "\(description.summary.capitalisedFirst)." }

  /// Everything below identifier, summary, severity, category and version.
  public var blocks: [Block] {
    let examples = description.examples()
    let flagged = examples.filter(\.isTriggering)
    return rationale + optionBlocks + RuleSilencing(rule: description.identifier).blocks
      + section("Flagged", flagged) + section("Left alone", examples.filter { !$0.isTriggering })
  }

  private var rationale: [Block] {
    description.rationale.split(separator: "\n\n").map { .paragraph(String($0)) }
  }

  private var optionBlocks: [Block] {
    guard !options.isEmpty else { return [] }
    let lines = options.map { "\($0.name) = \($0.defaultValue.wording)" }
    return [
      .heading("Options"), .options(options),
      .code(
        (["[rules.\(description.identifier)]"] + lines).joined(separator: "\n"), language: "toml"),
    ]
  }

  private func section(_ title: String, _ examples: [Example]) -> [Block] {
    examples.isEmpty ? [] : [.heading(title)] + examples.flatMap(blocks)
  }

  private func blocks(of example: Example) -> [Block] {
    var blocks: [Block] = [.subheading(example.title.capitalisedFirst)]
    for (name, value) in example.options.sorted(by: { $0.key < $1.key }) {
      blocks.append(.paragraph("With `\(name) = \(value.wording)`:"))
    }
    if let customer = example.customer {
      blocks.append(.paragraph("The customer is known as \(customer)."))
    }
    if let original = example.original {
      let when = example.asked.map { " on \($0)" } ?? ""
      blocks += [.paragraph("The customer writes\(when):"), .mail(original)]
    }
    let when = example.sent.map { " of \($0)" } ?? ""
    return blocks + [.paragraph("The reply\(when):"), .mail(example.reply)]
  }

  private static func options<R: Rule>(of rule: R.Type) -> [OptionDescription] {
    R.Options.descriptions
  }
}

extension String {
  /// The same with its first letter as a capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
