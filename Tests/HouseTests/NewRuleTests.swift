import Foundation
import ReplyRuleKit
import Testing

@testable import replylint_dev

/// Beginnings of rules. That one compiles and passes its examples is seen by hand: it takes a build.
@Suite struct NewRuleTests {
  /// A folder that looks like the package; it goes with the test.
  private final class Package {
    let path = FileManager.default.temporaryDirectory.path + "/replylint-\(UUID().uuidString)"

    init(rules: Bool = true) throws {
      try FileManager.default.createDirectory(
        atPath: path + (rules ? "/Sources/ReplyRules" : ""), withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test(arguments: Category.allCases) func theFileStandsInItsFolder(_ category: Category) throws {
    let package = try Package()
    let path = try NewRuleCommand.write(
      "wordy-greeting", category: category.rawValue, below: package.path)
    #expect(path.hasPrefix("Sources/ReplyRules/") && path.hasSuffix("/WordyGreeting.swift"))
    let text = try String(contentsOfFile: package.path + "/" + path, encoding: .utf8)
    #expect(text.contains("public struct WordyGreeting: Rule {"))
    #expect(text.contains("identifier: \"wordy-greeting\""))
    #expect(text.contains("category: .\(category),"))
    let file = SourceFile(path: path, lines: text.components(separatedBy: "\n"))
    #expect(file.lines.allSatisfy { $0.count <= 100 && !$0.hasSuffix(" ") })
  }

  @Test func nothingIsLeftToFillIn() {
    let found = HouseTests.sources.filter { $0.target == "ReplyRules" }.flatMap { file in
      file.lines.indices.filter { file.lines[$0].lowercased().contains("fill in:") }
        .map { "\(file.path):\($0 + 1)" }
    }
    #expect(found == [])
  }

  @Test func foldersOfTheBuiltInRulesAreUsed() {
    let names = Set(Category.allCases.map(\.folderName))
    let folders = HouseTests.sources.filter { $0.target == "ReplyRules" }.map {
      String($0.path.split(separator: "/")[2])
    }
    #expect(Set(folders).subtracting(names) == [])
  }

  @Test(arguments: [
    ("no-thanks", "tone", "\"no-thanks\": expected the name of the defect"),
    ("WordyGreeting", "tone", "\"WordyGreeting\": expected words of the letters a to z"),
    ("wordy-greeting", "tune", "no category is called \"tune\": did you mean \"tone\"?"),
    ("wordy-greeting", "xyzxyzxyz", "no category is called \"xyzxyzxyz\": known are answering, "),
    ("missing-thanks", "courtesy", "there is a rule \"missing-thanks\""),
  ])
  func whatCannotBeARuleIsRefused(_ name: String, _ category: String, _ reason: String) throws {
    let package = try Package()
    let error = #expect(throws: NewRuleCommand.Refusal.self) {
      try NewRuleCommand.write(name, category: category, below: package.path)
    }
    #expect(error?.reason.hasPrefix(reason) ?? false, "\(error?.reason ?? "")")
  }

  @Test func nothingIsWrittenOver() throws {
    let package = try Package()
    _ = try NewRuleCommand.write("wordy-greeting", category: "tone", below: package.path)
    let error = #expect(throws: NewRuleCommand.Refusal.self) {
      try NewRuleCommand.write("wordy-greeting", category: "tone", below: package.path)
    }
    #expect(error?.reason == "Sources/ReplyRules/Tone/WordyGreeting.swift is there already")
  }

  @Test func elsewhereItSaysWhereToRunIt() throws {
    let elsewhere = try Package(rules: false)
    let error = #expect(throws: NewRuleCommand.Refusal.self) {
      try NewRuleCommand.write("wordy-greeting", category: "tone", below: elsewhere.path)
    }
    #expect(error?.reason.contains("run it in the folder of the package") ?? false)
  }
}
