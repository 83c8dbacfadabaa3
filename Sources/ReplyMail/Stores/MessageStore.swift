import Glibc

/// What a path holds.
public enum StoreKind: String, Sendable {
  /// One message, or one bare text.
  case file
  case mbox
  case maildir
  case mh
  /// Any other folder: each file in it and below is read by itself.
  case folder
}

/// The messages of a file or folder, one after another. Memory holds one message, and the names in
/// the folders on the way to it. Not `Sendable`: one thread reads, others may work on what it got.
///
/// Maildir messages come in order of their names, MH messages of their numbers, the files of a
/// folder in order of the bytes of their names, before the folders in it.
public final class MessageStore {
  /// Larger messages are passed over with `StoreError.tooLarge`.
  public static let defaultLimit = 1 << 28
  package static let depthLimit = 64

  public let path: String
  public let kind: StoreKind

  private enum Entry {
    case file([UInt8], mayBeMbox: Bool)
    case folder([UInt8], depth: Int)
  }

  private let limit: Int
  private var entries: [Entry] = []
  private var mbox: MboxReader?
  private var first: Result<RawMessage, StoreError>?
  private var hasYielded = false

  /// Opens a file or folder and finds out what it is.
  ///
  /// - Throws: `StoreError.cannotOpen`, `notAFile`, `cannotRead`, `empty`, `notText`, `tooLarge` for
  ///   what the path itself names; for what lies in it, see `next`.
  public init(path: String, limit: Int = MessageStore.defaultLimit) throws(StoreError) {
    self.path = path
    self.limit = limit
    var info = stat()
    guard stat(path, &info) == 0 else { throw .cannotOpen(path: path, code: errno) }
    let type = info.st_mode & S_IFMT
    let raw = Self.withoutLastSlash(Array(path.utf8))
    if type == S_IFDIR {
      let listing = try FolderListing(rawPath: raw, shown: path)
      kind = listing.isMaildir ? .maildir : listing.isMH ? .mh : .folder
      entries = Self.entries(of: listing, in: raw, depth: 0)
      return
    }
    guard type == S_IFREG || type == S_IFIFO || type == S_IFCHR else {
      throw .notAFile(path: path)
    }
    let window = try FileWindow(rawPath: raw, shown: path)
    if try Self.isMbox(window) {
      kind = .mbox
      mbox = MboxReader(window: window, limit: limit)
    } else {
      kind = .file
      first = .success(try Self.message(window, limit: limit))
    }
  }

  /// Reads one message, a bare text or an mbox from an open file, such as standard input.
  ///
  /// - Parameters:
  ///   - descriptor: read to its end, not closed.
  ///   - name: stands where a path would.
  /// - Throws: `StoreError.cannotRead`, `empty`, `notText`, `tooLarge`.
  public init(
    descriptor: Int32, name: String, limit: Int = MessageStore.defaultLimit
  ) throws(StoreError) {
    path = name
    self.limit = limit
    let window = FileWindow(descriptor: descriptor, path: name, closes: false)
    if try Self.isMbox(window) {
      kind = .mbox
      mbox = MboxReader(window: window, limit: limit)
    } else {
      kind = .file
      first = .success(try Self.message(window, limit: limit))
    }
  }

  /// The next message, or why it could not be read, in which case the ones after it still follow;
  /// nil at the end. A folder without any file gives `StoreError.noMessages` once.
  ///
  /// - Complexity: O(n) in the bytes of the message.
  public func next() -> Result<RawMessage, StoreError>? {
    if let item = nextItem() {
      hasYielded = true
      return item
    }
    guard !hasYielded else { return nil }
    hasYielded = true
    return .failure(.noMessages(path: path))
  }

  private func nextItem() -> Result<RawMessage, StoreError>? {
    if let item = first {
      first = nil
      return item
    }
    while true {
      if let item = mbox?.next() { return item }
      mbox = nil
      guard let entry = entries.popLast() else { return nil }
      do throws(StoreError) {
        if let item = try read(entry) { return .success(item) }
      } catch {
        return .failure(error)
      }
    }
  }

  private func read(_ entry: Entry) throws(StoreError) -> RawMessage? {
    switch entry {
    case .folder(let raw, let depth):
      let shown = String(decoding: raw, as: UTF8.self)
      guard depth <= Self.depthLimit else { throw .tooDeep(path: shown, limit: Self.depthLimit) }
      let listing = try FolderListing(rawPath: raw, shown: shown)
      entries += Self.entries(of: listing, in: raw, depth: depth)
      return nil
    case .file(let raw, let mayBeMbox):
      let window = try FileWindow(rawPath: raw, shown: String(decoding: raw, as: UTF8.self))
      if mayBeMbox, try Self.isMbox(window) {
        mbox = MboxReader(window: window, limit: limit)
        return nil
      }
      return try Self.message(window, limit: limit)
    }
  }

  /// What a folder holds, last first: its messages, then its folders.
  private static func entries(of listing: FolderListing, in raw: [UInt8], depth: Int) -> [Entry] {
    let isMaildir = listing.isMaildir
    let files = isMaildir ? [] : listing.isMH ? listing.numbered : listing.files
    let inside = files.map { Entry.file(raw + [0x2F] + $0, mayBeMbox: !listing.isMH) }
    // Other files of a Maildir are indexes of mail programs, and tmp is not delivered yet.
    let folders =
      isMaildir ? listing.folders.filter { !maildirParts.contains($0) } : listing.folders
    let below = folders.map { Entry.folder(raw + [0x2F] + $0, depth: depth + 1) }
    let mail = isMaildir ? maildirEntries(of: listing, in: raw) : inside
    return (mail + below).reversed()
  }

  /// Folders of a Maildir; messages lie in the first two.
  package static let maildirParts = ["cur", "new", "tmp"].map { Array($0.utf8) }

  /// The messages of `cur` and `new`, mixed, in order of their names (which begin with the time).
  private static func maildirEntries(of listing: FolderListing, in raw: [UInt8]) -> [Entry] {
    var named: [(name: [UInt8], entry: Entry)] = []
    var unread: [Entry] = []
    for folder in maildirParts.prefix(2) where listing.folders.contains(folder) {
      let inside = raw + [0x2F] + folder
      let shown = String(decoding: inside, as: UTF8.self)
      guard let files = try? FolderListing(rawPath: inside, shown: shown).files else {
        // Opening it once more, when its turn comes, gives the error.
        unread.append(.folder(inside, depth: depthLimit))
        continue
      }
      named += files.map { ($0, .file(inside + [0x2F] + $0, mayBeMbox: false)) }
    }
    named.sort { $0.name.lexicographicallyPrecedes($1.name) }
    return unread + named.map(\.entry)
  }

  private static func withoutLastSlash(_ raw: [UInt8]) -> [UInt8] {
    var raw = raw
    while raw.count > 1, raw.last == 0x2F { raw.removeLast() }
    return raw
  }

  static func isMbox(_ window: FileWindow) throws(StoreError) -> Bool {
    try window.fill(1 << 16)
    return FromLine.begins(window.bytes.drop { $0 == 0x0A || $0 == 0x0D })
  }

  private static func message(_ window: FileWindow, limit: Int) throws(StoreError) -> RawMessage {
    while window.bytes.count <= limit, try window.more() {}
    guard window.bytes.count <= limit else {
      throw .tooLarge(path: window.path, offset: 0, limit: limit)
    }
    let bytes = window.bytes
    guard !bytes.isEmpty else { throw .empty(path: window.path) }
    let isMail = HeaderSection.begins(bytes[...])
    if !isMail, !Message.hasWideMark(bytes), let nul = bytes.firstIndex(of: 0) {
      throw .notText(path: window.path, nulOffset: nul)
    }
    return RawMessage(
      path: window.path, index: 1, bytes: bytes, place: FilePlace(),
      form: isMail ? .mail : .text)
  }
}
