import ReplyMail
import ReplyModel

/// Finds what a reply answers where identifiers do not tell: by base subject (RFC 5256 §2.1), people
/// and time.
struct SubjectSearch {
  /// Seconds that lie between a message and its reply at most: 90 days.
  private static let reach: Int64 = 90 * 86_400

  let index: MessageIndex

  /// The latest message before the reply with its base subject, by somebody whom the reply goes to,
  /// and sent to who answers or to the same others; nil where there is none, or where two different
  /// ones were sent in the same second.
  ///
  /// A reply without a date is taken to be written now: the latest message of all counts.
  func original(of reply: Message) -> StoredMessage? {
    let entry = IndexEntry(reply)
    let sides = Participants(reply: reply, original: nil)
    let recipients = Set((reply.to + reply.cc).map { $0.address.lowercased() })
    let senders = (reply.to + reply.cc).filter { mailbox in
      mailbox.address.contains("@") && !sides.isOwn(mailbox)
    }
    guard entry.subject != 0, !senders.isEmpty else { return nil }
    let candidates = index.messages(
      subject: entry.subject,
      senders: Set(senders.map { MailHash.hash(address: $0.address) }).sorted(),
      dates: (entry.date.map { $0 - Self.reach } ?? .min)...(entry.date ?? .max)
    )
    .filter { candidate in
      let isReply =
        !reply.identifierKey.isEmpty && candidate.message.identifierKey == reply.identifierKey
      return !isReply && isBetween(candidate.message, sides, recipients)
    }
    guard let latest = candidates.first else { return nil }
    let rivals = candidates.filter { $0.message.date?.seconds == latest.message.date?.seconds }
    let text = latest.message.content?.text.bytes
    return rivals.allSatisfy { $0.message.content?.text.bytes == text } ? latest : nil
  }

  /// Tells whether a message went to the reply's side, or to others whom the reply goes to as well;
  /// hidden recipients tell nothing against it.
  private func isBetween(
    _ message: Message, _ sides: Participants, _ recipients: Set<String>
  ) -> Bool {
    let to = (message.to + message.cc).filter { $0.address.contains("@") }
    return to.isEmpty
      || to.contains { mailbox in
        sides.role(of: mailbox) == .agent || recipients.contains(mailbox.address.lowercased())
      }
  }
}
