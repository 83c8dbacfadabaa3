import Foundation
import LexiconData
import ReplyMail
import ReplyModel
import ReplyReporters
import ReplyRuleKit
import Testing

@testable import ReplyEngine

/// docs/output-schema.md names what the reporters write, and nothing else.
@Suite struct SchemaDocumentTests {
  /// Names in the first column of the tables of a section.
  func documented(_ section: String) throws -> Set<String> {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let file = folder.appendingPathComponent("docs/output-schema.md")
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: "## \(section)"))
    let names = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("| `") }
      .flatMap { line in
        let column = line.dropFirst().prefix { $0 != "|" }
        return column.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      }
    #expect(Set(names).count == names.count, "\(section) names something twice")
    return Set(names)
  }

  /// Paths of all members that hold no other: `a.b`, `a[].b`, `a[]`.
  func members(_ value: Any, _ path: String = "") -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: []) { paths, member in
        paths.formUnion(members(member.value, path.isEmpty ? member.key : "\(path).\(member.key)"))
      }
    }
    if let array = value as? [Any] {
      return array.reduce(into: []) { $0.formUnion(members($1, "\(path)[]")) }
    }
    return [path]
  }

  private func members(of reporter: some Reporter, _ pieces: [ReportPiece], troubles: [String] = [])
    throws -> Set<String>
  {
    let text = ReportFixtures.document(reporter, pieces, troubles: troubles)
    let paths = members(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    return Set(paths.map { $0.hasPrefix("[].") ? String($0.dropFirst(3)) : $0 })
  }

  /// `element@attribute`; elements without attributes by their names.
  private func attributes(_ text: String) -> Set<String> {
    var names: Set<String> = []
    for tag in text.components(separatedBy: "<").dropFirst() where tag.first?.isLetter == true {
      let inside = tag.prefix { $0 != ">" }
      let element = inside.prefix { $0 != " " && $0 != "/" }
      let parts = inside.components(separatedBy: "=\"").dropLast()
      let attributes = parts.compactMap { $0.split(whereSeparator: { " \"".contains($0) }).last }
      if attributes.isEmpty { names.insert(String(element)) }
      for attribute in attributes { names.insert("\(element)@\(attribute)") }
    }
    return names
  }

  /// A message in which everything is there that a reporter may speak of.
  private func richMessage() throws -> ReportedMessage {
    let engine = try Engine(rules: [], settings: EngineSettings(), lexicons: builtInLexicons)
    let reply = """
      Hi Katherin,

      Thank you for contacting us. Your satisfaction is our top priority, and we value your
      business. If it is late, I am sorry. Rest assured that we will call you tomorrow.

      On Mon, Nov 9, 2026 Ann wrote:
      > The kettle arrived broken and I am really disappointed. When will you send a new one?

      Tomorrow, with order 48231. Then type this:

      $ kettle boil --twice

      Kind regards,
      Jo
      """
    var exchange = Exchange(
      id: "a.eml", path: "a.eml", reply: Message(bareText: Array(reply.utf8)))
    exchange.original = Message(
      bareText: Array(
        """
        Hello,

        My order number is 48213. The kettle arrived broken and I am really disappointed. When will you send a new one?

        Katherine
        """.utf8))
    exchange.originalSource = .given
    exchange.originalPath = "b.eml"
    exchange.earlier = [
      (.customer, "Where can I redeem the vouchers?"),
      (
        .customer,
        "When will you send a new one? How long does the guarantee of the armchair last? "
          + "Where can I redeem the vouchers?"
      ),
      (.agent, "The guarantee of the armchair lasts three years from the day of purchase."),
    ].map { (role: ParticipantRole, text: String) in
      EarlierMessage(role: role, message: Message(bareText: Array(text.utf8)), source: .reference)
    }
    exchange.reply.attachments = [ReplyMail.Attachment(name: "a.pdf", type: "application/pdf")]
    exchange.customer.names = ["Katherine"]
    exchange.reply.defects = [Defect(kind: .malformedHeader, detail: "a")]
    var review = Reviewer(engine: engine).review(exchange)
    review.inspection.notices = ["a"]
    let letter = Inspector(lexicons: builtInLexicons)
      .template(named: "a.txt", of: Message(bareText: Array(reply.utf8)))
    review.inspection.templateUse = TemplateLibrary(templates: [letter])
      .use(in: review.inspection.reply)
    review.inspection.pastMail = PastMailUse(
      ReplyImprint(sentences: [
        SentenceImprint(range: 0..<3, words: 9, hash: 1, shingles: [], slots: [])
      ]), histories: [SentenceHistory(messages: 9, recipients: 3, days: 20_000...20_001)])
    let made = try ReportFixtures.review("a.eml", reply: "Hello.")
    review.findings = made.findings
    review.findings[0].suppression = Suppression(source: .header, reason: "why")
    return ReportFixtures.message(review, file: "a.eml")
  }

  private func pieces(_ reporter: some Reporter) throws -> [ReportPiece] {
    let message = try ReportFixtures.message("a.eml")
    return [reporter.piece(of: message), reporter.piece(of: ReportFixtures.broken)]
  }

  @Test func check() throws {
    let reporter = CheckJSON(isArray: true)
    let all = try members(of: reporter, pieces(reporter))
    let more = CheckJSON(isArray: true, showsQuestions: true)
    let added = try members(of: more, [more.piece(of: try richMessage())])
    let ledger: Set = ["questions[]", "earlier_questions[]"]
    #expect(
      Set(added.map { String($0.prefix { $0 != "." }) })
        == ledger.union(["id", "path"])
    )
    let ofFindings = Set(
      all.filter { $0.hasPrefix("findings[].") }.map { String($0.dropFirst("findings[].".count)) })
    #expect(
      all.filter { !$0.hasPrefix("findings[].") }
        == (try documented("Check").subtracting(ledger.union(["findings[]"]))))
    #expect(ofFindings == (try documented("Finding").subtracting(["suppressed"])))
  }

  @Test func inspection() throws {
    let reporter = InspectJSON(isArray: true)
    let all = try members(
      of: reporter,
      [reporter.piece(of: try richMessage()), reporter.piece(of: ReportFixtures.broken)])
    let ofFindings = Set(
      all.filter { $0.hasPrefix("findings[].") }.map { String($0.dropFirst("findings[].".count)) })
    #expect(
      all.filter { !$0.hasPrefix("findings[].") }
        == (try documented("Inspection").subtracting(["findings[]"])))
    #expect(ofFindings == (try documented("Finding")))
  }

  @Test func sarif() throws {
    let reporter = SARIFReporter(tool: ReportFixtures.tool)
    var message = try richMessage()
    message.hasBaseline = true
    let rich = reporter.piece(of: message)
    let all = try members(of: reporter, pieces(reporter) + [rich])
    #expect(all == (try documented("SARIF")))
  }

  @Test func gitlab() throws {
    let reporter = GitLabReporter()
    #expect(try members(of: reporter, pieces(reporter)) == (try documented("GitLab")))
  }

  @Test func github() throws {
    let reporter = GitHubReporter()
    var message = try ReportFixtures.message("a")
    message.regions[0].endLine = message.regions[0].line
    let line = ReportFixtures.document(reporter, [reporter.piece(of: message)])
    let properties = line.components(separatedBy: "::")[1].drop { $0 != " " }.dropFirst()
    let names = properties.split(separator: ",").map { String($0.prefix { $0 != "=" }) }
    #expect(Set(names) == (try documented("GitHub")))
  }

  @Test func checkstyle() throws {
    let reporter = CheckstyleReporter()
    let text = ReportFixtures.document(reporter, try pieces(reporter))
    #expect(attributes(text) == (try documented("Checkstyle")))
  }

  @Test func junit() throws {
    let reporter = JUnitReporter()
    var note = try ReportFixtures.message("a")
    note.review.findings[0].severity = .note
    let text = ReportFixtures.document(
      reporter, try pieces(reporter) + [reporter.piece(of: note)], troubles: ["a"])
    #expect(attributes(text) == (try documented("JUnit")))
  }

  @Test func csv() throws {
    let heading = ReportFixtures.document(CSVReporter(), []).dropLast()
    #expect(Set(heading.split(separator: ",").map(String.init)) == (try documented("CSV")))
  }
}
