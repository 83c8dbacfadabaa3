import GRDB
import ReplyMail

/// A message that an index knows, and where it lies.
public struct CensusEntry: Sendable {
  /// Tells the message in its place from all others, and from what lay there before.
  public let key: Int64
  /// For people: the path, and in an mbox `#` and the number.
  public let shown: String
  /// Seconds since 1970; nil where Date gives none.
  public let date: Int64?
  let mark: CensusMark
  let mail: StoredMail

  /// Of the file, for people.
  public var path: String { mail.path }

  /// The message's bytes.
  ///
  /// - Throws: `StoreError`.
  public func read() throws(StoreError) -> RawMessage { try mail.raw() }

  /// Reads a message again from where an audit found it.
  static func raw(file: [UInt8], shown: String, range: Range<Int>?) throws(StoreError) -> RawMessage
  {
    try StoredMail(rawPath: file, shown: shown, range: range).raw()
  }
}

/// How far a census has come.
struct CensusMark: Sendable {
  var file: Int64
  var number: Int64
}

/// The messages of an index, one after another. Used by one thread at a time.
public final class MailCensus {
  /// Messages that are asked for at once.
  private static let batch = 1_000

  private let index: MessageIndex
  private var mark = CensusMark(file: -1, number: -1)

  public init(index: MessageIndex) { self.index = index }

  /// The next messages; empty at the end.
  public func next() -> [CensusEntry] {
    while true {
      let (entries, last) = index.census(after: mark, limit: Self.batch)
      guard let last else { return [] }
      mark = last
      if !entries.isEmpty { return entries }
    }
  }
}

extension MessagePlace {
  /// The place as a census has it.
  ///
  /// - Parameter stamp: of the file; 0 where the last change is too recent to be told.
  func censusEntry(stamp: Int64) -> CensusEntry {
    let mail = mail
    let range = mail.range.map { [Int64($0.lowerBound), Int64($0.count)] } ?? [stamp]
    let place = MailHash.hash(censusName) ^ MailHash.hash(of: key.dropFirst() + range)
    return CensusEntry(
      key: MailHash.hash(of: [place, sender, date]), shown: shown,
      date: date == .min ? nil : date, mark: CensusMark(file: file, number: key[1]), mail: mail)
  }
}
