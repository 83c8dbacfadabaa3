import FoundationEssentials
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
    guard let kind = FolderKind(rawValue: row[2]) else { return nil }
    self.kind = kind
    self.order = order
    (folder, file) = (row[0], row[3])
    let (path, name): (Data, Data) = (row[1], row[4])
    (rawPath, self.name) = (Array(path), Array(name))
    number = row[6]
    let offset: Int? = row[7]
    let length: Int? = row[8]
    range = offset.flatMap { offset in length.map { offset..<(offset + max(0, $0)) } }
    sender = row[9]
    date = row[10] ?? .min
    let isMbox: Bool = row[5]
    let inside = FolderPlace(0, kind, rawPath, shown).shown(of: self.name)
    self.shown = isMbox ? "\(inside)#\(number)" : inside
  }

  /// Tells messages apart.
  var key: [Int64] { [file, Int64(number)] }

  /// Where it may lie: as known, or in a Maildir under another name with the same beginning.
  var candidates: some Sequence<StoredMail> {
    let known = StoredMail(
      rawPath: FolderPlace(0, kind, rawPath, "").rawPath(of: name), shown: shown, range: range)
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
