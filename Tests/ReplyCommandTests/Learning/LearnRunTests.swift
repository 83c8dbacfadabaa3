import Foundation
import Testing

/// The built program where others write, kill, or forbid.
@Suite struct LearnRunTests {
  private static let count = 9_000
  private static let text = "the blue lid of your kettle is in the post since noon today"

  /// - Parameter own: what stands in each message beside the common sentence.
  private func writeMbox(_ scratch: Scratch, _ name: String, _ numbers: ClosedRange<Int>) throws {
    var mbox = ""
    for number in numbers {
      mbox += "From jo@shop.example.com Mon Mar  3 09:00:00 2025\nFrom: jo@shop.example.com\n"
      mbox += "To: c\(number)@example.com\nMessage-ID: <\(number)@shop.example.com>\n"
      mbox += "Date: Mon, 3 Mar 2025 09:00:00 +0000\n\nHello,\n\n\(Self.text).\n\n"
    }
    try scratch.write(name, mbox)
  }

  private func writeReply(_ scratch: Scratch) throws {
    try scratch.write(
      "reply.eml",
      "From: jo@shop.example.com\nTo: new@example.com\n\nHello,\n\n\(Self.text).\n")
  }

  private func listed(_ scratch: Scratch) throws -> Int {
    let out = try scratch.run("replylint learn --list --store past.sqlite").out
    let words = out.split(separator: " ")
    guard let holds = words.firstIndex(of: "holds") else { return 0 }
    return Int(words[holds + 1].filter(\.isNumber)) ?? -1
  }

  @Test func twoThatLearnAtTheSameTimeLoseNothing() throws {
    let scratch = try Scratch()
    try writeMbox(scratch, "one.mbox", 1...3_000)
    try writeMbox(scratch, "two.mbox", 2_001...5_000)
    let outcome = try scratch.run(
      "for i in one two; do replylint learn --store past.sqlite $i.mbox >$i.out 2>$i.err & done; "
        + "wait; cat *.err | grep -v 'learns mail from'; ls past.sqlite*")
    #expect(outcome.out == "past.sqlite\n")
    #expect(try listed(scratch) == 5_000)
    try writeReply(scratch)
    let found = try scratch.run(
      "replylint inspect --output-format jsonl --store past.sqlite reply.eml")
    #expect(found.out.contains("\"messages\":5000,\"recipients\":5000"))
  }

  @Test func aKilledRunLeavesWholeBatchesAndIsGoneOnWith() throws {
    let scratch = try Scratch()
    try writeMbox(scratch, "sent.mbox", 1...Self.count)
    let killed = try scratch.run(
      "replylint learn --store past.sqlite sent.mbox >out 2>&1 & p=$!; "
        + "while kill -0 $p && [ $(cat past.sqlite* 2>/dev/null | wc -c) -lt 100000 ]; "
        + "do sleep 0.01; done; kill -9 $p; wait; cat out")
    #expect(!killed.out.contains("learned"), "it was killed too late")
    let kept = try listed(scratch)
    #expect(kept % 4_000 == 0 && kept < Self.count)
    try writeReply(scratch)
    let check = try scratch.run("replylint check --store past.sqlite reply.eml")
    #expect(check.status == 0)
    #expect(check.err == "")
    let again = try scratch.run("replylint learn --store past.sqlite sent.mbox")
    #expect(again.status == 0)
    #expect(try listed(scratch) == Self.count)
  }

  @Test func whatCannotBeWrittenIsSaidAndRead() throws {
    let scratch = try Scratch()
    try writeMbox(scratch, "sent.mbox", 1...20)
    try writeReply(scratch)
    _ = try scratch.run(
      "mkdir team; replylint learn --store team/past.sqlite sent.mbox; chmod a-w team team/*")
    let learn = try scratch.run("unprivileged replylint learn --store team/past.sqlite sent.mbox")
    #expect(learn.status == 2)
    #expect(
      learn.err.contains("team/past.sqlite: cannot use the store of past mail: permission denied"))
    let check = try scratch.run("unprivileged replylint check --store team/past.sqlite reply.eml")
    #expect(check.out.contains("the text went to 20 customers since March 2025"))
    #expect(check.err == "")
  }

  @Test func aFullDiskIsSaid() throws {
    let scratch = try Scratch()
    try writeMbox(scratch, "sent.mbox", 1...4_500)
    // The limit of a file's size is in blocks of 512 bytes, and its signal is ignored.
    let outcome = try scratch.run(
      "trap '' XFSZ; ulimit -f 100; replylint learn --store past.sqlite sent.mbox")
    #expect(outcome.status == 2)
    #expect(outcome.err.contains("past.sqlite: "))
    #expect(outcome.err.contains("0 messages were learned, the others were not"))
    #expect(try scratch.run("replylint learn --store past.sqlite sent.mbox").status == 0)
    #expect(try listed(scratch) == 4_500)
  }
}
