import ReplyReporters
import ReplyRuleKit

/// `explain`: pages of rules, lists of categories.
struct ExplainRun {
  let names: [String]
  let colour: LintRequest.Colour

  /// What is known is explained; what is not makes the status 2.
  func run() -> ExitStatus {
    let trouble = Trouble()
    var parts: [String] = []
    if names.isEmpty { trouble.report("\(UsageError.noRule)") }
    for name in names {
      do throws(UsageError) {
        parts.append(try text(name))
      } catch {
        trouble.report("\(error)")
      }
    }
    let status = Sink.toStandardOutput(parts.joined(separator: "\n"))
    return trouble.isEmpty ? status : .trouble
  }

  private func text(_ name: String) throws(UsageError) -> String {
    let width = TerminalWidth.columns(descriptor: 1)
    let isColoured = TerminalColour.isOn(colour, descriptor: 1)
    let pages = try RuleNames.pages([name])
    if let page = pages.first, page.description.identifier == name {
      return RulePageText(width: width, isColoured: isColoured).text(page)
    }
    return RuleListText(width: width, isColoured: isColoured).text(RuleIndex(pages))
  }
}
