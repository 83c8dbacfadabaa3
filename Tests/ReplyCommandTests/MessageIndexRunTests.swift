import Foundation
import Testing

/// The index of `--maildir` across runs of the built program.
@Suite struct MessageIndexRunTests {
  private static let count = 5_000

  private func makeMail(_ scratch: Scratch) throws {
    var mbox = ""
    for number in 1...Self.count {
      mbox += "From ann@example.com Mon Nov  2 09:00:00 2026\n"
      mbox += "From: Ann Bell <ann@example.com>\nMessage-ID: <\(number)@example.com>\n"
      mbox += "Subject: Lamp \(number)\n\nIs it blue, number \(number)?\n\n"
    }
    try scratch.write("in.mbox", mbox)
    for number in [1, Self.count / 2, Self.count] {
      let reply = "From: jo@shop.example.com\nIn-Reply-To: <\(number)@example.com>\n\nIt is.\n"
      try scratch.write("replies/\(number).eml", reply)
    }
    _ = try scratch.run("touch -d '1 hour ago' in.mbox")
  }

  private static let inspect = "replylint inspect --output-format jsonl --maildir in.mbox replies"

  private func found(_ scratch: Scratch) throws -> [String] {
    let outcome = try scratch.run(Self.inspect)
    #expect(outcome.err == "")
    return outcome.out.split(separator: "\n").map { line in
      let parts = line.components(separatedBy: "\"path\":\"in.mbox#")
      return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : "none"
    }
  }

  /// Killed at several moments, the index gives the right answers afterwards: it knows less, or all.
  @Test func aKilledRunLeavesTheIndexRight() throws {
    let scratch = try Scratch()
    try makeMail(scratch)
    let index = "$HOME/.local/share/replylint/messages.sqlite"
    for pause in ["0", "0.1", "0.3"] {
      // Killed after the first of the transactions that the index takes.
      let killed = try scratch.run(
        "\(Self.inspect) >killed.out 2>&1 & p=$!; "
          + "while kill -0 $p && [ $(cat \(index)* | wc -c) -lt 120000 ]; do sleep 0.01; done; "
          + "sleep \(pause); kill -9 $p; wait; cat \(index)* | wc -c")
      #expect((Int(killed.out.filter(\.isNumber)) ?? 0) >= 120_000)
    }
    let right = [1, Self.count / 2, Self.count].map { "\($0)" }.sorted()
    #expect(try found(scratch) == right)
    #expect(try found(scratch) == right)
  }

  @Test func runsAtTheSameTimeGiveTheSame() throws {
    let scratch = try Scratch()
    try makeMail(scratch)
    let outcome = try scratch.run(
      "for i in 1 2 3; do \(Self.inspect) >$i.out 2>$i.err & done; wait; "
        + "cat *.err; cmp 1.out 2.out; cmp 1.out 3.out; grep -c in.mbox# 1.out")
    #expect(outcome.out == "3\n")
  }

  @Test func aHomeThatCannotBeWrittenIsSaidOnce() throws {
    let scratch = try Scratch()
    try makeMail(scratch)
    let outcome = try scratch.run(
      "mkdir -p $HOME/.local/share; touch $HOME/.local/share/replylint; \(Self.inspect)")
    let lines = outcome.err.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("messages.sqlite: cannot be kept: ") == true)
    #expect(outcome.out.contains("in.mbox#\(Self.count / 2)\""))
    #expect(outcome.status == 0)
  }
}
