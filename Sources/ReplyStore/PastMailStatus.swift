import GRDB
import Glibc

/// What a file of past mail holds, in numbers.
public struct PastMailStatus: Sendable, Equatable {
  /// A sentence whose words were kept.
  public struct Sentence: Sendable, Equatable {
    /// Slots are "…".
    public var text: String
    public var messages: Int
    public var recipients: Int
  }

  public var messages: Int
  public var recipients: Int
  public var sentences: Int
  /// Days since 1970 of the first and the last message; nil where no date is known.
  public var days: ClosedRange<Int>?
  /// Bytes.
  public var size: Int
  /// Those that most messages held, first; empty where no words were kept.
  public var frequent: [Sentence]

  /// - Parameter most: sentences to be listed.
  /// - Throws: `StoreFileError`.
  /// - Complexity: O(messages + sentences).
  public init(path: String, most: Int) throws(StoreFileError) {
    do {
      let queue = try StoreFile.reading(path, .pastMail)
      self = try queue.read { try Self(database: $0, most: most) }
      var info = stat()
      if stat(path, &info) == 0 { size = Int(info.st_size) }
    } catch {
      throw StoreFileError(path: path, kind: .pastMail, error)
    }
  }

  private init(database: Database, most: Int) throws {
    func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
    messages = try number("SELECT count(*) FROM message")
    recipients = try number("SELECT count(DISTINCT recipient) FROM message WHERE recipient <> 0")
    sentences = try number("SELECT count(*) FROM sentence")
    let first = try number("SELECT min(day) FROM message WHERE day > 0")
    let last = try number("SELECT max(day) FROM message")
    days = first > 0 && last >= first ? first...last : nil
    size = 0
    frequent = []
    guard try database.tableExists("words") else { return }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT text, messages, recipients FROM words JOIN sentence ON hash = words.sentence
        WHERE messages > 1 ORDER BY messages DESC, hash LIMIT ?
        """, arguments: [most])
    frequent = rows.map { row in
      Sentence(
        text: String.fromDatabaseValue(row[0] as DatabaseValue) ?? "", messages: row.count(1),
        recipients: row.count(2))
    }
  }
}
