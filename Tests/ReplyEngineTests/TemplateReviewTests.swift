import LexiconData
import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyRules
import Testing

/// Findings about a template stand where its source has them, whatever letter shows them.
struct TemplateReviewTests {
  private func review(_ source: String, _ dialect: String = "auto") throws -> Review {
    var exchange = Exchange(id: "template", reply: Message(bareText: Array(source.utf8)))
    exchange.template = dialect
    let engine = try Engine(
      rules: builtInRules, settings: EngineSettings(), lexicons: builtInLexicons)
    return Reviewer(engine: engine).review(exchange)
  }

  @Test func anEmptyNameIsShown() throws {
    let found = try review("Dear {{ first_name }},\n\nyour lamp has left our store today.\n")
      .findings
    #expect(found.map(\.rule) == ["unfilled-placeholder"])
    #expect(found.first?.text == "Dear {{ first_name }},")
    #expect(
      found.first?.finding.help == "with an empty \"first_name\" this reads \"Dear ,\"")
    #expect(found.first?.fileRange == 0..<22)
  }

  @Test func aFindingInABranchIsToldOnce() throws {
    let found = try review(
      "Hi Ann,\n\n{% if a %}\nplease do not hesitate to contact us.\n{% endif %}\n"
        + "{% for b in c %}{{ b }}{% endfor %}\nYour lamp has left our store today.\n"
    ).findings
    #expect(found.map(\.rule) == ["canned-phrase"])
    #expect(found.first?.line == 4)
  }

  @Test func htmlIsReadAndPointedInto() throws {
    let source =
      "<p>Dear {{ first_name }},</p>\n<p>Please do not <b>hesitate</b> to contact us.</p>\n"
    let found = try review(source).findings
    #expect(found.map(\.rule) == ["unfilled-placeholder", "canned-phrase"])
    #expect(found.map(\.line) == [1, 2])
    #expect(found.first?.column == 4)
  }

  @Test func whatAPersonWritesOverIsNoFault() throws {
    #expect(try review("Hi [Name],\n\nyour lamp is here, #{ticket.number}.\n").findings.isEmpty)
  }

  @Test func aDoubtIsSaid() throws {
    let notices = try review("Hi {{ a | default: \"b\" }}, {{ c }} and %{d} are here.\n")
      .inspection.notices
    #expect(notices.contains { $0.contains("read as liquid") && $0.contains("osticket") })
  }

  @Test func commentsSilenceLinesAndFiles() throws {
    let canned = "please do not hesitate to contact us."
    let line = try review("Hi Ann,\n\n{# replylint: ignore canned-phrase #}\n\(canned)\n")
    #expect(line.open.isEmpty)
    #expect(line.findings.count == 1)
    let file = try review("Hi Ann,\n\n\(canned)\n{{! replylint: ignore-file canned-phrase }}\n")
    #expect(file.open.isEmpty)
    let unused = try review("Hi Ann,\n\n{# replylint: ignore canned-phrase #}\nThe lamp left.\n")
    #expect(unused.silence.unused.count == 1)
  }
}
