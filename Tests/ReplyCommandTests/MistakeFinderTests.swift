import Testing

@testable import ReplyCommand

@Suite struct MistakeFinderTests {
  @Test(arguments: [
    (
      ["check", "--orignal", "a", "b"],
      "no option is called \"--orignal\"; did you mean \"--original\"?"
    ),
    (["--selcet=a", "b"], "no option is called \"--selcet\"; did you mean \"--select\"?"),
    (["check", "--quite-another", "a"], "no option is called \"--quite-another\""),
    (
      ["filter", "--turn", "reply"],
      "\"--turn\" is an option of replylint inspect, not of replylint filter"
    ),
    (
      ["check", "--input-format", "jsnl", "a"],
      "--input-format is \"jsnl\", expected auto, mime, text or jsonl; did you mean \"jsonl\"?"
    ),
    (
      ["check", "a", "--fail-on=eror"],
      "--fail-on is \"eror\", expected error, warning or note; did you mean \"error\"?"
    ),
    (
      ["check", "--color", "sometimes"], "--color is \"sometimes\", expected auto, always or never"
    ),
    (["check", "--jobs", "two", "a"], "--jobs is \"two\", expected a whole number"),
    (
      ["check", "--min-confidence", "high"],
      "--min-confidence is \"high\", expected a number from 0 to 1"
    ),
    (["check", "a", "--jobs"], "--jobs has no value, expected a whole number"),
    (["check", "--config", "--jobs", "1"], "--config has no value, expected a file"),
    (["completions"], "<shell> has no value, expected bash, zsh or fish"),
    (
      ["completions", "fihs"],
      "<shell> is \"fihs\", expected bash, zsh or fish; did you mean \"fish\"?"
    ),
    (["completions", "bash", "zsh"], "\"zsh\" is one word more than replylint completions takes"),
  ])
  func mistakesAreNamed(_ arguments: [String], _ expected: String) {
    let message = MistakeFinder.mistake(in: arguments).map { "\($0)" } ?? ""
    #expect(message.split(separator: "\n").first.map(String.init) == expected)
  }

  @Test(arguments: [
    [], ["check", "a"], ["check", "--", "--orignal"], ["--jobs", "300", "a"], ["rules", "tone"],
    ["check", "--customer", "-", "a"], ["check", "--config=--odd", "a"],
  ])
  func whatIsRightIsLeftAlone(_ arguments: [String]) {
    #expect(MistakeFinder.mistake(in: arguments) == nil)
  }

  @Test(
    arguments: [
      (["chekc", "x"], "check"), (["expalin"], "explain"), (["rule"], "rules"), (["hepl"], "help"),
      (["check"], nil), (["draft.eml"], nil), (["--chekc"], nil), ([], nil), (["/"], nil),
    ] as [([String], String?)])
  func misspelledCommands(_ arguments: [String], _ expected: String?) {
    let mistake = MistakeFinder.misspelledCommand(arguments)
    #expect(mistake == expected.map { .unknownCommand(arguments[0], nearest: $0) })
  }
}
