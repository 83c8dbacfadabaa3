import Testing

@testable import ReplyCommand

/// What is refused, in which words.
@Suite struct ConfigurationReaderTests {
  @Test(arguments: [
    ("\nfial-on = 1", "c:2: unknown key \"fial-on\": did you mean \"fail-on\"?"),
    (
      "zzz = 1",
      "c:1: unknown key \"zzz\": known are profile, select, ignore, fail-on, min-confidence, rules, "
        + "overrides, suppress, baseline, lexicons, customer, store, templates, transport"
    ),
    (
      "profile = \"strickt\"",
      "c:1: profile is \"strickt\", expected \"default\", \"strict\", \"templates\", \"audit\"; "
        + "did you mean \"strict\"?"
    ),
    ("select = \"all\"", "c:1: select is \"all\", expected a list of texts: [\"…\"]"),
    ("ignore = [\n1]", "c:1: ignore is 1, expected texts only"),
    ("min-confidence = 2", "c:1: min-confidence is 2, expected a number from 0 to 1"),
    ("\n\nrules = 3", "c:3: rules is 3, expected a table: [rules]"),
    ("[rules]\ntone = 3", "c:2: rules.tone is 3, expected a table: [rules.tone]"),
    (
      "[rules.x]\nseverity = \"off\"",
      "c:2: rules.x.severity is \"off\", expected \"error\", \"warning\", \"note\"; "
        + "to switch the rule off: ignore = [\"x\"]"
    ),
    (
      "[rules.x]\nenabled = false",
      "c:2: rules.x.enabled is false, expected no such key; to switch the rule off: ignore = [\"x\"]"
    ),
    (
      "[rules.x]\na = 2026-11-22", "c:2: rules.x.a is 2026-11-22, expected a list of texts: [\"…\"]"
    ),
    ("overrides = 1", "c:1: overrides is 1, expected tables: [[overrides]]"),
    (
      "[[overrides]]\nignore = []",
      "c:1: [[overrides]] has no \"paths\", expected globs of the files it is for: [\"templates/**\"]"
    ),
    (
      "[[overrides]]\npaths = []\n[[overrides]]\npath = []",
      "c:4: unknown key \"overrides.path\": did you mean \"overrides.paths\"?"
    ),
    (
      "[[overrides]]\npaths = []\nprofile = \"strict\"",
      "c:3: unknown key \"overrides.profile\": known are paths, select, ignore, fail-on, "
        + "min-confidence, rules"
    ),
    ("[[suppress]]\n", "c:1: [[suppress]] has no \"rule\", expected the rule that is to be silent"),
    (
      "[[suppress]]\nrule = \"x\"\ntext = \"\"",
      "c:3: suppress.text is \"\", expected a text in quotes"
    ),
    (
      "[[suppress]]\nrule = \"x\"\nreasons = \"\"",
      "c:3: unknown key \"suppress.reasons\": did you mean \"suppress.reason\"?"
    ),
    ("baseline = 1", "c:1: baseline is 1, expected a text in quotes"),
    ("[lexicons]\nadds = []", "c:2: unknown key \"lexicons.adds\": did you mean \"lexicons.add\"?"),
    (
      "[customer]\nname = []",
      "c:2: unknown key \"customer.name\": did you mean \"customer.names\"?"
    ),
  ])
  func refusal(_ source: String, _ wording: String) {
    do throws(ConfigurationError) {
      _ = try ConfigurationReader.read(source, path: "c", root: "")
      Issue.record("nothing was refused")
    } catch {
      #expect("\(error)" == wording)
    }
  }

  @Test(arguments: [
    ("fail-on = warning", "c:1: cannot read the configuration as TOML: "),
    ("a = 1\na = 2", "c:2: cannot read the configuration as TOML: "),
    ("[rules", "c:1: cannot read the configuration as TOML: "),
    ("\n\"", "c:2: cannot read the configuration as TOML: "),
    ("\n[", "c:2: cannot read the configuration as TOML: expected a table's name between brackets"),
    ("[[[a]]]", "c:1: cannot read the configuration as TOML: expected a table's name"),
    ("\u{FEFF}[", "c:1: cannot read the configuration as TOML: expected a table's name"),
    ("[.a]", "c:1: cannot read the configuration as TOML: expected a table's name"),
    ("[\\]", "c:1: cannot read the configuration as TOML: expected a table's name"),
    ("[=a]", "c:1: cannot read the configuration as TOML: expected a table's name"),
    ("a = [\n1, }2]", "c:2: cannot read the configuration as TOML: expected brackets that close"),
  ])
  func noTOML(_ source: String, _ start: String) {
    do throws(ConfigurationError) {
      _ = try ConfigurationReader.read(source, path: "c", root: "")
      Issue.record("nothing was refused")
    } catch {
      #expect("\(error)".hasPrefix(start))
    }
  }

  @Test(arguments: ["", "\u{FEFF}fail-on = \"note\"\n", "fail-on = \"note\"\r\n[rules.tone]\r\n"])
  func accepted(_ source: String) throws {
    let read = try ConfigurationReader.read(source, path: "c", root: "")
    #expect((read.layer.failOn?.value == .note) == !source.isEmpty)
  }

  @Test func foldersStandBesideTheFile() throws {
    let read = try ConfigurationReader.read(
      "baseline = \"b.json\"\n[lexicons]\nadd = [\"ours\", \"/theirs\"]", path: "shop/c", root: "")
    #expect(read.lexiconFolders.map(\.value) == ["shop/ours", "/theirs"])
    #expect(read.baseline?.value == "shop/b.json")
  }
}
