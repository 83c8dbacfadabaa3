import Foundation
import Testing

@testable import ReplyReporters

@Suite struct AuditHTMLTests {
  /// What a program says to bytes on its standard input, and whether it is content.
  private func run(_ program: String, _ arguments: [String], on bytes: Data) throws -> (
    text: String, status: Int32
  ) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments + [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: out, as: UTF8.self), process.terminationStatus)
  }

  /// The page without what an XML parser would read otherwise than a browser.
  private func markup(_ page: String) throws -> Data {
    var page = page
    for element in ["style", "script"] {
      let start = try #require(page.range(of: "<\(element)>"))
      let end = try #require(page.range(of: "</\(element)>"))
      page.replaceSubrange(start.upperBound..<end.lowerBound, with: "")
    }
    return Data(page.utf8)
  }

  static let reports: [(String, AuditReport)] = [
    ("empty", AuditReport()), ("plain", AuditFixtures.plain), ("full", AuditFixtures.full),
    ("hostile", AuditFixtures.hostile), ("redacted", Redaction.redacted(AuditFixtures.full)),
  ]

  @Test(arguments: reports.indices)
  func isWellFormed(_ index: Int) throws {
    let (name, report) = Self.reports[index]
    let page = AuditHTML.text(report)
    let said = try run("xmllint", ["--noout", "--huge"], on: try markup(page))
    #expect(said.status == 0, "\(name): \(said.text.prefix(2000))")
    #expect(name == "hostile" || !page.contains("{{"), "a tag of the template is left")
  }

  @Test(arguments: ["style", "script"])
  func hashesAreThoseOfTheirTexts(_ name: String) throws {
    let isStyle = name == "style"
    let text = isStyle ? AuditStyle.text : AuditScript.text
    let hash = isStyle ? AuditStyle.hash : AuditScript.hash
    let said = try run("sha256sum", [], on: Data(text.utf8))
    let digits = Array(said.text.prefix(64))
    let bytes = try stride(from: 0, to: 64, by: 2).map { place in
      try #require(UInt8(String(digits[place...(place + 1)]), radix: 16))
    }
    #expect(Data(bytes).base64EncodedString() == hash, "the hash of the \(name) is stale")
    let page = AuditHTML.text(AuditReport())
    #expect(page.contains("<\(name)>\(text)</\(name)>"))
    #expect(page.contains("\(name)-src 'sha256-\(hash)'"))
    #expect(!text.contains("</") && !text.contains("\r"))
  }

  @Test func hostileWordsAreWordsOnly() throws {
    let page = AuditHTML.text(AuditFixtures.hostile)
    let markup = String(decoding: try markup(page), as: UTF8.self)
    #expect(markup.components(separatedBy: "<script>").count == 2)
    #expect(!markup.contains("<img") && !markup.contains("<svg onload"))
    let known = Set(try names(AuditHTML.text(AuditFixtures.full)))
    #expect(Set(try names(page)).subtracting(known) == [])
    #expect(ReportFixtures.controls(Array(page.utf8)) == [])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("{{paths}}"))
  }

  /// Elements and attributes of a page, as a parser of XML sees them.
  private func names(_ page: String) throws -> [String] {
    let said = try run("xmllint", ["--huge", "--xpath", "//@*"], on: try markup(page))
    let attributes = said.text.split(separator: "\n").compactMap { line in
      line.split(separator: "=").first.map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return attributes.filter { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0 == "-" } }
  }

  @Test func needsNothingFromAnywhere() {
    let page = AuditHTML.text(AuditFixtures.full)
    for word in ["http:", "https:", "//", "@import", "url(", " src=", "style=", "onclick"] {
      let places = page.components(separatedBy: word).count - 1
      #expect(places == 0, "\(word) stands in the page")
    }
  }

  @Test func everySectionIsThereOrNot() {
    let full = AuditHTML.text(AuditFixtures.full)
    let plain = AuditHTML.text(AuditFixtures.plain)
    for id in [
      "figures", "changes", "rules", "trend", "waits", "longest-waits", "questions", "promises",
      "sentences", "examples", "agents",
    ] {
      let isOptional = ["changes", "agents"].contains(id)
      #expect(full.contains("<section id=\"\(id)\"") && full.contains("href=\"#\(id)\""))
      #expect(plain.contains("<section id=\"\(id)\"") != isOptional)
      #expect(plain.contains("href=\"#\(id)\"") != isOptional)
    }
  }

  @Test func writersOfRepliesAreNamedOnlyWhereAgentsAre() {
    #expect(AuditHTML.text(AuditFixtures.full).contains("Priya Nair"))
    let plain = AuditHTML.text(AuditFixtures.plain)
    #expect(!plain.contains("Priya Nair") && !plain.contains("jo@shop"))
    #expect(plain.contains("Katherine Ito"))
  }

  @Test func listsThatWereCutSaySo() {
    let page = AuditHTML.text(AuditFixtures.plain)
    #expect(page.contains("7 of 412 are listed."))
    #expect(page.contains("of 412 questions, 5.6 %"))
  }

  /// Linear: ten times the entries, at most some twenty times the time.
  @Test func manyEntriesTakeTheirTimeAndNotMore() {
    let clock = ContinuousClock()
    let few = clock.measure { _ = AuditHTML.text(AuditFixtures.large(400)) }
    let many = clock.measure { _ = AuditHTML.text(AuditFixtures.large(4_000)) }
    #expect(many < few * 25 + .milliseconds(500))
  }

  /// For `Tests/Integration/audit-page.py`.
  @Test func pagesAreWrittenWhereSomebodyAsks() throws {
    guard let folder = ProcessInfo.processInfo.environment["AUDIT_PAGES"] else { return }
    let summary = AuditText(isColoured: false).text(AuditFixtures.full)
    try summary.write(toFile: "\(folder)/full.txt", atomically: true, encoding: .utf8)
    let many = AuditFixtures.large(120)
    for (name, report) in Self.reports + [("many", many), ("huge", AuditFixtures.large(20_000))] {
      let clock = ContinuousClock()
      var page = ""
      let time = clock.measure { page = AuditHTML.text(report) }
      print("\(name).html: \(page.utf8.count) bytes in \(time)")
      try page.write(toFile: "\(folder)/\(name).html", atomically: true, encoding: .utf8)
    }
  }
}
