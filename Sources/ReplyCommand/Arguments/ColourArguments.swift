import ArgumentParser

extension LintRequest.Colour: ExpressibleByArgument {}

/// `--color`, of every command whose text may be coloured.
struct ColourArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours in text output.",
      discussion: """
        auto colours on a terminal, unless NO_COLOR is set or TERM is dumb.
        Example: --color never
        """,
      valueName: "when"))
  var color: LintRequest.Colour = .auto
}
