import ReplyMail
import ReplyText

/// Tells whether a message is the one that was refused before.
///
/// Mail clients write a new Date, Message-ID and boundary when a message is sent again, and may encode
/// it another way; the decoded text, the subject, the people and the message that it answers stay.
enum SendIdentity {
  /// Sixteen hexadecimal digits.
  static func of(_ message: Message) -> String {
    var state = WordKey.seed
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { state = WordKey.step(state, byte) }
      state = WordKey.step(state, 0)
    }
    for people in [message.to, message.cc] {
      add(people.map { $0.address.lowercased() }.joined(separator: ",").utf8)
    }
    add((message.subject ?? "").utf8)
    add(message.inReplyTo.joined(separator: ",").utf8)
    // Line ends and blanks are the client's; words are the writer's.
    add((message.content?.text.bytes ?? []).lazy.filter { $0 > 0x20 })
    let digits = String(WordKey.finish(state), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
