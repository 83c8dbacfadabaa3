import Glibc

@testable import ReplyMail

/// Where the fixtures are, and how what was read of one is written down.
enum MailFixtures {
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Fixtures/mail"
  }()

  static func names(in folder: String) -> [String] {
    let path = "\(root)/\(folder)"
    let listing = try? FolderListing(rawPath: Array(path.utf8), shown: path)
    return (listing?.files ?? []).map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasSuffix(".eml") }.map { "\(folder)/\($0)" }
  }

  static let all = ["encodings", "clients", "html", "broken"].flatMap { names(in: $0) }

  static func bytes(_ path: String) -> [UInt8] {
    guard let window = try? FileWindow(rawPath: Array(path.utf8), shown: path) else { return [] }
    while (try? window.more()) == true {}
    return window.bytes
  }

  static func message(_ name: String) -> Message {
    MessageParser().message(bytes("\(root)/\(name)"))
  }

  static func text(_ message: Message) -> String? {
    message.content.map { String(decoding: $0.text.bytes, as: UTF8.self) }
  }

  /// What a reader of the golden file sees.
  static func summary(_ message: Message) -> String {
    func shown(_ list: [Mailbox]) -> String {
      list.map { mailbox in (mailbox.name.map { "\($0) " } ?? "") + "<\(mailbox.address)>" }
        .joined(separator: ", ")
    }
    var lines = ["from: \(shown(message.from))", "to: \(shown(message.to))"]
    lines.append("subject: \(message.subject ?? "none")")
    lines.append("date: \(message.date.map { "\($0.seconds) \($0.offset)" } ?? "none")")
    lines += message.attachments.map { "attachment: \($0.type) \($0.name ?? "without a name")" }
    lines += message.defects.map { "defect: \($0.kind.rawValue): \($0.detail)" }
    guard let content = message.content else {
      return (lines + ["nothing to read", ""]).joined(separator: "\n")
    }
    lines += content.quoted.map { quote in
      let text = content.text[quote.range].split(separator: "\n").joined(separator: " / ")
      return "quoted \(quote.depth): \(text)"
    }
    lines += content.marked.map { mark in
      let text = content.text[mark.range].split(separator: "\n").joined(separator: " / ")
      return "\(mark.kind.rawValue): \(text)"
    }
    lines.append("form: \(content.form.rawValue)")
    return lines.joined(separator: "\n") + "\n----\n" + content.text[0..<content.text.count]
  }
}
