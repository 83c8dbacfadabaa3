import LexiconData
import ReplyReporters
import ReplyRules

/// `rules`: the list, whole or in part.
struct RuleListRun {
  private let command: RulesCommand

  init(_ command: RulesCommand) { self.command = command }

  func run() -> ExitStatus {
    do {
      let pages = try RuleNames.pages(command.rules.isEmpty ? ["all"] : command.rules)
      return Sink.toStandardOutput(report(RuleIndex(pages), silence: try silence()))
    } catch {
      Trouble().report("\(error)")
      return .trouble
    }
  }

  private func report(_ index: RuleIndex, silence: RuleSilence?) -> String {
    switch command.outputFormat {
    case .json: String(decoding: RuleListJSON.bytes(index, silence: silence), as: UTF8.self)
    case .text:
      RuleListText(
        width: TerminalWidth.columns(descriptor: 1),
        isColoured: TerminalColour.isOn(command.colour.color, descriptor: 1), silence: silence
      ).text(index)
    }
  }

  /// - Throws: `UsageError.noLanguage`, or `SetupError` where a lexicon cannot be used.
  private func silence() throws -> RuleSilence? {
    guard let tag = command.language else { return nil }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      (2...3).contains(parts[0].utf8.count)
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetterOrDigit($0) }
      }
    guard isTag else { throw UsageError.noLanguage(tag) }
    let lexicons = try Setup(LintRequest()).lexicons(command.lexicons)
    return RuleSilence(language: tag, lexicons: lexicons)
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
