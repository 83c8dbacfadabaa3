import Testing

/// Input that is made to stop a reader, through the whole built program. What is small enough to
/// read stands in `Fixtures/terminal`; this is the rest.
///
/// Times are bounded far above what a debug build needs, and far below what an algorithm would take
/// that is not linear.
@Suite(.serialized) struct BadInputTests {
  private static let head = "From: Jo Marsh <jo@shop.example.com>\nMIME-Version: 1.0\n"
  private static let good = "Hi {{first_name}},\n\nyour order left today.\n"
  private static let goodFinding =
    "z.txt:1:4: error: \"{{first_name}}\" was not filled in [unfilled-placeholder]"

  private func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Checks a message, and after it one that has a finding.
  private func check(_ text: String) throws -> Scratch.Outcome {
    let scratch = try Scratch()
    try scratch.write("a.eml", text)
    try scratch.write("z.txt", Self.good)
    let outcome = try scratch.run("replylint check --jobs 1 a.eml z.txt")
    #expect(outcome.out.contains(Self.goodFinding), "the rest of the batch did not go on")
    return outcome
  }

  @Test func tenThousandNestedMultiparts() throws {
    let nested = (0..<10_000).reduce(into: Self.head) { text, level in
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    let outcome = try check(nested + "\nHi [NAME],\n")
    #expect(outcome.err == "")
    #expect(outcome.status == 1)
    #expect(outcome.seconds < 20)
  }

  @Test func nestedMultipartsAreSaidToBe() throws {
    let scratch = try Scratch()
    let nested = (0..<10_000).reduce(into: Self.head) { text, level in
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    try scratch.write("a.eml", nested)
    let outcome = try scratch.run("replylint inspect a.eml")
    #expect(outcome.out.contains("  defect: "))
    #expect(outcome.status == 0)
  }

  @Test func aLineOfTwentyMegabytesWithoutABlank() throws {
    let outcome = try check(Self.head + "\n" + times("x", 20_000_000) + "\n")
    let said = outcome.err.split(separator: "\n")
    #expect(said.count == 2)
    #expect(
      said.first?.hasPrefix("replylint: a.eml: note: the text is longer than 512 KiB") == true)
    #expect(said.last?.hasPrefix("replylint: a.eml: note: the language could not be told") == true)
    #expect(outcome.status == 1)
    #expect(outcome.seconds < 60)
  }

  @Test func aLineOfManyWords() throws {
    let outcome = try check(Self.head + "\n" + times("word ", 100_000) + "\n")
    #expect(outcome.err.hasPrefix("replylint: a.eml: note: the language could not be told"))
    #expect(outcome.err.split(separator: "\n").count == 1)
    #expect(outcome.status == 1)
    #expect(outcome.seconds < 60)
  }

  @Test func aLongLineInJSONLines() throws {
    let scratch = try Scratch()
    let lines =
      "{\"id\":\"a\",\"reply\":\"" + times("x", 4_000_000) + "\"}\n"
      + "{\"id\":\"b\",\"reply\":\"" + times("x", 4_000_000) + "\n"
      + "{\"id\":\"c\",\"reply\":\"Hi [NAME],\"}\n"
    try scratch.write("mails.jsonl", lines)
    let outcome = try scratch.run("replylint check --output-format jsonl mails.jsonl")
    let out = outcome.out.split(separator: "\n")
    #expect(out.count == 3)
    #expect(out.first == "{\"id\":\"a\",\"path\":null,\"findings\":[]}")
    #expect(out.dropFirst().first?.hasPrefix("{\"id\":\"2\",\"error\":\"not a JSON object") == true)
    #expect(out.last?.contains("\"rule\":\"unfilled-placeholder\"") == true)
    #expect(outcome.status == 2)
    #expect(outcome.seconds < 60)
  }

  @Test(arguments: [1_000, 8_000]) func manyFindings(_ count: Int) throws {
    let text =
      Self.head + "Content-Transfer-Encoding: quoted-printable\n\nHi Bo,\n\n"
      + times("your order [NUMBER] left.\n", count)
    let outcome = try check(text)
    #expect(outcome.out.split(separator: "\n").count > 500)
    let note = "unfilled-placeholder: \(count) findings, of which the first 500 are told"
    #expect(outcome.err.contains(note))
    #expect(outcome.status == 1)
    #expect(outcome.seconds < 4 + Double(count) / 400)
  }

  @Test func oneAndTwoWorkersAndASecondRunGiveTheSameBytes() throws {
    let scratch = try Scratch()
    try scratch.copyFixtures()
    let run = { (workers: Int, command: String) in
      try scratch.run("replylint \(command) --jobs \(workers) --output-format jsonl Fixtures")
    }
    for command in ["check", "inspect"] {
      let one = try run(1, command)
      let two = try run(2, command)
      let again = try run(2, command)
      #expect(one.stdout == two.stdout && two.stdout == again.stdout)
      #expect(one.stderr == two.stderr && two.stderr == again.stderr)
      #expect(one.status == two.status && two.status == again.status)
      #expect(one.stdout.count > 10_000)
    }
  }

  @Test func anAddressBookOfTwentyMegabytesInOneLine() throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", Self.good)
    try scratch.write("book.csv", "name,email\n\"" + times("x", 20_000_000))
    let outcome = try scratch.run("replylint check --contacts book.csv a.txt")
    let expected = "expected a closing quotation mark, found the end of the file"
    #expect(outcome.err == "replylint: book.csv:2: cannot read the contacts: \(expected)\n")
    #expect(outcome.status == 2)
    #expect(outcome.seconds < 60)
  }

  @Test func filterPassesAnyBytesOn() throws {
    let scratch = try Scratch()
    let noise = (0..<400_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
    try scratch.write("in", noise)
    let outcome = try scratch.run("replylint filter < in > out; echo $?; cmp in out")
    #expect(outcome.out == "0\n" || outcome.out == "1\n")
    #expect(outcome.seconds < 60)
  }
}
