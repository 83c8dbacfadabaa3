import ReplyMail

/// One message of a case: a text, or header fields, an empty line, and a text.
public struct CaseMessage: Sendable {
  public var isCustomers: Bool
  /// As it stands in the fence.
  public var source: String

  public init(isCustomers: Bool, source: String) {
    self.isCustomers = isCustomers
    self.source = source
  }

  private static let fields: Set = [
    "from", "sender", "reply-to", "to", "cc", "date", "subject", "message-id", "in-reply-to",
    "references", "x-replylint", "content-type", "mime-version", "content-transfer-encoding",
  ]

  /// The first line is a header field that mail programs show.
  private var hasHeader: Bool {
    let name = source.prefix { $0 != ":" && !$0.isNewline }
    return source.dropFirst(name.count).hasPrefix(":") && Self.fields.contains(name.lowercased())
  }

  /// The message as replylint reads it. Without a Content-Type it is plain text in UTF-8.
  public var message: Message {
    guard hasHeader else { return Message(bareText: Array(source.utf8)) }
    let end = source.firstRange(of: "\n\n")?.lowerBound ?? source.endIndex
    var header = String(source[..<end])
    if !header.lowercased().contains("\ncontent-type:") {
      header += "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8"
      header += "\nContent-Transfer-Encoding: 8bit"
    }
    return MessageParser().message(Array((header + source[end...]).utf8))
  }
}
