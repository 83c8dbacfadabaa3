import GRDB
import ReplyMail
import ReplyModel
import Testing

@testable import ReplyStore

@Suite struct AuditTests {
  fileprivate static let shop = "jo@shop.example.com"
  fileprivate static let ann = "ann@post.example.net"

  /// A message of a thread, and what an audit makes of it.
  struct Letter: Sendable {
    var id: String
    var from: String
    var day: Int
    var hour = 9
    var parent: String?
    var subject = "Lamp"
    var apologises = false
    var isAutomatic = false
    /// Days after the first of the month by which something is promised, at noon.
    var due: Int?
    var isWord = true

    var message: Message {
      let to = from == AuditTests.shop ? AuditTests.ann : AuditTests.shop
      var text = "From: \(from)\nTo: \(to)\nSubject: \(subject)\nMessage-ID: <\(id)@example.com>\n"
      text += "Date: \(day) Nov 2026 \(hour):00:00 +0000\n"
      if let parent { text += "In-Reply-To: <\(parent)@example.com>\n" }
      return MessageParser().message(Array((text + "\nHello.\n").utf8))
    }

    var entry: AuditEntry {
      var entry = AuditEntry(message, role: from == AuditTests.shop ? .agent : .customer)
      entry.isJudged = true
      entry.apologises = apologises
      entry.isAutomatic = isAutomatic
      if let due {
        // 2026-11-01 is day 20758.
        let moment = Int64(20_758 + due - 1) * 86_400 + 43_200
        entry.promises = [
          AuditEntry.Promise(range: 0..<5, due: moment, basis: "time", isWord: isWord)
        ]
      }
      return entry
    }
  }

  private static func place(_ number: Int) -> CensusEntry {
    CensusEntry(
      key: Int64(number), shown: "mail/\(number).eml", date: nil,
      mark: CensusMark(file: Int64(number), number: 1),
      mail: StoredMail(rawPath: Array("mail/\(number).eml".utf8), shown: "", range: nil))
  }

  /// Writes letters, settles, and asks.
  private func ask<T>(
    _ letters: [Letter], _ work: (AuditLedger) throws -> T
  ) throws -> T {
    let folder = try MailFolder()
    let path = "\(folder.path)/audit.sqlite"
    let writer = try AuditWriter(path: path)
    try writer.add(
      letters.enumerated().map { (Self.place($0.offset + 1), $0.element.entry) }, settings: 1)
    try writer.settle(clock: Int64(20_758 + 60) * 86_400)
    writer.close()
    return try work(AuditLedger(path: path, period: nil, writer: nil))
  }

  @Test func whoWritesTwiceWaitsSinceTheFirstTime() throws {
    let waits = try ask([
      Letter(id: "1", from: Self.ann, day: 2), Letter(id: "2", from: Self.ann, day: 3, parent: "1"),
      Letter(id: "3", from: Self.shop, day: 4, parent: "2"),
      Letter(id: "4", from: Self.ann, day: 5, hour: 9, parent: "3"),
      Letter(id: "5", from: Self.shop, day: 5, hour: 11, parent: "4"),
    ]) { (try $0.waits(first: true), try $0.waits(first: false)) }
    #expect(waits.0 == [2 * 86_400])
    #expect(waits.1 == [2 * 3_600, 2 * 86_400])
  }

  @Test func whoHasNoAnswerWaitsUntilTheLastMessage() throws {
    let found = try ask([
      Letter(id: "1", from: Self.ann, day: 2),
      Letter(id: "2", from: Self.ann, day: 6, subject: "Kettle", isAutomatic: true),
    ]) { (try $0.longestWaits(most: 9), try $0.unansweredMessages(first: true)) }
    #expect(found.1 == 1)
    #expect(found.0.map(\.seconds) == [4 * 86_400])
    #expect(found.0.first?.answer == nil)
  }

  @Test func aMessageInTwoFoldersCountsOnce() throws {
    let letter = Letter(id: "1", from: Self.ann, day: 2)
    #expect(try ask([letter, letter]) { try $0.counts().messages } == 1)
  }

  @Test func threadsAreJoinedByReferencesAndBySubject() throws {
    let threads = try ask([
      Letter(id: "1", from: Self.ann, day: 2),
      Letter(id: "2", from: Self.shop, day: 3, parent: "1"),
      // Its parent is gone, as that of the next.
      Letter(id: "3", from: Self.ann, day: 4, parent: "gone", subject: "Other words"),
      Letter(id: "4", from: Self.shop, day: 5, parent: "gone", subject: "More words"),
      // No reference at all.
      Letter(id: "5", from: Self.shop, day: 6, subject: "Re: Lamp"),
      Letter(id: "6", from: Self.ann, day: 6, subject: "Kettle"),
    ]) { try $0.counts().threads }
    #expect(threads == 3)
  }

  @Test(
    "What becomes of a promise for the fourth",
    arguments: [
      // By its time; an hour late; late; late and sorry.
      ([Letter(id: "3", from: shop, day: 4, hour: 11, parent: "2")], true, "kept"),
      ([Letter(id: "3", from: shop, day: 4, hour: 13, parent: "2")], true, "kept"),
      ([Letter(id: "3", from: shop, day: 6, parent: "2")], true, "broken"),
      (
        [Letter(id: "3", from: shop, day: 6, parent: "2", apologises: true)], true,
        "broken-with-apology"
      ),
      // Nobody writes again: a word did not come, a parcel may have.
      ([Letter(id: "3", from: ann, day: 20, subject: "Kettle")], true, "broken"),
      ([Letter(id: "3", from: ann, day: 20, subject: "Kettle")], false, "open"),
      // The customer asks again.
      ([Letter(id: "3", from: ann, day: 7, parent: "2")], false, "broken"),
      // The last message was written before.
      ([Letter(id: "3", from: ann, day: 3, hour: 12, subject: "Kettle")], true, "open"),
    ])
  func promises(later: [Letter], isWord: Bool, state: String) throws {
    let promise = Letter(
      id: "2", from: Self.shop, day: 3, parent: "1", due: 4, isWord: isWord)
    let letters = [Letter(id: "1", from: Self.ann, day: 2), promise] + later
    #expect(try ask(letters) { try $0.promiseStates() } == [state: 1])
  }

  @Test func anUnchangedMessageIsNotReadAgain() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/audit.sqlite"
    let place = Self.place(1)
    for (settings, unknown) in [(1, 1), (1, 0), (2, 1), (2, 0)] {
      let writer = try AuditWriter(path: path)
      defer { writer.close() }
      let found = try writer.unknown([place], settings: Int64(settings)) { _ in true }
      #expect(found.count == unknown)
      let letter = Letter(id: "1", from: Self.ann, day: 2)
      try writer.add(found.map { ($0, letter.entry) }, settings: Int64(settings))
      try writer.settle(clock: 1 << 34)
    }
    #expect(try AuditLedger(path: path, period: nil, writer: nil).counts().messages == 1)
    // A run that finds nothing does not show what an earlier one found.
    #expect(try AuditLedger(path: path, run: 9, period: nil, writer: nil).counts().messages == 0)
  }

  @Test func aLaterVersionAndAnotherFileStayAsTheyAre() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/audit.sqlite"
    try AuditWriter(path: path).close()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    let before = try FileBytes.read(path)
    #expect(
      throws: StoreFileError(
        path: path, kind: .audit, .newer(version: 99, known: StoreKind.audit.version))
    ) { try AuditWriter(path: path) }
    #expect(try FileBytes.read(path) == before)
    let past = "\(folder.path)/past.sqlite"
    try PastMailWriter(path: past).close()
    #expect(throws: StoreFileError(path: past, kind: .audit, .foreign)) {
      try AuditWriter(path: past)
    }
  }
}
