import ArgumentParser
import ReplyRuleKit

extension Severity: ExpressibleByArgument {}
extension Profile: ExpressibleByArgument {}

/// Options about which rules run and how much their findings matter, of every command that judges
/// replies. Each wins over the configuration.
struct RuleArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these rules or categories, with commas between.",
      discussion: """
        Default: what the configuration says, else all. `replylint rules` lists them.
        Example: --select person,missing-apology
        """,
      valueName: "rules"),
    completion: .custom { _, _, word in RuleNames.completions(ofListWith: word) })
  var select: String?

  @Option(
    help: ArgumentHelp(
      "Not these rules or categories, with commas between.",
      discussion:
        "Wins over --select, and over the configuration.\nExample: --ignore tone,missing-thanks",
      valueName: "rules"),
    completion: .custom { _, _, word in RuleNames.completions(ofListWith: word) })
  var ignore: String?

  @Option(
    help: ArgumentHelp(
      "Findings below this confidence, 0 to 1, are not shown.",
      discussion: """
        Default: min-confidence of the configuration, else 0.5. Lower shows more, and more that is \
        wrong.
        Example: --min-confidence 0.8
        """,
      valueName: "share"))
  var minConfidence: Double?

  @Option(
    help: ArgumentHelp(
      "Least severity that makes the exit status 1.",
      discussion: """
        Default: fail-on of the configuration, else error.
        Example: --fail-on warning
        """,
      valueName: "severity"))
  var failOn: Severity?

  @Option(
    help: ArgumentHelp(
      "Configuration file, in place of those found.",
      discussion: """
        Default: REPLYLINT_CONFIG, else .replylint.toml in the folder of the message or above it, else \
        the user's own; see below.
        Example: --config ci/replylint.toml
        """,
      valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "A set of settings to start from.",
      discussion: """
        Default: profile of the configuration, else default. strict shows less certain findings and \
        fails on warnings; templates is for reply templates; audit shows only what is nearly certain.
        Example: --profile strict
        """,
      valueName: "name"))
  var profile: Profile?

  @Option(
    help: ArgumentHelp(
      "Folder of .lex files, added to the built-in ones.",
      discussion: """
        May stand several times; a later folder wins over an earlier one.
        Example: --lexicons phrases/
        """,
      valueName: "dir"),
    completion: .directory)
  var lexicons: [String] = []

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is \(minConfidence), expected a number from 0 to 1")
    }
  }

  func fill(_ request: inout LintRequest) {
    request.select = select.map(Self.list)
    request.ignore = ignore.map(Self.list) ?? []
    request.minConfidence = minConfidence
    request.failOn = failOn
    request.configuration = config
    request.profile = profile
    request.lexiconFolders = lexicons
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop(while: { $0 == " " })) }
  }
}
