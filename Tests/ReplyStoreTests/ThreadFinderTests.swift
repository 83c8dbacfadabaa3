import ReplyMail
import ReplyModel
import Testing

@testable import ReplyStore

@Suite struct ThreadFinderTests {
  /// A mail of a thread between Ann and the desk of a shop.
  private struct Letter {
    var id: String
    var from: String
    var to: String = ThreadFinderTests.desk
    var subject = "Re: Lamp"
    var day: Int
    var fields = ""
    var text = "Hello."

    var mail: String {
      let date = "Date: \(day % 28 + 1) \(day < 28 ? "Nov" : "Dec") 2026 09:00:00 +0000\n"
      return "From: \(from)\nTo: \(to)\nSubject: \(subject)\n\(date)"
        + (id.isEmpty ? "" : "Message-ID: <\(id)@example.com>\n")
        + "\(fields)\n\(text)\n"
    }
  }

  private static let ann = "Ann Bell <ann@example.com>"
  private static let desk = "Jo Marsh <jo@shop.example.com>"
  private static let colleague = "Kim Dahl <kim@shop.example.com>"

  private func parent(_ ids: String...) -> String {
    "In-Reply-To: " + ids.map { "<\($0)@example.com>" }.joined(separator: " ") + "\n"
  }

  private func completed(_ reply: Letter, _ stored: [Letter]) throws -> Exchange {
    let folder = try MailFolder()
    folder.makeMaildir("box")
    for (number, letter) in stored.enumerated() {
      folder.write("box/cur/\(number).x", letter.mail)
    }
    let index = MessageIndex(folders: ["\(folder.path)/box"], store: nil)
    var exchange = Exchange(id: "1", reply: MessageParser().message(Array(reply.mail.utf8)))
    ThreadFinder(index: index).complete(&exchange)
    return exchange
  }

  private func text(_ message: Message?) -> String {
    message?.content.map { $0.text[0..<$0.text.count] } ?? "none"
  }

  @Test func theThreadIsWalkedUpward() throws {
    let first = Letter(id: "a", from: Self.ann, subject: "Lamp", day: 1, text: "Is it blue?")
    let second = Letter(
      id: "b", from: Self.colleague, to: Self.ann, day: 2, fields: parent("a"), text: "It is.")
    let third = Letter(id: "c", from: Self.ann, day: 3, fields: parent("b"), text: "And dark?")
    let reply = Letter(id: "d", from: Self.desk, to: Self.ann, day: 4, fields: parent("c"))
    let found = try completed(reply, [third, reply, first, second])
    #expect(text(found.original) == "And dark?\n")
    #expect(found.originalSource == .reference)
    #expect(found.earlier.map { text($0.message) } == ["Is it blue?\n", "It is.\n"])
    #expect(found.earlier.map(\.role) == [.customer, .agent])
  }

  @Test func theFirstOfSeveralIdentifiersThatIsThereCounts() throws {
    let one = Letter(id: "a", from: Self.ann, day: 1, text: "One.")
    let two = Letter(id: "b", from: Self.ann, day: 2, text: "Two.")
    let several = Letter(
      id: "d", from: Self.desk, to: Self.ann, day: 4, fields: parent("gone", "a", "b"))
    #expect(text(try completed(several, [two, one]).original) == "One.\n")
    let references = Letter(
      id: "d", from: Self.desk, to: Self.ann, day: 4,
      fields: "references: <a@example.com>\n <b@example.com> <gone@example.com>\n")
    #expect(text(try completed(references, [two, one]).original) == "Two.\n")
  }

  @Test func aReplyToOnesOwnMailAnswersTheCustomer() throws {
    let question = Letter(id: "a", from: Self.ann, day: 1, text: "Is it blue?")
    let answer = Letter(id: "b", from: Self.desk, to: Self.ann, day: 2, fields: parent("a"))
    let addition = Letter(id: "c", from: Self.desk, to: Self.ann, day: 3, fields: parent("b"))
    #expect(text(try completed(addition, [answer, question]).original) == "Is it blue?\n")
    #expect(try completed(addition, [answer]).original == nil)
  }

  @Test func aColleaguesMailIsTheOriginalOnlyForTheColleague() throws {
    let question = Letter(id: "a", from: Self.ann, day: 1, text: "Is it blue?")
    let answer = Letter(
      id: "b", from: Self.colleague, to: Self.ann, day: 2, fields: parent("a"), text: "Ask Jo.")
    let toAnn = Letter(id: "c", from: Self.desk, to: Self.ann, day: 3, fields: parent("b"))
    #expect(text(try completed(toAnn, [answer, question]).original) == "Is it blue?\n")
    let toKim = Letter(id: "c", from: Self.desk, to: Self.colleague, day: 3, fields: parent("b"))
    #expect(text(try completed(toKim, [answer, question]).original) == "Ask Jo.\n")
    #expect(text(try completed(toAnn, [answer]).original) == "Ask Jo.\n")
  }

  @Test func circlesEnd() throws {
    let one = Letter(id: "a", from: Self.ann, day: 1, fields: parent("b"), text: "One.")
    let two = Letter(id: "b", from: Self.ann, day: 2, fields: parent("a", "d"), text: "Two.")
    let reply = Letter(id: "d", from: Self.desk, to: Self.ann, day: 4, fields: parent("b", "d"))
    let found = try completed(reply, [one, two, reply])
    #expect(text(found.original) == "Two.\n")
    #expect(found.earlier.map { text($0.message) } == ["One.\n"])
  }

  static let subjects: [(why: String, stored: [Int], expected: String)] = [
    ("the latest before the reply", [1, 5, 20], "day 5"),
    ("none after the reply", [20], "none"),
  ]

  @Test(arguments: subjects) func bySubject(_ why: String, _ days: [Int], _ expected: String) throws
  {
    let stored = days.map {
      Letter(id: "s\($0)", from: Self.ann, subject: "[shop] Lamp", day: $0, text: "day \($0)")
    }
    let reply = Letter(id: "d", from: Self.desk, to: Self.ann, subject: "AW: lamp", day: 10)
    let found = try completed(reply, stored)
    #expect(text(found.original).trimmed == expected, "\(why)")
    #expect(found.originalSource == (expected == "none" ? .none : .subject))
  }

  @Test func bySubjectOnlyFromWhomTheReplyGoesTo() throws {
    let other = Letter(id: "a", from: "Bo <bo@example.net>", day: 1)
    let reply = Letter(id: "d", from: Self.desk, to: Self.ann, day: 10)
    #expect(try completed(reply, [other]).original == nil)
  }

  @Test func bySubjectOnlyWhatWentToTheReplysSide() throws {
    let reply = Letter(id: "d", from: Self.desk, to: Self.ann, day: 10)
    let elsewhere = Letter(id: "a", from: Self.ann, to: "bo@example.net", day: 1)
    #expect(try completed(reply, [elsewhere]).original == nil)
    let office = Letter(id: "a", from: Self.ann, to: "office@shop.example.com", day: 1)
    #expect(try completed(reply, [office]).originalSource == .subject)
  }

  @Test func ofTwoInTheSameSecondNoneIsChosen() throws {
    let one = Letter(id: "a", from: Self.ann, day: 1, text: "One.")
    let two = Letter(id: "b", from: Self.ann, day: 1, text: "Two.")
    let reply = Letter(id: "d", from: Self.desk, to: Self.ann, day: 10)
    #expect(try completed(reply, [one, two]).original == nil)
    var copy = one
    copy.id = "b"
    #expect(text(try completed(reply, [one, copy]).original) == "One.\n")
  }

  @Test func whatIsGivenStaysAndItsThreadIsFound() throws {
    let first = Letter(id: "a", from: Self.desk, to: Self.ann, day: 1, text: "It came in today.")
    let folder = try MailFolder()
    folder.write("1.eml", first.mail)
    let given = Letter(id: "b", from: Self.ann, day: 2, fields: parent("a"))
    let reply = Letter(id: "c", from: Self.desk, to: Self.ann, day: 3)
    var exchange = Exchange(id: "1", reply: MessageParser().message(Array(reply.mail.utf8)))
    exchange.original = MessageParser().message(Array(given.mail.utf8))
    exchange.originalSource = .given
    ThreadFinder(index: MessageIndex(folders: [folder.path], store: nil)).complete(&exchange)
    #expect(exchange.originalSource == .given)
    #expect(exchange.earlier.map(\.role) == [.agent])
  }
}

extension String {
  fileprivate var trimmed: String { filter { $0 != "\n" } }
}
