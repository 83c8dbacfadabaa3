import GRDB
import ReplyMail
import Synchronization

/// The messages of folders of mail, found by Message-ID, or by subject and sender.
///
/// What was read once is kept in a file, so that the next run reads only what is new. The file holds
/// hashes, places and dates, no word of a message. Safe to use from any thread.
public final class MessageIndex: Sendable {
  private struct State {
    var database: IndexDatabase?
    var notice: String?
    /// Path for people and place in the order of the run, by the number of the folder.
    var folders: [Int64: (order: Int, shown: String)] = [:]
    var unreadable: [String] = []
    var readCount = 0
    /// The file was damaged once, and is not tried a third time.
    var isMended = false
  }

  private let paths: [String]
  private let file: String?
  private let state = Mutex(State())

  /// Brings the index up to date: reads what it does not know yet.
  ///
  /// - Parameters:
  ///   - folders: Maildir, MH, mbox or folders of files.
  ///   - store: the folder that keeps the index, made where it is missing; nil: nothing is kept.
  /// - Complexity: O(bytes of the header sections that are not known), O(bytes of the mboxes that
  ///   are not known).
  public init(folders: [String], store: String?) {
    paths = folders
    file = store
    state.withLock { open(&$0, anew: false) }
  }

  /// Why nothing is kept, for people; nil where all is well.
  public var notice: String? { state.withLock { $0.notice } }

  /// What could not be read, in words for people.
  public var unreadable: [String] { state.withLock { $0.unreadable } }

  /// Messages that had to be read because the index did not know them.
  package var readCount: Int { state.withLock { $0.readCount } }

  /// Messages with an identifier, as `MessageIdentifier` compares them, in the order of the folders.
  func messages(identifier key: [UInt8]) -> [StoredMessage] {
    let hash = MailHash.hash(key)
    return places(
      where: "identifier = ? AND identifier <> 0", arguments: [hash], limit: 50
    )
    .compactMap { read($0) { $0.identifierKey == key } }
  }

  /// Messages with a base subject by one of several senders, the latest first.
  ///
  /// - Parameters:
  ///   - senders: hashes of addresses.
  ///   - dates: seconds since 1970.
  func messages(
    subject: Int64, senders: [Int64], dates: ClosedRange<Int64>
  ) -> [StoredMessage] {
    let found = senders.flatMap { sender in
      places(
        where: "subject = ? AND subject <> 0 AND sender = ? AND date BETWEEN ? AND ?",
        arguments: [subject, sender, dates.lowerBound, dates.upperBound], limit: 20)
    }
    let latest = found.sorted { $0.date > $1.date }.prefix(20)
    return latest.compactMap { place in
      read(place) { message in
        let entry = IndexEntry(message)
        return entry.subject == subject && entry.sender == place.sender
      }
    }
  }

  /// A message and where it lies; nil where it is gone or another one lies there now.
  private func read(_ place: MessagePlace, _ isIt: (Message) -> Bool) -> StoredMessage? {
    for mail in place.candidates {
      if let message = try? mail.message(), isIt(message) {
        return StoredMessage(message: message, path: place.shown, key: place.key)
      }
    }
    // Whoever changed it left the times as they were: the next run looks again.
    forget(place)
    return nil
  }

  private func forget(_ place: MessagePlace) {
    let queue = state.withLock { $0.database?.queue }
    try? queue?.write { database in
      try database.execute(
        sql: "UPDATE folder SET stamp = 0 WHERE id = ?", arguments: [place.folder])
      try database.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [place.file])
    }
  }

  /// Messages behind a mark, in an order of the index, and how far they go; nil at the end.
  func census(
    after mark: CensusMark, limit: Int
  ) -> (entries: [CensusEntry], last: CensusMark?) {
    var last: CensusMark?
    let entries = rows(
      where: "(message.file, number) > (?, ?) ORDER BY message.file, number LIMIT ?",
      arguments: [mark.file, mark.number, limit], limit: limit
    ) { row, place in
      last = CensusMark(row)
      return place?.censusEntry(stamp: row.number(11))
    }
    return (entries, last)
  }

  private func places(
    where condition: String, arguments: StatementArguments, limit: Int
  ) -> [MessagePlace] {
    rows(where: "\(condition) ORDER BY date DESC", arguments: arguments, limit: limit) { $1 }
      .sorted()
  }

  /// - Parameters:
  ///   - limit: of what is made.
  ///   - make: makes something of a row, and of the place that it tells; there is no place where the
  ///     folder is none of this run.
  private func rows<T>(
    where condition: String, arguments: StatementArguments, limit: Int,
    _ make: (Row, MessagePlace?) -> T?
  ) -> [T] {
    for _ in 0..<2 {
      let (queue, folders) = state.withLock { ($0.database?.queue, $0.folders) }
      guard let queue else { return [] }
      do {
        return try queue.read { database in
          let statement = try database.cachedStatement(
            sql: """
              SELECT folder.id, folder.path, folder.kind, file.id, file.name, file.isMbox,
              number, offset, length, sender, date, file.stamp
              FROM message JOIN file ON file.id = message.file JOIN folder ON folder.id = folder
              WHERE \(condition)
              """)
          let rows = try Row.fetchCursor(statement, arguments: arguments)
          var made: [T] = []
          while made.count < limit, let row = try rows.next() {
            let place = folders[row.number(0)].flatMap {
              MessagePlace(row, order: $0.order, shown: $0.shown)
            }
            if let value = make(row, place) { made.append(value) }
          }
          return made
        }
      } catch {
        state.withLock { state in
          // Another thread may have mended it by now.
          if state.database?.queue === queue { open(&state, anew: true) }
        }
      }
    }
    return []
  }

  /// Opens and refreshes; where the file does not serve, a new one, and then memory.
  private func open(_ state: inout State, anew: Bool) {
    var anew = anew
    while true {
      let place = state.isMended && anew ? nil : file
      if anew { state.isMended = true }
      do {
        let database = try IndexDatabase(folder: place, anew: anew)
        let refresh = IndexRefresh(database.queue)
        try database.alone { try refresh.refresh(paths) }
        state.database = database
        state.notice = state.notice ?? database.notice
        state.folders = [:]
        for (order, folder) in refresh.reached.enumerated() where state.folders[folder.id] == nil {
          state.folders[folder.id] = (order, folder.shown)
        }
        (state.unreadable, state.readCount) = (refresh.reasons, refresh.readCount)
        return
      } catch {
        guard place != nil else {
          state.unreadable = ["the index of messages: \(IndexFileError(error).reason)"]
          state.database = nil
          return
        }
        if state.isMended { state.notice = IndexDatabase.notice(place ?? "", error) }
        anew = true
      }
    }
  }
}

extension CensusMark {
  fileprivate init(_ row: Row) { self.init(file: row.number(3), number: row.number(6)) }
}
