import Testing

/// The walls of the house: floors, sizes, names.
@Suite struct HouseTests {
  /// What each target may import of the package, and of outside parts.
  static let floors: [String: Set<String>] = {
    let text: Set = ["CReplyICU"]
    let mail: Set = ["CReplyICU", "CReplyMIME", "ReplyText"]
    let model: Set = ["ReplyText", "ReplyMail", "ReplyLexicon"]
    let kit = model.union(["ReplyModel"])
    let engine = kit.union(["ReplyRuleKit"])
    let reporters = engine.union(["ReplyEngine"])
    let command = reporters.union([
      "CReplyMilter", "CReplyProcess", "ReplyContacts", "ReplyRules", "ReplyReporters",
      "ReplyStore", "LexiconData",
      "ArgumentParser", "TOMLKit",
    ])
    return [
      "ReplyText": text, "ReplyMail": mail, "ReplyLexicon": ["ReplyText"],
      "LexiconData": ["CReplyVectors", "ReplyLexicon"], "ReplyModel": model, "ReplyRuleKit": kit,
      "ReplyRules": engine, "ReplyEngine": engine,
      "ReplyReporters": reporters.union(["Mustache"]),
      "ReplyStore": kit.union(["GRDB"]), "ReplyContacts": kit.union(["SystemCSV"]),
      "ReplyCommand": command, "replylint": ["ReplyCommand"],
      "ReplyTestSupport": reporters.union(["LexiconData"]),
      "replylint-dev": command.union(["ReplyCommand"]),
      "replylint-fuzz": command.union(["ReplyCommand"]),
      "lexicon-image": ["ReplyText", "ReplyLexicon"],
      "rule-catalogue": [],
    ]
  }()

  /// Foundation is slow to load and to run: only where no hot path leads.
  static let withFoundation: Set = [
    "replylint-dev", "replylint-fuzz", "lexicon-image", "rule-catalogue", "ReplyTestSupport",
  ]
  static let system: Set = ["Glibc", "Musl", "Darwin", "Synchronization"]

  static let sources = SourceFile.all(in: ["Sources"])
  static let everything = SourceFile.all(in: ["Sources", "Tests", "Plugins"])

  @Test func theHouseStands() {
    #expect(Self.sources.count > 150)
    let built = Set(Self.sources.map(\.target)).subtracting(Self.floors.keys)
    #expect(built.isEmpty, "no floor is named for these targets")
  }

  @Test func nothingImportsUpward() {
    var found: [String] = []
    for file in Self.sources {
      for (line, module) in file.imports where !Self.isAllowed(module, in: file.target) {
        found.append("\(file.path):\(line): imports \(module)")
      }
    }
    #expect(found == [])
  }

  private static func isAllowed(_ module: String, in target: String) -> Bool {
    if system.contains(module) || floors[target, default: []].contains(module) { return true }
    if module == "FoundationEssentials" { return ["ReplyCommand", "ReplyStore"].contains(target) }
    return module == "Foundation" && withFoundation.contains(target)
  }

  @Test func filesHaveAtMost500Lines() {
    #expect(Self.everything.filter { $0.lines.count > 501 }.map(\.path) == [])
  }

  @Test func functionsHaveAtMost80Lines() {
    #expect(Self.everything.flatMap { $0.functions(longerThan: 80) } == [])
  }

  @Test func linesHaveNoTabsAndNoBlanksAtTheEnd() {
    var found: [String] = []
    for file in Self.sources {
      for (index, line) in file.lines.enumerated()
      where line.contains("\t") || line.hasSuffix(" ") {
        found.append("\(file.path):\(index + 1)")
      }
    }
    #expect(found == [])
  }

  @Test func filesAreNamedAfterWhatTheyDeclare() {
    let found = Self.sources.filter { file in
      let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      guard name != "main", !name.isEmpty else { return false }
      let type = name.prefix { $0 != "+" }
      return !file.lines.contains { line in
        line.contains("\(type)") && !line.hasPrefix("import")
      }
    }
    // Named after what the build finds or starts, or after the subject of an extension or a pair.
    let known: Set = [
      "BuiltIn.swift", "ReplylintMain.swift", "HeaderReading.swift", "LineSigns.swift",
      "SalutationPart.swift",
    ]
    let names = found.compactMap { $0.path.split(separator: "/").last.map(String.init) }
    #expect(names.filter { !known.contains($0) } == [])
  }

  @Test(arguments: [("{", 81, true), ("{", 80, false)])
  func aLongFunctionIsSeen(_ end: String, _ count: Int, _ isSeen: Bool) {
    let inside = [String](repeating: "    x()", count: count - 2)
    let file = SourceFile(path: "a.swift", lines: ["  func a() \(end)"] + inside + ["  }"])
    #expect(file.functions(longerThan: 80).isEmpty != isSeen)
  }

  @Test func importsAreSeen() {
    let file = SourceFile(
      path: "a.swift",
      lines: ["import A", "@testable import B", "public import C", "import struct D.E", "imported"])
    #expect(file.imports.map(\.module) == ["A", "B", "C", "D"])
  }
}
