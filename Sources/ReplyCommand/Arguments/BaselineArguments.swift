import ArgumentParser

/// `--write-baseline`, of `check` alone.
struct BaselineArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Accepts all findings and writes them to this file.",
      discussion: """
        What is there already is brought up to date: new findings are added, reasons stay, entries that \
        met no finding are pruned. Then: --baseline FILE, or baseline in the configuration.
        Example: --write-baseline replylint-baseline.json
        """,
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var writeBaseline: String?
}
