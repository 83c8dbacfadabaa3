import Foundation
import ReplyEngine
import ReplyReporters
import ReplyRuleKit
import Testing

/// GitLab's report, Checkstyle's and JUnit's.
@Suite struct BuildReporterTests {
  private func issues(_ pieces: [ReportPiece]) throws -> [[String: Any]] {
    let text = ReportFixtures.document(GitLabReporter(), pieces)
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(read as? [[String: Any]])
  }

  @Test func anIssueOfGitLab() throws {
    let issue = try #require(
      issues([GitLabReporter().piece(of: try ReportFixtures.message("./a/b.eml"))]).first)
    #expect(issue["description"] as? String == "./a/b.eml; ./a/b.eml")
    #expect(issue["check_name"] as? String == "a-rule")
    #expect(issue["severity"] as? String == "minor")
    let location = try #require(issue["location"] as? [String: Any])
    #expect(location["path"] as? String == "a/b.eml")
    #expect(location["lines"] as? [String: Int] == ["begin": 7, "end": 8])
  }

  @Test func fingerprintsAreUniqueAndDoNotDependOnOtherMessages() throws {
    let reporter = GitLabReporter()
    let a = reporter.piece(of: try ReportFixtures.message("a"))
    let b = reporter.piece(of: try ReportFixtures.message("b"))
    let broken = reporter.piece(of: ReportFixtures.broken)
    let all = try issues([a, b, a, broken, a, broken]).compactMap { $0["fingerprint"] as? String }
    #expect(Set(all).count == 6)
    #expect(try issues([b]).first?["fingerprint"] as? String == all[1])
    #expect(all.allSatisfy { $0.utf8.count == 16 })
  }

  @Test func anEmptyReport() throws {
    #expect(try issues([]).isEmpty)
    #expect(
      ReportFixtures.document(CheckstyleReporter(), []) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
        </checkstyle>

        """)
  }

  @Test func checkstyle() throws {
    let reporter = CheckstyleReporter()
    var silent = try ReportFixtures.message("b")
    silent.review.findings[0].suppression = Suppression(source: .comment)
    let pieces = [
      reporter.piece(of: try ReportFixtures.message("a<&\">]]>\n\u{1}\u{FFFE}\u{9B}é🙂")),
      reporter.piece(of: silent), reporter.piece(of: ReportFixtures.broken),
    ]
    #expect(
      ReportFixtures.document(reporter, pieces) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
        <file name="a&lt;&amp;&quot;&gt;]]&gt;&#10;\u{FFFD}\u{FFFD}\u{FFFD}é🙂">
        <error line="7" column="8" severity="warning" message="a&lt;&amp;&quot;&gt;]]&gt; \u{FFFD} é🙂\
        &#10;customer: What is this [2J?&#10;reply: H&#10;help: a&lt;&amp;&quot;&gt;]]&gt; \u{FFFD} é🙂" \
        source="replylint.a-rule"/>
        </file>
        <file name="b"/>
        <file name="in/b%,:&lt;&amp;\u{FFFD}.eml">
        <error line="3" severity="error" message="trouble]]&gt;\u{FFFD}" source="replylint.unreadable"/>
        </file>
        </checkstyle>

        """)
  }

  @Test func junit() throws {
    let reporter = JUnitReporter()
    var note = try ReportFixtures.message("b")
    note.review.findings[0].severity = .note
    note.review.findings[0].finding.evidence = []
    var clean = try ReportFixtures.message("c")
    clean.review.findings = []
    let pieces = [
      reporter.piece(of: try ReportFixtures.message("a")), reporter.piece(of: note),
      reporter.piece(of: clean), reporter.piece(of: ReportFixtures.broken),
    ]
    #expect(
      ReportFixtures.document(reporter, pieces, troubles: ["interrupted"]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="replylint" tests="4" failures="1" errors="1">
        <testsuite name="replylint" tests="4" failures="1" errors="1" skipped="0">
        <testcase name="a" classname="replylint">
        <failure message="warning: a" type="a-rule">a:1:2: warning: a [a-rule]
          customer: What is this [2J?
          reply: H
          help: a</failure>
        </testcase>
        <testcase name="b" classname="replylint">
        <system-out>b:1:2: note: b [a-rule]
          help: b</system-out>
        </testcase>
        <testcase name="c" classname="replylint"/>
        <testcase name="in/b%,:&lt;&amp;\u{FFFD}.eml" classname="replylint">
        <error message="reason]]&gt;" type="unreadable">trouble]]&gt;\u{FFFD}</error>
        </testcase>
        <system-err>interrupted</system-err>
        </testsuite>
        </testsuites>

        """)
  }
}
