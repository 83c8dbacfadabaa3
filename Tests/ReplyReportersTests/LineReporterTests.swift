import ReplyEngine
import ReplyReporters
import Testing

/// GitHub's workflow commands and CSV: a line a finding.
@Suite struct LineReporterTests {
  private func text(_ reporter: some Reporter, _ message: ReportedMessage) -> String {
    String(decoding: reporter.piece(of: message).elements.joined(), as: UTF8.self)
  }

  @Test func anAnnotation() throws {
    var message = try ReportFixtures.message("in/a,b:c%.eml")
    message.review.findings[0].finding.message = "50% off:\nnow, or never"
    message.regions[0].endLine = 7
    message.regions[0].endColumn = 12
    #expect(
      text(GitHubReporter(), message) == """
        ::warning file=in/a%2Cb%3Ac%25.eml,line=7,endLine=7,col=8,endColumn=12,title=a-rule::50%25 \
        off: now, or never%0Acustomer: What is this [2J?%0Areply: H%0Ahelp: in/a,b:c%25.eml

        """)
  }

  @Test func columnsOfSeveralLinesAreLeftOut() throws {
    let line = text(GitHubReporter(), try ReportFixtures.message("a"))
    #expect(line.hasPrefix("::warning file=a,line=7,endLine=8,title=a-rule::"))
  }

  @Test func aRecordHasALineAndNoColumn() throws {
    var message = try ReportFixtures.message("a")
    message.regions = [FileRegion(line: 3)]
    #expect(text(GitHubReporter(), message).hasPrefix("::warning file=a,line=3,endLine=3,title="))
  }

  @Test func whatCouldNotBeReadIsAnError() {
    let said = ReportFixtures.document(
      GitHubReporter(), [GitHubReporter().piece(of: ReportFixtures.broken)], troubles: ["cut"])
    #expect(
      said == """
        ::error file=in/b%25%2C%3A<& .eml,line=3,title=unreadable::trouble]]>\u{FFFE}
        ::error title=replylint::cut

        """)
  }

  @Test func aCommandIsOneLineWhateverStandsInIt() throws {
    let hostile = "::error::x\r\n::set-output" + ReportFixtures.hostile
    let said = text(GitHubReporter(), try ReportFixtures.message(hostile))
    #expect(said.unicodeScalars.filter { $0 == "\n" || $0 == "\r" }.count == 1)
    #expect(said.hasPrefix("::warning file=%3A%3Aerror%3A%3Ax%0D%0A"))
    #expect(said.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  static let fields: [(String, String)] = [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "a b"),
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+49, 1", "\"'+49, 1\""), ("-", "'-"),
    ("\t=1", "'=1"), ("1=1", "1=1"), ("\u{1B}[2J", "[2J"), ("é", "é"),
  ]

  @Test(arguments: fields) func aFieldOfCSV(_ value: String, _ field: String) throws {
    let row = text(CSVReporter(), try ReportFixtures.message(value))
    #expect(
      row == "\(field),\(field),1,2,3,4,5,6,warning,a-rule,0.5,\(field),\(field),\(field),1:0\r\n")
  }

  @Test func theHeadingStandsOnce() throws {
    let piece = CSVReporter().piece(of: try ReportFixtures.message("a"))
    let said = ReportFixtures.document(CSVReporter(), [piece, ReportPiece([]), piece])
    #expect(said.unicodeScalars.split(separator: "\n").count == 3)
    #expect(said.hasPrefix("id,path,line,column,"))
  }

  @Test func silencedFindingsAreLeftOut() throws {
    var message = try ReportFixtures.message("a")
    message.review.findings[0].suppression = Suppression(source: .baseline)
    for reporter in [CheckText(isColoured: false), GitHubReporter(), CSVReporter()]
      as [any Reporter]
    {
      #expect(reporter.piece(of: message).elements == [])
    }
  }
}
