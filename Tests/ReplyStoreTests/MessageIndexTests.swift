import Glibc
import ReplyMail
import ReplyModel
import Testing

@testable import ReplyStore

@Suite struct MessageIndexTests {
  private func mail(_ id: String, _ text: String = "Hello.", parent: String = "") -> String {
    let field = parent.isEmpty ? "" : "In-Reply-To: \(parent)\n"
    return "From: Ann Bell <ann@example.com>\nTo: desk@shop.example.com\n"
      + "Date: Mon, 2 Nov 2026 09:00:00 +0000\nMessage-ID: \(id)\n\(field)Subject: Lamp\n\n\(text)\n"
  }

  private func boxed(_ mails: [String]) -> String {
    mails.map { "From ann@example.com Mon Nov  2 09:00:00 2026\n\($0)\n" }.joined()
  }

  private func index(_ folder: MailFolder, _ names: String...) -> MessageIndex {
    MessageIndex(folders: names.map { "\(folder.path)/\($0)" }, store: folder.store)
  }

  private func paths(_ index: MessageIndex, _ id: String) -> [String] {
    index.messages(identifier: MessageIdentifier.keys(in: id.utf8).first ?? []).map {
      $0.path.split(separator: "/").suffix(2).joined(separator: "/")
    }
  }

  @Test func aMaildirIsReadOnce() throws {
    let folder = try MailFolder()
    folder.makeMaildir("box")
    folder.write("box/cur/1.a:2,S", mail("<1@example.com>"))
    folder.write("box/new/2.b", mail("<2@example.com>"))
    let first = index(folder, "box")
    #expect(first.readCount == 2)
    #expect(paths(first, "<2@example.com>") == ["new/2.b"])
    let second = index(folder, "box")
    #expect(second.readCount == 0)
    #expect(paths(second, "<1@example.com>") == ["cur/1.a:2,S"])
    #expect(second.notice == nil)
    #expect(second.unreadable == [])
  }

  @Test func aMessageThatIsMarkedAsReadIsFoundWithoutReading() throws {
    let folder = try MailFolder()
    folder.makeMaildir("box")
    folder.write("box/new/2.b", mail("<2@example.com>"))
    _ = index(folder, "box")
    folder.move("box/new/2.b", to: "box/cur/2.b:2,S")
    let later = index(folder, "box")
    #expect(later.readCount == 0)
    #expect(paths(later, "<2@example.com>") == ["cur/2.b:2,S"])
  }

  @Test func aMessageThatIsRenamedDuringTheRunIsFound() throws {
    let folder = try MailFolder()
    folder.makeMaildir("box")
    folder.write("box/new/2.b", mail("<2@example.com>"))
    let index = index(folder, "box")
    folder.move("box/new/2.b", to: "box/cur/2.b:2,RS")
    #expect(paths(index, "<2@example.com>").count == 1)
  }

  @Test func aMessageThatIsGoneIsNotFound() throws {
    let folder = try MailFolder()
    folder.makeMaildir("box")
    folder.write("box/cur/1.a", mail("<1@example.com>"))
    folder.write("box/cur/2.b", mail("<2@example.com>"))
    _ = index(folder, "box")
    folder.remove("box/cur/1.a")
    folder.settle("box/cur", age: 20)
    let later = index(folder, "box")
    #expect(later.readCount == 0)
    #expect(paths(later, "<1@example.com>") == [])
    #expect(paths(later, "<2@example.com>") == ["cur/2.b"])
  }

  @Test func onlyWhatIsAppendedToAnMboxIsRead() throws {
    let folder = try MailFolder()
    let old = [mail("<1@example.com>"), mail("<2@example.com>", ">From here on\nit is.")]
    folder.write("in.mbox", boxed(old))
    #expect(index(folder, "in.mbox").readCount == 2)
    #expect(index(folder, "in.mbox").readCount == 0)
    folder.write("in.mbox", boxed(old + [mail("<3@example.com>")]), age: 90)
    let later = index(folder, "in.mbox")
    #expect(later.readCount == 1)
    #expect(paths(later, "<3@example.com>").first?.hasSuffix("in.mbox#3") == true)
    #expect(paths(later, "<1@example.com>").first?.hasSuffix("in.mbox#1") == true)
    let text = later.messages(identifier: Array("2@example.com".utf8)).first?.message.content?.text
    #expect(text.map { $0[0..<5] } == "From ")
  }

  @Test func anMboxOfWhichAMessageWasDeletedIsReadAgain() throws {
    let folder = try MailFolder()
    let mails = (1...3).map { mail("<\($0)@example.com>", String(repeating: "x", count: 6_000)) }
    folder.write("in.mbox", boxed(mails))
    _ = index(folder, "in.mbox")
    folder.write("in.mbox", boxed([mails[0], mails[2], mail("<4@example.com>")] + mails), age: 90)
    let later = index(folder, "in.mbox")
    #expect(later.readCount == 6)
    #expect(paths(later, "<4@example.com>").first?.hasSuffix("#3") == true)
  }

  @Test func anMboxThatIsEmptyAtFirstIsReadWhenMailComes() throws {
    let folder = try MailFolder()
    folder.write("mail/inbox", "")
    folder.write("mail/sent", boxed([mail("<1@example.com>")]))
    _ = index(folder, "mail")
    folder.write("mail/inbox", boxed([mail("<2@example.com>")]), age: 100)
    #expect(paths(index(folder, "mail"), "<2@example.com>") == ["mail/inbox#1"])
  }

  @Test func anMHFolderThatIsPackedIsReadAgain() throws {
    let folder = try MailFolder()
    folder.write("mh/3", mail("<3@example.com>"))
    folder.write("mh/7", mail("<7@example.com>", "Longer."))
    #expect(paths(index(folder, "mh"), "<7@example.com>") == ["mh/7"])
    folder.move("mh/3", to: "mh/1")
    folder.move("mh/7", to: "mh/3")
    let later = index(folder, "mh")
    #expect(paths(later, "<7@example.com>") == ["mh/3"])
    #expect(paths(later, "<3@example.com>") == ["mh/1"])
  }

  @Test func onlyTheFoldersThatAreNamedAnswer() throws {
    let folder = try MailFolder()
    folder.write("one.mbox", boxed([mail("<1@example.com>")]))
    folder.write("two.mbox", boxed([mail("<2@example.com>")]))
    _ = index(folder, "one.mbox")
    #expect(paths(index(folder, "two.mbox"), "<1@example.com>") == [])
  }

  static let identifiers: [(written: String, meant: String)] = [
    ("<AbC@Example.COM>", "<abc@example.com>"),
    ("abc@example.com", "<abc@example.com>"),
    ("<\"abc\"@example.com>", "<abc@example.com>"),
    ("<a bc@example.\tcom>", "<abc@example.com>"),
    ("<abc@example.com", "<abc@example.com>"),
    ("(sent by hand) <abc(x)@example.com> (or so)", "<abc@example.com>"),
    ("Your message of \"Mon, 2 Nov\" <abc@example.com>", "<abc@example.com>"),
    ("abc@example.com; from ann on Monday", "<abc@example.com>"),
    ("a bc@example.com", "<abc@example.com>"),
  ]

  @Test(arguments: identifiers) func brokenIdentifiersMatch(_ written: String, _ meant: String) {
    let meant = MessageIdentifier.keys(in: meant.utf8)
    #expect(MessageIdentifier.keys(in: written.utf8).contains(meant[0]))
  }

  @Test func theFileIsForItsOwnerAlone() throws {
    let folder = try MailFolder()
    folder.write("in.mbox", boxed([mail("<1@example.com>")]))
    _ = index(folder, "in.mbox")
    var info = stat()
    #expect(stat(folder.store, &info) == 0 && info.st_mode & 0o777 == 0o700)
    #expect(stat("\(folder.store)/messages.sqlite", &info) == 0 && info.st_mode & 0o777 == 0o600)
  }

  @Test(arguments: [0, 20, 4_096]) func aDamagedFileIsMadeAnew(_ kept: Int) throws {
    let folder = try MailFolder()
    folder.write("in.mbox", boxed([mail("<1@example.com>")]))
    _ = index(folder, "in.mbox")
    let path = "\(folder.store)/messages.sqlite"
    if kept == 0 {
      folder.write("store/messages.sqlite", String(repeating: "no database ", count: 2_000))
    } else {
      truncate(path, off_t(kept))
    }
    for end in ["-wal", "-shm"] { unlink(path + end) }
    let later = index(folder, "in.mbox")
    #expect(later.notice == nil)
    #expect(paths(later, "<1@example.com>").count == 1)
    #expect(index(folder, "in.mbox").readCount == 0)
  }

  @Test func whereNothingCanBeKeptMemoryServes() throws {
    let folder = try MailFolder()
    folder.write("in.mbox", boxed([mail("<1@example.com>")]))
    folder.write("store", "a file in the way")
    let index = index(folder, "in.mbox")
    #expect(index.notice?.contains("store/messages.sqlite: cannot be kept: ") == true)
    #expect(paths(index, "<1@example.com>").count == 1)
  }

  @Test func anIndexThatLiesIsNotBelieved() throws {
    let folder = try MailFolder()
    folder.makeMaildir("box")
    folder.write("box/cur/1.a", mail("<1@example.com>"))
    _ = index(folder, "box")
    // Another text under the same name, at the same time of the folder.
    folder.write("box/cur/1.a", mail("<2@example.com>"))
    #expect(paths(index(folder, "box"), "<1@example.com>") == [])
    #expect(paths(index(folder, "box"), "<2@example.com>") == ["cur/1.a"])
  }

  @Test func aMissingFolderIsSaid() throws {
    let folder = try MailFolder()
    #expect(index(folder, "none").unreadable.count == 1)
  }
}
