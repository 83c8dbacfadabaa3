import Foundation
import ReplyEngine
import ReplyReporters
import ReplyRuleKit
import Testing

@Suite struct SARIFReporterTests {
  private func run(
    _ pieces: (SARIFReporter) throws -> [ReportPiece], troubles: [String] = []
  ) throws -> [String: Any] {
    let reporter = SARIFReporter(tool: ReportFixtures.tool)
    let text = ReportFixtures.document(reporter, try pieces(reporter), troubles: troubles)
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ run: [String: Any]) -> [[String: Any]] {
    run["results"] as? [[String: Any]] ?? []
  }

  private func invocation(_ run: [String: Any]) throws -> [String: Any] {
    try #require((run["invocations"] as? [[String: Any]])?.first)
  }

  @Test func aRunWithoutFindingsIsSuccessful() throws {
    let run = try run({ _ in [] })
    #expect(results(run).isEmpty)
    #expect(try invocation(run)["executionSuccessful"] as? Bool == true)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["semanticVersion"] as? String == "1.2.3")
    let rule = (driver?["rules"] as? [[String: Any]])?.first
    #expect(rule?["name"] as? String == "ARule")
    #expect(rule?["fullDescription"] as? [String: String] == ["text": "First words on two lines."])
  }

  @Test func aResultPointsIntoTheFile() throws {
    let run = try run({ [$0.piece(of: try ReportFixtures.message("./a b/ü.eml"))] })
    let result = try #require(results(run).first)
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "warning")
    #expect((result["message"] as? [String: String])?["text"]?.hasPrefix("./a b/ü.eml\n") == true)
    let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"]
    let place = try #require(location as? [String: Any])
    #expect(place["artifactLocation"] as? [String: String] == ["uri": "a%20b/%C3%BC.eml"])
    #expect(
      place["region"] as? [String: Int] == [
        "startLine": 7, "startColumn": 8, "endLine": 8, "endColumn": 2, "byteOffset": 5,
        "byteLength": 1,
      ])
    #expect((result["suppressions"] as? [Any])?.isEmpty == true)
    #expect(result["baselineState"] == nil)
  }

  static let silences: [(Suppression?, String?, String)] = [
    (nil, nil, "new"), (Suppression(source: .header, reason: "why"), "inSource", "new"),
    (Suppression(source: .comment), "inSource", "new"),
    (Suppression(source: .configuration), "external", "new"),
    (Suppression(source: .baseline), "external", "unchanged"),
  ]

  @Test(arguments: silences) func silencedFindingsStandInIt(
    _ suppression: Suppression?, _ kind: String?, _ state: String
  ) throws {
    var message = try ReportFixtures.message("a")
    message.review.findings[0].suppression = suppression
    message.hasBaseline = true
    let run = try run({ [$0.piece(of: message)] })
    let result = try #require(results(run).first)
    let said = try #require(result["suppressions"] as? [[String: Any]])
    #expect(said.first?["kind"] as? String == kind)
    #expect(said.first?["justification"] as? String == suppression?.reason)
    #expect(result["baselineState"] as? String == state)
  }

  @Test func whatCouldNotBeReadIsANotification() throws {
    let run = try run(
      { [$0.piece(of: ReportFixtures.broken), $0.piece(of: try ReportFixtures.message("a"))] },
      troubles: ["interrupted after 2 messages"])
    #expect(results(run).count == 1)
    let invocation = try invocation(run)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let said = invocation["toolExecutionNotifications"] as? [[String: Any]] ?? []
    let texts = said.compactMap { ($0["message"] as? [String: String])?["text"] }
    #expect(texts == ["trouble]]>\u{FFFE}", "interrupted after 2 messages"])
    #expect((run["artifacts"] as? [Any])?.count == 2)
  }

  static let paths: [(String, String)] = [
    ("a.eml", "a.eml"), ("./a.eml", "a.eml"), (".//a", "/a"), ("../a", "../a"),
    ("/a b", "file:///a%20b"),
    ("<stdin>", "%3Cstdin%3E"), ("a:b/c?d#e", "a%3Ab/c%3Fd%23e"), ("100%", "100%25"),
    ("é\n", "%C3%A9%0A"), ("", ""),
  ]

  @Test(arguments: paths) func pathsBecomeReferences(_ path: String, _ uri: String) throws {
    let message = ReportFixtures.message(try ReportFixtures.review("a", reply: "b"), file: path)
    let run = try run({ [$0.piece(of: message)] })
    let artifact = (run["artifacts"] as? [[String: Any]])?.first?["location"]
    #expect(artifact as? [String: String] == ["uri": uri])
  }
}
