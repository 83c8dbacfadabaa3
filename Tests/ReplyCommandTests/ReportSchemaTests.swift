import Foundation
import Testing

/// Reports of the built program against the schemas in Fixtures/schemas, over names and texts that
/// are made to break them. A validator that is missing fails: `make setup` installs both.
@Suite struct ReportSchemaTests {
  private static let schemas = Scratch.fixtures.appendingPathComponent("schemas").path
  private static let json = """
    import json, jsonschema, sys
    schema = json.load(open(sys.argv[1]))
    report = json.load(sys.stdin)
    cls = jsonschema.validators.validator_for(schema)
    for error in cls(schema, format_checker=jsonschema.FormatChecker()).iter_errors(report):
        sys.exit("/".join(map(str, error.absolute_path)) + ": " + error.message)
    """

  static let formats: [(name: String, validator: String)] = [
    ("sarif", "/usr/bin/python3 validate.py \(schemas)/sarif-2.1.0.json"),
    ("gitlab", "/usr/bin/python3 validate.py \(schemas)/gitlab-code-quality.json"),
    ("junit", "xmllint --noout --nonet --schema \(schemas)/junit-10.xsd -"),
    ("checkstyle", "xmllint --noout --nonet --schema \(schemas)/checkstyle-4.3.xsd -"),
    ("csv", "/usr/bin/python3 -c \(csv)"),
  ]

  /// Rows of equal length, and no more quotes than the format knows.
  private static let csv = """
    'import csv, io, sys
    text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
    rows = list(csv.reader(text, strict=True))
    sys.exit(0 if len(rows) > 5 and {len(row) for row in rows} == {len(rows[0])} else "uneven")'
    """

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.copyFixtures()
    try scratch.write("validate.py", Self.json)
    let hostile = "Hi {{a\u{1}\u{FFFE}]]><&\"'\u{9B}🙂}}, [NAME]\u{2028} {{=1+1}},\n"
    for name in ["a\nb\r.txt", "c]]><d>&\"e'.txt", "=f,;%20\u{1B}[2J.txt", "g\u{FFFE}🙂.txt"] {
      try scratch.write("hostile/\(name)", hostile + "[NUMBER]\n")
    }
    try scratch.write("hostile/nul.txt", [0x61, 0, 0x62])
    try scratch.write("hostile/bytes.eml", Array("From: a\n\n[NAME] ".utf8) + [0xFF, 0xC3, 0x28])
    try scratch.write("hostile/empty.txt", "")
    try scratch.write(
      "hostile/records.jsonl",
      "{\"id\":\"a\\u0000]]>\",\"reply\":\"Hi [NAME]\\ufffe\"}\n{\"id\":\"b\\ud800\"}\nno\n")
    return scratch
  }

  @Test(arguments: formats)
  func reportsAreValid(_ format: (name: String, validator: String)) throws {
    let scratch = try scratch()
    let paths = "hostile hostile/records.jsonl Fixtures hostile missing"
    let outcome = try scratch.run(
      "replylint check --output-format \(format.name) --jobs 2 \(paths) 2> err > report; echo $?")
    #expect(outcome.out == "2\n")
    let verdict = try scratch.run("\(format.validator) < report")
    #expect(verdict.status == 0, "\(verdict.out)\(verdict.err)")
  }

  @Test(arguments: formats)
  func anEmptyReportIsValid(_ format: (name: String, validator: String)) throws {
    guard format.name != "csv" else { return }
    let scratch = try Scratch()
    try scratch.write("validate.py", Self.json)
    try scratch.write("a.txt", "Hello.\n")
    let outcome = try scratch.run(
      "replylint check --output-format \(format.name) a.txt 2> err | \(format.validator)")
    #expect(outcome.status == 0, "\(outcome.out)\(outcome.err)")
  }

  @Test(arguments: formats.map(\.name) + ["json", "jsonl", "github", "text"])
  func theNumberOfWorkersChangesNothing(_ name: String) throws {
    let scratch = try scratch()
    let report = { (workers: Int) in
      try scratch.run("replylint check --output-format \(name) --jobs \(workers) hostile Fixtures")
    }
    let one = try report(1)
    let three = try report(3)
    #expect(one.stdout == three.stdout)
    #expect(one.stderr == three.stderr)
    #expect(one.stdout.count > 1_000)
  }

  @Test(arguments: formats.map(\.name) + ["json", "jsonl", "github"])
  func aClosedPipeIsNoTrouble(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.writeMany(300)
    let outcome = try scratch.run(
      """
      { replylint check --output-format \(name) many 2> err; echo $? > status; } | head -c 0
      cat err status
      """)
    #expect(outcome.out == "1\n")
  }
}
