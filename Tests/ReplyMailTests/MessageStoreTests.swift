import Glibc
import Testing

@testable import ReplyMail

@Suite struct MessageStoreTests {
  private func subjectsAndTexts(_ path: String) throws -> [String] {
    let store = try MessageStore(path: path)
    var found: [String] = []
    while let item = store.next() {
      switch item {
      case .success(let raw):
        let message = raw.message()
        let text = MailFixtures.text(message) ?? "nothing"
        found.append("\(message.subject ?? "text"): \(text.split(separator: "\n").first ?? "")")
      case .failure(let error): found.append(error.wording)
      }
    }
    return found
  }

  static let stores: [(String, StoreKind, [String])] = [
    (
      "mboxrd.mbox", .mbox,
      ["Message 1: Hello.", "Message 2: From time to time, a line begins so.", "Message 3: Last."]
    ),
    ("crlf.mbox", .mbox, ["Message 1: One.", "Message 2: Two."]),
    ("content-length.mbox", .mbox, ["Message 1: See the archive:", "Message 2: Two."]),
    (
      "content-length-liars.mbox", .mbox,
      ["Message 1: One.", "Message 2: Two.", "Message 3: Three."]
    ),
    ("from-lines-without-date.mbox", .mbox, ["Message 1: One.", "Message 2: Two."]),
    ("maildir", .maildir, ["Message 1: One.", "Message 2: Two.", "Message 3: Three."]),
    ("maildir/", .maildir, ["Message 1: One.", "Message 2: Two.", "Message 3: Three."]),
    ("mh", .mh, ["Message 1: One.", "Message 2: Two.", "Message 10: Ten."]),
    (
      "folder", .folder,
      ["text: Note: see below", "Message 2: Two.", "Message 3: Three.", "Message 4: Four."]
    ),
    ("folder/a.txt", .file, ["text: Note: see below"]),
  ]

  @Test(arguments: stores) func order(_ name: String, _ kind: StoreKind, _ wanted: [String]) throws
  {
    let path = "\(MailFixtures.root)/stores/\(name)"
    #expect(try MessageStore(path: path).kind == kind)
    #expect(try subjectsAndTexts(path) == wanted)
  }

  @Test func quotedFromLinesLoseOneMark() throws {
    let store = try MessageStore(path: "\(MailFixtures.root)/stores/mboxrd.mbox")
    let first = try store.next()?.get().message()
    let text = first.flatMap { MailFixtures.text($0) }
    #expect(text == "Hello.\nFrom here on it gets better.\n>From deeper.\nEnd.\n")
  }

  @Test func largeMessageIsPassedOverAndTheNextIsRead() throws {
    let folder = try TemporaryFolder()
    let line = "From ada@example.com Tue Mar  3 09:15:00 2026\nSubject: x\n\n"
    let path = folder.write(
      "large.mbox", line + String(repeating: "word\n", count: 90_000) + "\n" + line + "small\n")
    let store = try MessageStore(path: path, limit: 100_000)
    #expect(store.next().map { (try? $0.get()) == nil } == true)
    #expect(try store.next()?.get().message().content?.text.count == 6)
    #expect(store.next() == nil)
  }

  @Test func troubleIsNamedAndTheRestIsRead() throws {
    let folder = try TemporaryFolder()
    _ = folder.write("a-empty.eml", "")
    _ = folder.write("b-nul.bin", String(repeating: "\0", count: 5_000))
    _ = folder.write("c-good.eml", "Subject: x\n\nHello\n")
    symlink("/nonexistent/target", "\(folder.path)/d-broken-link.eml")
    let found = try subjectsAndTexts(folder.path)
    #expect(
      found.map { $0.replacing(folder.path, with: "DIR") } == [
        "DIR/a-empty.eml: is empty (0 bytes); expected a message or a text",
        "DIR/b-nul.bin: holds a NUL at byte 0 and no header section; expected a message or a text",
        "x: Hello",
        "DIR/d-broken-link.eml: cannot be opened: no such file or directory",
      ])
  }

  @Test func folderWithoutMail() throws {
    let folder = try TemporaryFolder()
    #expect(try subjectsAndTexts(folder.path) == [StoreError.noMessages(path: folder.path).wording])
  }

  @Test func missingAndOddPaths() throws {
    #expect(throws: StoreError.cannotOpen(path: "/no/such", code: ENOENT)) {
      _ = try MessageStore(path: "/no/such")
    }
    let folder = try TemporaryFolder()
    let empty = folder.write("empty", "")
    #expect(throws: StoreError.empty(path: empty)) { _ = try MessageStore(path: empty) }
    let secret = folder.write("secret", "x")
    chmod(secret, 0)
    guard geteuid() != 0 else { return }
    #expect(throws: StoreError.cannotOpen(path: secret, code: EACCES)) {
      _ = try MessageStore(path: secret)
    }
  }

  static let texts: [(String, Bool)] = [
    ("Subject: x\n\nHello", true), ("From: a@example.com\n", true), ("X-Mailer: y\r\n\r\n", true),
    ("Note: see below\n\nHello", false), ("Hello\n\nFrom: me", false), ("", false),
    ("Dear Bo:\n\nthanks", false), ("\n\nSubject: x\n\nHello", true),
    ("From ada@example.com Tue Mar  3 09:15:00 2026\nTo: b@example.com\n\nx", true),
    ("Subject: x\nTo: y\nbroken line\n\nHello", true), ("Question: why\nDate: soon\nnot\n", false),
  ]

  @Test(arguments: texts) func headerSection(_ text: String, _ isMail: Bool) {
    #expect(HeaderSection.begins(Array(text.utf8)[...]) == isMail)
  }

  @Test func wordingNamesPlaceAndExpectation() {
    let errors: [(StoreError, String)] = [
      (
        .notAFile(path: "p"),
        "p: is neither a file nor a folder; expected a message, an mbox, a Maildir or a folder"
      ),
      (
        .cannotRead(path: "p", offset: 7, code: EIO),
        "p: reading stopped at byte 7: input/output error"
      ),
      (
        .tooLarge(path: "p", offset: 9, limit: 5),
        "p: the message at byte 9 is larger than 5 bytes and was passed over"
      ),
      (
        .lineTooLong(path: "p", line: 3, limit: 5),
        "p:3: the line is longer than 5 bytes and was passed over"
      ),
      (.tooDeep(path: "p", limit: 64), "p: folders deeper than 64 are not read"),
    ]
    for (error, wording) in errors { #expect(error.wording == wording) }
  }
}
