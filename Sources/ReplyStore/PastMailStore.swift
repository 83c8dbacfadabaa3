import GRDB
import ReplyModel
import Synchronization

/// The mail that was learned, asked about replies. Safe to use from any thread.
///
/// The file is opened at the first question, for reading alone. Whatever is wrong with it, the answer
/// is that nothing is known, and why.
public final class PastMailStore: PastMail {
  private struct State {
    var queue: DatabaseQueue?
    var notice: String?
  }

  private let path: String
  private let state = Mutex(State())

  public init(path: String) { self.path = path }

  /// Asks for each sentence; for the shingles only of those that are not known whole.
  ///
  /// - Complexity: O(sentences + shingles), each a few pages of the file.
  public func history(of imprint: ReplyImprint, message: MessageIdentity) -> PastMailAnswer {
    state.withLock { state in
      if let notice = state.notice { return PastMailAnswer(sentences: [], notice: notice) }
      do {
        let queue = try state.queue ?? StoreFile.reading(path, .pastMail)
        state.queue = queue
        return PastMailAnswer(
          sentences: try queue.read { try Self.histories(of: imprint, message, in: $0) })
      } catch {
        let notice =
          "\(StoreFileError(path: path, kind: .pastMail, error)); replies are judged without it"
        state.notice = notice
        return PastMailAnswer(sentences: [], notice: notice)
      }
    }
  }

  private static func histories(
    of imprint: ReplyImprint, _ message: MessageIdentity, in database: Database
  ) throws -> [SentenceHistory] {
    let own = try Int64.fetchOne(
      database, sql: "SELECT recipient FROM message WHERE hash = ?", arguments: [message.hash])
    return try imprint.sentences.map { sentence in
      var history = try history(of: sentence.hash, own: own, in: database)
      if history.messages < PastMailUse.fewestMessages {
        history.shingles = try sentence.shingles.map { shingle in
          let statement = try database.cachedStatement(
            sql: "SELECT messages FROM shingle WHERE hash = ?")
          let count = try Int.fetchOne(statement, arguments: [shingle.hash]) ?? 0
          return max(0, count - (own == nil ? 0 : 1))
        }
      }
      return history
    }
  }

  /// - Parameter own: recipient of the message itself, where it was learned.
  private static func history(
    of hash: Int64, own: Int64?, in database: Database
  ) throws -> SentenceHistory {
    let statement = try database.cachedStatement(
      sql: "SELECT messages, recipients, first, last FROM sentence WHERE hash = ?")
    guard let row = try Row.fetchOne(statement, arguments: [hash]) else { return SentenceHistory() }
    let (first, last) = (row.count(2), row.count(3))
    var history = SentenceHistory(
      messages: row.count(0), recipients: row.count(1),
      days: first > 0 && last >= first ? first...last : nil)
    guard let own else { return history }
    history.messages = max(0, history.messages - 1)
    let reach = try database.cachedStatement(
      sql: "SELECT messages FROM reach WHERE sentence = ? AND recipient = ?")
    if try Int.fetchOne(reach, arguments: [hash, own]) == 1 {
      history.recipients = max(0, history.recipients - 1)
    }
    return history
  }
}
