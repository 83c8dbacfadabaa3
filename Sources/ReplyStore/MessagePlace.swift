import GRDB
import ReplyMail

/// Where an index says that a message lies.
struct MessagePlace: Comparable {
  let folder: Int64
  let file: Int64
  /// For people: the path, and in an mbox `#` and the number.
  let shown: String
  let sender: Int64
  let date: Int64
  private let number: Int
  private let order: Int
  private let kind: FolderKind
  private let rawPath: [UInt8]
  private let name: [UInt8]
  private let range: Range<Int>?

  init?(_ row: Row, order: Int, shown: String) {
    guard let kind = FolderKind(rawValue: row.number(2)) else { return nil }
    self.kind = kind
    self.order = order
    (folder, file) = (row.number(0), row.number(3))
    (rawPath, name) = (row.bytes(1), row.bytes(4))
    number = row.count(6)
    let isMbox = row.number(5) != 0
    range = isMbox ? row.count(7)..<(row.count(7) + row.count(8)) : nil
    sender = row.number(9)
    date = row.optionalNumber(10) ?? .min
    let inside = FolderPlace(0, kind, rawPath, shown).shown(of: name)
    self.shown = isMbox ? "\(inside)#\(number)" : inside
  }

  /// Tells messages apart.
  var key: [Int64] { [file, Int64(number)] }

  /// Where it lay when it was read.
  var mail: StoredMail {
    StoredMail(
      rawPath: FolderPlace(0, kind, rawPath, "").rawPath(of: name), shown: shown, range: range)
  }

  /// What of its name stays: a mail program that notes that it was read changes the rest.
  var censusName: [UInt8] {
    rawPath + [0x2F] + (kind == .maildir ? Array(FolderKind.unique(name)) : name)
  }

  /// Where it may lie: as known, or in a Maildir under another name with the same beginning.
  var candidates: some Sequence<StoredMail> {
    let known = mail
    let renamed = kind == .maildir ? MessageStore.maildirParts.prefix(2) : []
    return [known] + renamed.lazy.flatMap { self.renamed(in: $0) }
  }

  private func renamed(in part: [UInt8]) -> [StoredMail] {
    let inside = rawPath + [0x2F] + part
    guard let listing = try? FolderListing(rawPath: inside, shown: shown) else { return [] }
    let unique = FolderKind.unique(name)
    return listing.files.filter { FolderKind.unique($0).elementsEqual(unique) }.map {
      StoredMail(rawPath: inside + [0x2F] + $0, shown: shown, range: nil)
    }
  }

  /// In the order of the folders, then of paths, then of numbers, so that the same mail gives the
  /// same answer however the index came about.
  static func < (one: Self, other: Self) -> Bool {
    if one.order != other.order { return one.order < other.order }
    if one.name != other.name { return one.name.lexicographicallyPrecedes(other.name) }
    return one.number < other.number
  }

  static func == (one: Self, other: Self) -> Bool { one.key == other.key }
}

/// A message that was found in a folder.
struct StoredMessage {
  var message: Message
  /// For people: the path, and in an mbox `#` and the number.
  var path: String
  /// Tells messages of an index apart.
  var key: [Int64]
}
