/// Tells a message with a header section (RFC 5322 §2.2) from a bare text.
public enum HeaderSection {
  /// True where the bytes begin with header fields, a well-known one among them, and an empty line
  /// or the end follows. A text that opens with "Note: see below" is none.
  ///
  /// - Complexity: O(1): at most the first 64 KiB are looked at.
  public static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(1 << 16)
    var start = start(of: bytes)
    var known = 0
    var fields = 0
    while start < head.endIndex {
      let end = head[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? head.endIndex
      let line = head[start..<end]
      if line.isEmpty { return known > 0 }
      let isContinuation = fields > 0 && (line.first == 0x20 || line.first == 0x09)
      if !isContinuation {
        guard let name = fieldName(line) else {
          // Broken lines stand in the header sections of broken mail; two known fields are enough.
          return known > 1
        }
        fields += 1
        if isKnown(name) { known += 1 }
      }
      start = min(end + 1, head.endIndex)
      if end < head.endIndex, head[end] == 0x0D, start < head.endIndex, head[start] == 0x0A {
        start += 1
      }
    }
    return known > 0
  }

  /// Where the header section begins, if there is one: after empty lines and an mbox From line.
  static func start(of bytes: ArraySlice<UInt8>) -> Int {
    let head = bytes.prefix(1 << 16)
    var start = head.startIndex
    while start < head.endIndex {
      let end = head[start...].firstIndex { $0 == 0x0A } ?? head.endIndex
      let line = head[start..<end]
      let isSkipped =
        line.allSatisfy { $0 <= 0x20 } || line.starts(with: ">From ".utf8)
        || FromLine.begins(head[start...])
      guard isSkipped, end < head.endIndex else { return start }
      start = end + 1
    }
    return start
  }

  /// The name that a line has before its colon; nil where it is no header field.
  static func fieldName(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var name = line[line.startIndex..<colon]
    while let last = name.last, last == 0x20 || last == 0x09 { name.removeLast() }
    guard !name.isEmpty, name.count <= 76, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return nil
    }
    return name
  }

  static func isKnown(_ name: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }

  private static let names: Set<String> = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "subject", "date", "message-id",
    "in-reply-to", "references", "received", "return-path", "delivered-to", "mime-version",
    "envelope-to", "apparently-to", "authentication-results", "status", "newsgroups",
    "disposition-notification-to", "errors-to", "precedence", "importance", "thread-topic",
  ]
  private static let prefixes = ["x-", "content-", "resent-", "list-", "dkim-", "arc-"]
}
