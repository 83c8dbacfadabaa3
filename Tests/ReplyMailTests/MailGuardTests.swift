import Testing

@testable import ReplyMail

/// What no mail needs is left out, said, and what needs it is read.
@Suite struct MailGuardTests {
  private func message(_ text: String) -> Message { MessageParser().message(Array(text.utf8)) }

  @Test func aFieldOfTooManyAddressesIsCutAndSaid() {
    let names = Array(repeating: "Ana", count: 50_000).joined(separator: ", ")
    let read = message(
      "From: Sam <sam@example.com>\nCc: \(names)\nSubject: lamp\n\nHello.\n")
    #expect(read.cc.count <= MailGuard.mostCommas + 1)
    #expect(read.subject == "lamp")
    #expect(read.content.map { String(decoding: $0.text.bytes, as: UTF8.self) } == "Hello.\n")
    #expect(read.defects.contains { $0.detail.contains("1000 addresses") })
  }

  @Test func eachFieldOfTooManyAddressesIsCut() {
    let names = Array(repeating: "Ana", count: 5_000).joined(separator: ",\n ")
    let read = message(
      "From: Sam <sam@example.com>\nTo: \(names)\nCc: \(names)\nSubject: lamp\n\nHello.\n")
    #expect(read.to.count <= MailGuard.mostCommas + 1 && read.to.count > 900)
    #expect(read.cc.count <= MailGuard.mostCommas + 1 && read.cc.count > 900)
    #expect(read.subject == "lamp")
  }

  @Test func aThousandAddressesAreRead() {
    let names = (0..<900).map { "Ana \($0) <ana\($0)@example.com>" }.joined(separator: ",\n ")
    let read = message("From: Sam <sam@example.com>\nTo: \(names)\n\nHello.\n")
    #expect(read.to.count == 900)
    #expect(read.to.last?.address == "ana899@example.com")
    #expect(read.defects.isEmpty)
  }

  @Test func fieldsBeyondTheLongestHeaderAreNotRead() {
    let fields = String(repeating: "X-Field: value of a field\n", count: 60_000)
    let read = message("From: Sam <sam@example.com>\n\(fields)Subject: late\n\nHello.\n")
    #expect(read.from.first?.address == "sam@example.com")
    #expect(read.subject == nil)
    #expect(read.content.map { String(decoding: $0.text.bytes, as: UTF8.self) } == "Hello.\n")
    #expect(read.defects.contains { $0.detail.contains("1024 KiB") })
  }

  @Test func partsBeyondTheLimitAreNotReadAndSaid() {
    let part = "--b\nContent-Type: text/plain\n\nHello.\n"
    let read = message(
      "From: Sam <sam@example.com>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        + String(repeating: part, count: 20_000) + "--b--\n")
    #expect(
      read.content.map { String(decoding: $0.text.bytes, as: UTF8.self) }?.hasPrefix("Hello.\n")
        == true)
    #expect(read.defects.contains { $0.detail.contains("8000 lines look like boundaries") })
  }

  @Test func dashesInAPlainTextAreNoBoundaries() {
    let read = message(
      "From: Sam <sam@example.com>\nSubject: x\n\n" + String(repeating: "-- x\n", count: 20_000))
    #expect(read.content?.text.count == 100_000)
    #expect(read.defects.isEmpty)
  }

  @Test func htmlIsReadUpToItsTextLimit() {
    let read = message(
      "From: Sam <sam@example.com>\nContent-Type: text/html\n\n<p>Hello</p>"
        + String(repeating: "lamp & shade ", count: 200_000))
    let count = read.content?.text.count ?? 0
    #expect(count >= HTMLReader.textLimit && count < HTMLReader.textLimit + 100_000)
    #expect(read.defects.isEmpty)
  }
}
