import ReplyRuleKit

/// `rules --output-format text`: the rules by category, each with severity and summary.
public struct RuleListText: Sendable {
  private let wrapping: TextWrapping
  private let paint: Paint
  private let silence: RuleSilence?

  /// - Parameters:
  ///   - width: columns of the terminal.
  ///   - silence: for the language that is asked about; nil: none is.
  public init(width: Int, isColoured: Bool, silence: RuleSilence? = nil) {
    wrapping = TextWrapping(width: width)
    paint = Paint(isOn: isColoured)
    self.silence = silence
  }

  /// Whole lines, with a blank one between categories; empty where there is no rule.
  public func text(_ index: RuleIndex) -> String {
    let names = index.sections.flatMap { $0.rules.map(\.description.identifier.count) }
    let column = 2 + (names.max() ?? 0) + 2
    let sections = index.sections.map { section in
      let rows = section.rules.flatMap { row($0.description, column: column) }
      return ([paint.of(section.category.rawValue, .strong)] + rows).joined(separator: "\n") + "\n"
    }
    return sections.joined(separator: "\n")
  }

  private func row(_ rule: RuleDescription, column: Int) -> [String] {
    let severity = rule.severity.rawValue
    var lines = wrapping.entry(rule.identifier, "\(severity): \(rule.summary)", column: column)
    for place in lines.indices {
      guard let range = lines[place].firstRange(of: severity + ":") else { continue }
      lines[place].replaceSubrange(range, with: paint.of(severity, .init(rule.severity)) + ":")
      break
    }
    guard let silence, case let missing = silence.missing(rule), !missing.isEmpty else {
      return lines
    }
    let names = missing.map(\.raw).joined(separator: ", ")
    return lines + wrapping.entry("", "silent in \(silence.language): no \(names)", column: column)
  }
}
