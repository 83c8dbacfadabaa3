import GRDB
import Glibc
import LexiconData
import ReplyMail
import ReplyModel
import Testing

@testable import ReplyStore

@Suite struct PastMailStoreTests {
  private let inspector = Inspector(lexicons: builtInLexicons)
  private static let text = "The blue lid of your kettle is in the post since noon today."
  private static let other = "I asked the man at the counter about the way it takes to the coast."

  private func exchange(_ number: Int, _ text: String, to recipient: String) -> Exchange {
    let mail =
      "From: jo@shop.example.com\nTo: \(recipient)@example.com\nMessage-ID: <\(number)@example.com>\n"
      + "Date: \(number) Mar 2025 09:00:00 +0000\n\n\(text)\n"
    return Exchange(id: "\(number)", reply: MessageParser().message(Array(mail.utf8)))
  }

  private func lesson(
    _ number: Int, _ text: String = text, to recipient: String? = nil, words: Bool = false
  ) -> PastMailLesson {
    let exchange = exchange(number, text, to: recipient ?? "c\(number)")
    let (imprint, read) = inspector.imprint(of: exchange.reply)
    return PastMailLesson(
      identity: MessageIdentity(exchange), day: 20_000 + number,
      sentences: imprint.sentences.map {
        PastMailLesson.Sentence(imprint: $0, text: words ? $0.openText(in: read) : nil)
      })
  }

  /// Of the first sentence, as a new message would find it.
  private func history(
    _ path: String, _ number: Int = 30, _ text: String = text, to recipient: String = "new"
  ) -> SentenceHistory? {
    let exchange = exchange(number, text, to: recipient)
    let answer = PastMailStore(path: path).history(
      of: inspector.imprint(of: exchange.reply).imprint, message: MessageIdentity(exchange))
    #expect(answer.notice == nil)
    return answer.sentences.first
  }

  private func learn(_ path: String, _ lessons: [PastMailLesson]) throws -> PastMailWriter.Outcome {
    let writer = try PastMailWriter(path: path)
    defer { writer.close() }
    return try writer.learn(lessons)
  }

  @Test func messagesRecipientsAndDaysAreCounted() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/new/past.sqlite"
    let lessons = [
      lesson(1, to: "a"), lesson(2, to: "b"), lesson(3, to: "a"), lesson(4, Self.other),
    ]
    #expect(try learn(path, lessons).done == 4)
    #expect(try learn(path, [lesson(9, to: "b"), lesson(1, to: "a")]).passedOver == 1)
    let found = try #require(history(path))
    #expect(found.messages == 4)
    #expect(found.recipients == 2)
    #expect(found.days == 20_001...20_009)
    let status = try PastMailStatus(path: path, most: 5)
    #expect(status.messages == 5)
    #expect(status.recipients == 3)
    #expect(status.sentences == 2)
    #expect(status.frequent == [])
  }

  @Test func aMessageDoesNotCountItself() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    _ = try learn(path, (1...4).map { lesson($0) })
    let found = try #require(history(path, 2, to: "c2"))
    #expect(found.messages == 3)
    #expect(found.recipients == 3)
    #expect(history(path)?.messages == 4)
  }

  @Test func aSentenceThatWasChangedIsFoundInParts() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    _ = try learn(path, (1...5).map { lesson($0) })
    let changed = Self.text.replacing("since noon", with: "since this very noon")
    let found = try #require(history(path, 30, changed))
    #expect(found.messages == 0)
    #expect(found.shingles.max() == 5)
  }

  @Test func whatIsForgottenIsGone() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    let lessons = (1...4).map { lesson($0, words: true) }
    _ = try learn(path, lessons)
    let writer = try PastMailWriter(path: path)
    #expect(try writer.forget([lessons[0], lesson(20)]).done == 1)
    #expect(try PastMailStatus(path: path, most: 5).frequent.map(\.messages) == [3])
    #expect(try writer.forget(Array(lessons[1...])).done == 3)
    writer.close()
    let status = try PastMailStatus(path: path, most: 5)
    #expect((status.messages, status.sentences) == (0, 0))
    #expect(
      history(path) == SentenceHistory(shingles: history(path)?.shingles.map { _ in 0 } ?? []))
    #expect(try learn(path, [lessons[0]]).done == 1)
  }

  @Test func noWordIsKeptUnlessAskedFor() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    _ = try learn(path, [lesson(1), lesson(2)])
    let bytes = try FileBytes.read(path)
    #expect(bytes.firstRange(of: Array("kettle".utf8)) == nil)
    #expect(bytes.firstRange(of: Array("c1@example".utf8)) == nil)
    _ = try learn(path, [lesson(3, words: true)])
    #expect(
      try PastMailStatus(path: path, most: 5).frequent.map(\.text) == [
        String(Self.text.dropLast())
      ])
  }

  @Test func aFileOfAnOlderVersionIsReadAndBroughtUpToDate() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    let old = try DatabaseQueue(path: path)
    try old.write { database in
      try StoreKind.pastMail.migrate(database, path: path, to: 1)
      for number in 1...3 {
        try database.execute(
          sql: "INSERT INTO sentence VALUES(?, 3, 3, 20000, 20002)",
          arguments: [lesson(number).sentences[0].imprint.hash + Int64(number) - 1])
      }
    }
    try old.close()
    #expect(history(path)?.messages == 3)
    #expect(try learn(path, [lesson(1, words: true)]).done == 1)
    #expect(history(path)?.messages == 4)
    let version = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
    #expect(version == StoreKind.pastMail.version)
  }

  @Test func aFileOfALaterVersionStaysAsItIs() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    _ = try learn(path, [lesson(1)])
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    let before = try FileBytes.read(path)
    #expect(
      throws: StoreFileError(
        path: path, kind: .pastMail, .newer(version: 99, known: StoreKind.pastMail.version))
    ) {
      try PastMailWriter(path: path)
    }
    #expect(try FileBytes.read(path) == before)
    #expect(notice(path)?.contains("is of version 99, this replylint knows up to") == true)
  }

  /// What is said where nothing can be read.
  private func notice(_ path: String) -> String? {
    let exchange = exchange(1, Self.text, to: "a")
    let answer = PastMailStore(path: path).history(
      of: inspector.imprint(of: exchange.reply).imprint, message: MessageIdentity(exchange))
    #expect(answer.sentences == [])
    return answer.notice
  }

  @Test func aFileOfSomebodyElseStaysAsItIs() throws {
    let folder = try MailFolder()
    let path = folder.write("notes.txt", "These are my notes, and they are all that I have.\n")
    #expect(throws: StoreFileError(path: path, kind: .pastMail, .foreign)) {
      try PastMailWriter(path: path)
    }
    #expect(notice(path)?.contains("found another file") == true)
    #expect(try FileBytes.read(path).count == 50)
    let other = "\(folder.path)/other.sqlite"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE a(b)") }
    #expect(throws: StoreFileError(path: other, kind: .pastMail, .foreign)) {
      try PastMailWriter(path: other)
    }
  }

  @Test func aDamagedFileIsSaidToBeSoAndKept() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    _ = try learn(
      path,
      (1...9).map { lesson($0, "Lid \(String(repeating: "x", count: $0)) of yours is here now.") })
    var bytes = try FileBytes.read(path)
    for index in 4096..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 7 + 13) }
    try FileBytes.write(bytes, to: path)
    #expect(notice(path)?.contains("is damaged") == true)
    let further = lesson(20)
    #expect(throws: StoreFileError.self) { try learn(path, [further]) }
    #expect(try FileBytes.read(path).suffix(100) == bytes.suffix(100))
  }

  @Test func aMissingFileIsNotMadeByAQuestion() throws {
    let folder = try MailFolder()
    #expect(notice("\(folder.path)/none.sqlite")?.contains("there is no such file") == true)
    #expect(access("\(folder.path)/none.sqlite", F_OK) != 0)
  }

  @Test func betweenRunsThereIsOneFile() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    _ = try learn(path, [lesson(1)])
    for end in ["-wal", "-shm", "-journal"] { #expect(access(path + end, F_OK) != 0) }
    var info = stat()
    #expect(stat(path, &info) == 0 && info.st_mode & 0o777 == 0o600)
  }

  /// SQLite's own limit of pages stands for a full disk.
  @Test func aFullDiskLeavesWhatWasLearned() throws {
    let folder = try MailFolder()
    let path = "\(folder.path)/past.sqlite"
    let writer = try PastMailWriter(path: path, mostPages: 12)
    #expect(try writer.learn((1...5).map { lesson($0) }).done == 5)
    let many = (1...400).map { number in
      lesson(number, "Lid \(String(repeating: "x", count: number)) of yours is with us now.")
    }
    #expect(throws: StoreFileError(path: path, kind: .pastMail, .full)) { try writer.learn(many) }
    writer.close()
    #expect(history(path)?.messages == 5)
    #expect(try PastMailStatus(path: path, most: 0).messages == 5)
  }
}
