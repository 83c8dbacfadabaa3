import Testing

@testable import ReplyCommand

@Suite struct TOMLLinesTests {
  private static let source = """
    # a comment with key = value
    select = ["all", # not = a key
      "x = y", 'z"',
    ]
    "fail-on" = "warning"
    text = \"\"\"
    inside = "no key"
    \"\"\"
    rules.tone.severity = "note"

    [rules.missing-apology]
      complaint = 0.9
    [[overrides]]
    paths = ["a"]
    [overrides.rules.missing-thanks]
    severity = "note"
    [[overrides]]
    paths = ["b"]
    rules = { missing-thanks = { severity = "note" } }
    [ customer ]
    names = [[], ["]"]]
    last = 1
    """

  @Test(arguments: [
    ("select", 2), ("fail-on", 5), ("text", 6), ("inside", 1), ("rules.tone.severity", 9),
    ("rules.missing-apology", 11), ("rules.missing-apology.complaint", 12),
    ("overrides", 13), ("overrides[0]", 13), ("overrides[0].paths", 14),
    ("overrides[0].rules.missing-thanks.severity", 16), ("overrides[1]", 17),
    ("overrides[1].paths", 18), ("overrides[1].rules.missing-thanks.severity", 19),
    ("customer.names", 21), ("customer.last", 22), ("rules.missing-apology.nothing", 11),
    ("nothing", 1),
  ])
  func lineOf(_ key: String, _ line: Int) {
    #expect(TOMLLines(Self.source).line(of: key) == line)
  }

  @Test(arguments: ["[", "[[", "[a", "a", "a =", "\"", "= [", "a = \"", "a = '''", "]]", "[.]", ""])
  func brokenDocumentsEnd(_ source: String) {
    #expect(TOMLLines(source).line(of: "a.b[0].c") == 1)
  }
}
