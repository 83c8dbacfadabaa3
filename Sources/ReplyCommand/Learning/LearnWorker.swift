import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyStore

/// Makes lessons of messages, on one thread.
final class LearnWorker {
  /// What a piece of work came to.
  enum Outcome {
    case lesson(PastMailLesson)
    /// Somebody else wrote it.
    case byOthers
    /// Nothing in it could be known again.
    case saysTooLittle
    case unreadable(String)
  }

  private let builder: ExchangeBuilder
  private let own: OwnMail
  private let keepsText: Bool
  private let inspector: Inspector

  init(builder: ExchangeBuilder, own: OwnMail, keepsText: Bool, inspector: Inspector) {
    self.builder = builder
    self.own = own
    self.keepsText = keepsText
    self.inspector = inspector
  }

  func outcome(of item: WorkItem) -> Outcome {
    if case .message(let raw, _) = item.input, !own.holds(raw) { return .byOthers }
    do throws(ItemError) {
      let exchange = try builder.exchange(of: item)
      let (imprint, text) = inspector.imprint(of: exchange.reply)
      guard !imprint.sentences.isEmpty else { return .saysTooLittle }
      return .lesson(
        PastMailLesson(
          identity: MessageIdentity(exchange),
          day: Self.day(exchange.replyDate ?? exchange.reply.date),
          sentences: imprint.sentences.map { sentence in
            PastMailLesson.Sentence(
              imprint: sentence, text: keepsText ? sentence.openText(in: text) : nil)
          }))
    } catch {
      return .unreadable(error.reason)
    }
  }

  /// Days since 1970; 0 where the date cannot be one of a mail.
  private static func day(_ date: MailDate?) -> Int {
    guard let seconds = date?.seconds, (1...(1 << 34)).contains(seconds) else { return 0 }
    return Int(seconds / 86_400)
  }
}
