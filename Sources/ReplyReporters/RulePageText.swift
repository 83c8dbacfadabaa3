import ReplyRuleKit

/// `explain`: the page of a rule for a terminal.
public struct RulePageText: Sendable {
  private let wrapping: TextWrapping
  private let paint: Paint

  /// - Parameters:
  ///   - width: columns of the terminal; only lines to be copied are longer.
  ///   - isColoured: flagged words are underlined; else they stand between `⟦` and `⟧`.
  public init(width: Int, isColoured: Bool) {
    wrapping = TextWrapping(width: width)
    paint = Paint(isOn: isColoured)
  }

  /// The whole page, ending with a line end.
  public func text(_ page: RulePage) -> String {
    var lines = [paint.of(page.description.identifier, .strong), ""]
    lines += wrapping.lines(of: page.summary) + [""] + facts(page.description)
    for block in page.blocks { lines += [""] + self.lines(block) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func facts(_ description: RuleDescription) -> [String] {
    let severity = description.severity
    var lines = ["  severity  " + paint.of(severity.rawValue, .init(severity))]
    lines += fact("category", description.category.rawValue)
    lines += fact("since", description.since)
    guard !description.lexicons.isEmpty else { return lines }
    return lines + fact("lexicons", description.lexicons.map(\.raw).joined(separator: ", "))
  }

  private func fact(_ label: String, _ text: String) -> [String] {
    wrapping.entry(label, text, column: 12)
  }

  private func lines(_ block: RulePage.Block) -> [String] {
    switch block {
    case .heading(let title): [paint.of(title.uppercased(), .strong)]
    case .subheading(let title): wrapping.lines(of: title).map { paint.of($0, .strong) }
    case .paragraph(let text): wrapping.lines(of: text)
    case .options(let options): options.flatMap(lines)
    case .code(let code, _):
      code.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    \($0)" }
    case .mail(let text): mail(text)
    }
  }

  private func lines(_ option: OptionDescription) -> [String] {
    wrapping.entry(
      option.name, shown: paint.of(option.name, .strong),
      "\(option.summary) (default: \(option.defaultValue.wording))", column: 20)
  }

  /// The lines of a text with its marks, or with what stands between them underlined.
  private func mail(_ text: String) -> [String] {
    var wrapping = wrapping
    if paint.isOn { wrapping.unseen = ["⟦", "⟧"] }
    let indent = 4
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let wrapped = wrapping.lines(of: String(line), indent: indent)
      lines += wrapped.isEmpty ? [""] : wrapped
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return paint.isOn ? underlined(lines) : lines
  }

  private func underlined(_ lines: [String]) -> [String] {
    var isFlagged = false
    return lines.map { line in
      var shown = String(line.prefix { $0 == " " })
      if isFlagged { shown += Paint.start(.flagged) }
      for character in line.dropFirst(shown.count(where: { $0 == " " })) {
        switch character {
        case "⟦":
          isFlagged = true
          shown += Paint.start(.flagged)
        case "⟧":
          isFlagged = false
          shown += Paint.end
        default: shown.append(character)
        }
      }
      return isFlagged ? shown + Paint.end : shown
    }
  }
}
