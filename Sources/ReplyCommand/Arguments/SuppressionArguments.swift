import ArgumentParser

/// Options about silent findings, of every command that judges replies.
struct SuppressionArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Findings in this file are accepted and not shown.",
      discussion: """
        Default: baseline of the configuration. Written by --write-baseline.
        Example: --baseline replylint-baseline.json
        """,
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Flag(
    help: ArgumentHelp(
      "Shows every finding, silenced ones too.",
      discussion: """
        X-Replylint fields, comments in templates, [[suppress]] of the configuration and the baseline \
        are not heeded. What ignore switches off stays off.
        """))
  var noSuppress = false

  func fill(_ request: inout LintRequest) {
    request.baseline = baseline
    request.heedsSuppressions = !noSuppress
  }
}
