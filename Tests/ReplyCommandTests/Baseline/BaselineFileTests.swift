import Foundation
import ReplyEngine
import ReplyMail
import ReplyModel
import Testing

@testable import ReplyCommand

@Suite struct BaselineFileTests {
  private func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).json").path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func whatIsWrittenIsRead() throws {
    let entries = [
      Baseline.Entry(message: "b \"quoted\" 請", rule: "x", fingerprint: "1:a", reason: "so be it"),
      Baseline.Entry(message: "a", rule: "y", fingerprint: "1:b"),
      Baseline.Entry(message: "a", rule: "x", fingerprint: "1:c"),
    ]
    let bytes = BaselineFile(path: "x.json", baseline: Baseline(entries)).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.split(separator: "\n").count == 5)
    let path = try file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let read = try BaselineFile.read(path)
    #expect(read.baseline.entries["a"]?.map(\.rule) == ["x", "y"])
    #expect(read.baseline.entries["b \"quoted\" 請"] == [entries[0]])
    #expect(BaselineFile(path: "x.json", baseline: read.baseline).bytes == bytes)
  }

  @Test(arguments: [
    ("", "expected JSON, found it broken or cut short"),
    (
      "{\"replylint_baseline\":1,\"entries\":[\n{\"mess",
      "expected JSON, found it broken or cut short"
    ),
    ("[]", "the document is of another kind than expected"),
    ("{\"entries\":[]}", "\"replylint_baseline\" is missing"),
    ("{\"replylint_baseline\":1}", "\"entries\" is missing"),
    ("{\"replylint_baseline\":2}", "the baseline is of version 2, expected version 1"),
    ("{\"replylint_baseline\":1,\"entries\":[{\"message\":\"a\"}]}", "\"rule\" is missing"),
    ("{\"replylint_baseline\":\"1\",\"entries\":[]}", "is of another kind than expected"),
  ])
  func refusal(_ text: String, _ wording: String) throws {
    let path = try file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    do throws(BaselineError) {
      _ = try BaselineFile.read(path)
      Issue.record("nothing was refused")
    } catch {
      #expect("\(error)".hasPrefix(path))
      #expect("\(error)".contains(wording))
      #expect("\(error)".contains("--write-baseline"))
    }
  }

  @Test(arguments: [
    ("a.txt", "/shop/a.txt", "", "a.txt"),
    ("mail/new/1.host", "/shop/mail/new/1.host", "", "mail/cur/1.host"),
    ("m/cur/1.host:2,RS", "/shop/m/cur/1.host:2,RS", "", "m/cur/1.host"),
    ("box#3", "/shop/box", "", "box#3"), ("../x.txt", "/x.txt", "", "/x.txt"),
    ("renew/a", "/shop/renew/a", "", "renew/a"),
    ("a.txt", "/shop/a.txt", "7@example.com", "<7@example.com>"),
  ])
  func key(_ id: String, _ path: String, _ messageID: String, _ expected: String) {
    var message = Message()
    message.messageID = messageID.isEmpty ? nil : messageID
    let given = id.hasSuffix("#3") ? "box" : id
    let exchange = Exchange(id: id, path: given, reply: message)
    #expect(BaselineKey.of(exchange, path: path, folder: "/shop") == expected)
  }

  @Test func aRecordIsKnownByItsID() {
    let exchange = Exchange(id: "case 7", reply: Message())
    #expect(BaselineKey.of(exchange, path: "/shop", folder: "/shop") == "case 7")
  }
}
