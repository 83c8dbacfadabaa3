import ReplyEngine
import ReplyRuleKit
import ReplyRules
import Testing

@testable import ReplyCommand

@Suite struct EffectiveSettingsTests {
  private func effective(
    _ sources: [String], path: String = "a.txt", commandLine: ConfigurationLayer = .init()
  ) throws -> EffectiveSettings {
    let files = try sources.enumerated().map {
      try ConfigurationReader.read($1, path: "\($0).toml", root: "/shop")
    }
    return EffectiveSettings(files, profile: nil, commandLine: commandLine) { globs, root in
      #expect(root == "/shop")
      return globs.contains { $0.matches(path) }
    }
  }

  private func running(_ effective: EffectiveSettings) throws -> Set<String> {
    let engine = try Engine(
      rules: builtInRules, settings: effective.engineSettings(heedsSuppressions: true),
      lexicons: .init())
    return Set(engine.ruleIdentifiers)
  }

  @Test func theStrongerWinsValueByValue() throws {
    let effective = try effective([
      "fail-on = \"note\"\n[rules.late-reply]\nworking-days = 4\nholidays = [\"2026-12-25\"]",
      "\nfail-on = \"warning\"\n[rules.late-reply]\nworking-days = 3",
    ])
    let merged = effective.merged
    #expect(merged.failOn?.value == .warning)
    #expect(merged.failOn?.origin == .file(path: "1.toml", line: 2))
    #expect(merged.failOn?.overruled == [.builtIn, .file(path: "0.toml", line: 1)])
    let options = merged.options["late-reply"]
    #expect(options?["working-days"]?.value == .number(3))
    // Not replaced along with its neighbour.
    #expect(options?["holidays"]?.value == .list(["2026-12-25"]))
  }

  @Test func laterLayersChooseAmongRules() throws {
    let user = "ignore = [\"missing-thanks\"]"
    #expect(try !running(effective([user])).contains("missing-thanks"))
    #expect(try !running(effective([user, "ignore = [\"tone\"]"])).contains("missing-thanks"))
    #expect(try running(effective([user, "select = [\"all\"]"])).contains("missing-thanks"))
    #expect(try running(effective([user, "select = [\"courtesy\"]"])).contains("missing-thanks"))
    var commandLine = ConfigurationLayer()
    commandLine.select = Setting(["missing-thanks"], .commandLine)
    #expect(try running(effective([user], commandLine: commandLine)) == ["missing-thanks"])
  }

  @Test func overridesHoldForTheirPathsAlone() throws {
    let source = """
      min-confidence = 0.4
      [[overrides]]
      paths = ["news/"]
      min-confidence = 0.9
      ignore = ["canned-phrase"]
      """
    let outside = try effective([source])
    #expect(outside.merged.minConfidence?.value == 0.4)
    #expect(try running(outside).contains("canned-phrase"))
    let inside = try effective([source], path: "news/a.txt")
    #expect(inside.merged.minConfidence?.value == 0.9)
    #expect(inside.merged.minConfidence?.origin == .file(path: "0.toml", line: 4))
    #expect(try !running(inside).contains("canned-phrase"))
  }

  @Test func suppressionsHoldForTheirPathsAlone() throws {
    let source = """
      [[suppress]]
      rule = "tone"
      paths = ["news/"]
      [[suppress]]
      rule = "canned-phrase"
      reason = "ours"
      """
    #expect(try effective([source]).silencers.map(\.origin) == [.file(path: "0.toml", line: 5)])
    #expect(try effective([source], path: "news/a").silencers.count == 2)
  }

  @Test(arguments: Profile.allCases) func profilesNameRulesThatAreThere(_ profile: Profile) throws {
    let effective = try effective(["profile = \"\(profile.rawValue)\""])
    #expect(effective.profile.value == profile)
    #expect(try !running(effective).isEmpty)
  }

  @Test func aProfileStandsBelowEverythingThatAFileSays() throws {
    let effective = try effective(["fail-on = \"error\"", "profile = \"strict\""])
    #expect(effective.merged.failOn?.value == .error)
    #expect(effective.merged.minConfidence?.value == 0.3)
    #expect(effective.merged.minConfidence?.origin == .profile("strict"))
  }

  @Test func theOriginOfAMistakeIsFound() throws {
    let effective = try effective([
      "select = [\n\"all\"]\nignore = [\"nowhere\"]\n[[suppress]]\nrule = \"somewhere\"",
      "[rules.tony]\nseverity = \"note\"\n[rules.missing-apology]\ncomplaint = 7",
    ])
    func origin(_ name: String, _ setting: String) -> String? {
      effective.origin(
        of: .unknownRule(name: name, setting: setting, nearest: nil, known: []))?.wording
    }
    #expect(origin("nowhere", "ignore") == "0.toml:3")
    #expect(origin("somewhere", "suppress") == "0.toml:5")
    #expect(origin("tony", "rules") == "1.toml:1")
    let option = OptionError.outOfRange(name: "complaint", value: .number(7), expected: "")
    #expect(
      effective.origin(of: .option(rule: "missing-apology", error: option))?.wording == "1.toml:4")
  }
}
