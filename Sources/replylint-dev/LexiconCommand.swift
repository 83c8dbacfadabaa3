import Foundation
import LexiconData
import ReplyLexicon

/// `replylint-dev lexicon check DIR` and `replylint-dev lexicon format DIR [--check]`.
enum LexiconCommand {
  static let usage = """
    usage: replylint-dev lexicon check DIR [--add]
           replylint-dev lexicon format DIR [--check]
    """

  /// `--add` checks the folder as an addition to the built-in lexicons, as `--lexicons` uses it.
  ///
  /// - Returns: 0 all is well, 1 something is to be mended, 2 the work could not be done.
  static func run(_ arguments: [String]) -> Int32 {
    let folders = arguments.dropFirst(2).filter { !$0.hasPrefix("--") }
    guard arguments.count >= 3, arguments[0] == "lexicon", folders.count == 1,
      let folder = folders.first
    else { return refuse() }
    do {
      let sources = try LexiconFolder.sources(in: folder)
      guard !sources.isEmpty else {
        write("\(folder): expected a folder with .lex files, found none", to: .standardError)
        return 2
      }
      switch arguments[1] {
      case "check" where arguments.count == 3: return check(sources, over: Lexicons())
      case "check" where arguments.contains("--add"): return check(sources, over: builtInLexicons)
      case "format" where arguments.count == 3 || arguments.contains("--check"):
        return try format(sources, onlyCheck: arguments.count > 3)
      default: return refuse()
      }
    } catch {
      write("\(error)", to: .standardError)
      return 2
    }
  }

  private static func refuse() -> Int32 {
    write(usage, to: .standardError)
    return 2
  }

  private static func check(_ sources: [LexiconSource], over base: Lexicons) -> Int32 {
    let diagnostics = LexiconChecker.diagnostics(of: sources, over: base)
    for diagnostic in diagnostics { write("\(diagnostic)", to: .standardOutput) }
    let faults = diagnostics.count == 1 ? "1 problem" : "\(diagnostics.count) problems"
    write("\(sources.count) lexicon files checked, \(faults)", to: .standardError)
    return diagnostics.isEmpty ? 0 : 1
  }

  private static func format(_ sources: [LexiconSource], onlyCheck: Bool) throws -> Int32 {
    var changed = 0
    for source in sources {
      let formatted = try LexiconFormatter.formatted(source)
      guard formatted != source.bytes else { continue }
      changed += 1
      if onlyCheck {
        write("\(source.path): not formatted", to: .standardOutput)
      } else {
        try Data(formatted).write(to: URL(filePath: source.path))
        write("\(source.path): formatted", to: .standardOutput)
      }
    }
    return onlyCheck && changed > 0 ? 1 : 0
  }

  private static func write(_ line: String, to file: FileHandle) {
    file.write(Data((line + "\n").utf8))
  }
}
