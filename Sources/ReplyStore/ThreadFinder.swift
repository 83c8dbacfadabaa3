import ReplyMail
import ReplyModel

/// Finds in folders of mail what a reply answers, and what was written before that.
public struct ThreadFinder: Sendable {
  /// More messages above a reply are not gone through.
  private static let limit = 50

  private let index: MessageIndex

  public init(index: MessageIndex) { self.index = index }

  /// Fills in the customer's message, unless it is given, and the messages before it.
  ///
  /// The original is the nearest message above the reply, by In-Reply-To and References, that is not
  /// by the reply's own side; where there is none, the latest one with the subject and the
  /// participants of the reply (`SubjectSearch`).
  public func complete(_ exchange: inout Exchange) {
    var above: [StoredMessage] = []
    if let original = exchange.original {
      above = ancestors(of: original, reply: nil)
    } else {
      let chain = ancestors(of: exchange.reply, reply: nil)
      if let place = place(of: exchange.reply, in: chain) {
        take(chain[place], .reference, &exchange)
        above = Array(chain[(place + 1)...])
      } else if let found = SubjectSearch(index: index).original(of: exchange.reply) {
        take(found, .subject, &exchange)
        above = ancestors(of: found.message, reply: exchange.reply)
      } else {
        return
      }
    }
    guard exchange.earlier.isEmpty else { return }
    let participants = Participants(
      reply: exchange.reply, original: exchange.original, customer: exchange.customer)
    exchange.earlier = above.reversed().map { found in
      EarlierMessage(
        role: participants.role(of: found.message), message: found.message, source: .reference,
        path: found.path)
    }
  }

  private func take(
    _ found: StoredMessage, _ source: OriginalSource, _ exchange: inout Exchange
  ) {
    exchange.original = found.message
    exchange.originalSource = source
    exchange.originalPath = found.path
  }

  /// The nearest message by somebody else. A colleague's counts where the reply is addressed to the
  /// colleague, or where nobody else wrote.
  private func place(of reply: Message, in chain: [StoredMessage]) -> Int? {
    let participants = Participants(reply: reply, original: nil)
    let addressed = Set((reply.to + reply.cc).map { $0.address.lowercased() })
    let others = chain.indices.filter { !participants.isOwn(chain[$0].message) }
    let strangers = others.first { place in
      let message = chain[place].message
      return participants.role(of: message) != .agent
        || message.from.contains { addressed.contains($0.address.lowercased()) }
    }
    return strangers ?? others.first
  }

  /// The messages above one, the nearest first; each once, whatever circles the fields go in.
  private func ancestors(of message: Message, reply: Message?) -> [StoredMessage] {
    var chain: [StoredMessage] = []
    var seen: Set<[UInt8]> = [message.identifierKey, reply?.identifierKey ?? []]
    var keys = message.parentKeys
    while chain.count < Self.limit, let parent = first(of: keys, &seen) {
      chain.append(parent)
      // A message that does not tell its own parent: those further up in the reply's References.
      keys = parent.message.parentKeys + message.parentKeys.filter { !seen.contains($0) }
    }
    return chain
  }

  private func first(of keys: [[UInt8]], _ seen: inout Set<[UInt8]>) -> StoredMessage? {
    for key in keys.prefix(4 * Self.limit) where seen.insert(key).inserted {
      if let found = index.messages(identifier: key).first { return found }
    }
    return nil
  }
}
