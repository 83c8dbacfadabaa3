import GRDB
import Glibc
import ReplyMail

/// Brings an index up to date with folders of mail; reads what is new or has changed.
///
/// What it writes is right at each moment: a run that is killed leaves less in the index, never
/// something wrong.
final class IndexRefresh {
  /// The folders that were reached, each with its path for people, in order.
  private(set) var reached: [(id: Int64, shown: String)] = []
  /// What could not be read, for people.
  private(set) var reasons: [String] = []
  /// Messages that were read because the index did not know them.
  private(set) var readCount = 0

  private let writer: IndexWriter
  private var pending: [Step] = []

  private struct Step {
    var rawPath: [UInt8]
    var shown: String
    var parent: Int64?
    var depth: Int
  }

  init(_ database: DatabaseQueue) { writer = IndexWriter(database) }

  /// - Throws: `DatabaseError`.
  /// - Complexity: O(n) in the folders and mboxes; files are listed only in folders that changed.
  func refresh(_ paths: [String]) throws {
    for path in paths { try root(path) }
    readCount = writer.messageCount
  }

  private func root(_ path: String) throws {
    var shown = path
    while shown.count > 1, shown.hasSuffix("/") { shown.removeLast() }
    guard let real = realpath(path, nil) else {
      reasons.append(StoreError.cannotOpen(path: path, code: errno).wording)
      return
    }
    defer { free(real) }
    let rawPath = Array(UnsafeBufferPointer(start: real, count: strlen(real))).map {
      UInt8(bitPattern: $0)
    }
    guard let stamp = FileStamp(rawPath), stamp.isFolder || stamp.isFile else {
      reasons.append(StoreError.notAFile(path: path).wording)
      return
    }
    let first = reached.count
    if stamp.isFolder {
      pending = [Step(rawPath: rawPath, shown: shown, parent: nil, depth: 0)]
      while let step = pending.popLast() { try folder(step) }
    } else {
      let id = try writer.folder(rawPath, kind: .lone, parent: nil)
      reached.append((id, shown))
      try files(named: [[]], in: FolderPlace(id, .lone, rawPath, shown))
    }
    let ids = reached[first...].map(\.id)
    if stamp.isFolder, reasons.isEmpty, try !writer.hasFiles(ids) {
      reasons.append(StoreError.noMessages(path: path).wording)
    }
  }

  private func folder(_ step: Step) throws {
    let known = try writer.knownFolder(step.rawPath)
    if let known, known.stamp != 0, known.stamp == Self.stamp(step.rawPath, known.kind) {
      reached.append((known.id, step.shown))
      let place = FolderPlace(known.id, known.kind, step.rawPath, step.shown)
      for name in try writer.mboxes(in: known.id) { try file(name, in: place) }
      try writer.flush()
      push(try writer.folders(in: known.id).map { Self.lastPart($0) }, below: step, id: known.id)
      return
    }
    guard let listing = listing(of: step) else { return }
    let kind = FolderKind(listing)
    let stamp = Self.stamp(step.rawPath, kind)
    let id = try writer.folder(step.rawPath, kind: kind, parent: step.parent)
    reached.append((id, step.shown))
    let troubles = reasons.count
    let names = kind == .maildir ? maildirNames(listing, step) : listing.names(kind)
    try files(named: names, in: FolderPlace(id, kind, step.rawPath, step.shown))
    let inside = listing.folders.filter {
      kind != .maildir || !MessageStore.maildirParts.contains($0)
    }
    try writer.keepFolders(inside.map { step.rawPath + [0x2F] + $0 }, in: id)
    push(inside, below: step, id: id)
    // What could not be read is tried again next time.
    if reasons.count == troubles { try writer.seal(id, stamp: stamp) }
  }

  private func push(_ names: [[UInt8]], below step: Step, id: Int64) {
    pending += names.reversed().map { name in
      Step(
        rawPath: step.rawPath + [0x2F] + name,
        shown: "\(step.shown)/\(String(decoding: name, as: UTF8.self))", parent: id,
        depth: step.depth + 1)
    }
  }

  private func listing(of step: Step) -> FolderListing? {
    do throws(StoreError) {
      guard step.depth <= MessageStore.depthLimit else {
        throw .tooDeep(path: step.shown, limit: MessageStore.depthLimit)
      }
      return try FolderListing(rawPath: step.rawPath, shown: step.shown)
    } catch {
      reasons.append(error.wording)
      return nil
    }
  }

  /// The times of all folders that hold messages or folders of a kind of folder.
  private static func stamp(_ rawPath: [UInt8], _ kind: FolderKind) -> Int64 {
    let parts = kind == .maildir ? MessageStore.maildirParts.prefix(2) : []
    return FileStamp.joined([rawPath] + parts.map { rawPath + [0x2F] + $0 })
  }

  private func maildirNames(_ listing: FolderListing, _ step: Step) -> [[UInt8]] {
    let parts = MessageStore.maildirParts.prefix(2).filter(listing.folders.contains)
    return parts.flatMap { part -> [[UInt8]] in
      let inside = step.rawPath + [0x2F] + part
      let shown = "\(step.shown)/\(String(decoding: part, as: UTF8.self))"
      do throws(StoreError) {
        return try FolderListing(rawPath: inside, shown: shown).files.map { part + [0x2F] + $0 }
      } catch {
        reasons.append(error.wording)
        return []
      }
    }
  }

  /// Makes the index hold these files of a folder and no others.
  private func files(named names: [[UInt8]], in place: FolderPlace) throws {
    var known = try writer.files(in: place.id)
    for name in names {
      let stem = place.kind.stem(of: name)
      guard let old = known.removeValue(forKey: stem) else {
        try file(name, in: place)
        continue
      }
      if place.kind == .maildir {
        if old.name != name { try writer.rename(old.id, to: name) }
      } else {
        try file(name, in: place)
      }
    }
    try writer.flush()
    try writer.remove(known.values.map(\.id))
  }

  /// One file: new, changed or as it was.
  private func file(_ name: [UInt8], in place: FolderPlace) throws {
    let rawPath = place.rawPath(of: name)
    let shown = place.shown(of: name)
    let old =
      try place.kind == .maildir ? nil : writer.file(place.kind.stem(of: name), in: place.id)
    let stamp = place.kind == .maildir ? nil : FileStamp(rawPath)
    if let old, let stamp, old.stamp != 0, old.stamp == stamp.value { return }
    do {
      let mayBeMbox = place.kind == .files || place.kind == .lone
      let head = try MailFileHead(rawPath: rawPath, shown: shown, mayBeMbox: mayBeMbox)
      // An mbox may be empty for a while; its folder does not change when mail comes again.
      let isMbox = head.isMbox || old?.isMbox == true || (mayBeMbox && head.bytes.isEmpty)
      let entry = FileEntry(
        folder: place.id, stem: place.kind.stem(of: name), name: name, isMbox: isMbox,
        stamp: stamp?.value ?? 0)
      if isMbox {
        let mbox = MboxRefresh(rawPath: rawPath, shown: shown, entry: entry, old: old)
        reasons += try mbox.run(writer)
      } else {
        let isMail = HeaderSection.begins(head.bytes[...])
        let message = isMail ? IndexEntry(bytes: head.bytes) : nil
        try writer.add(entry, message: message, replacing: old?.id)
      }
    } catch let error as StoreError {
      // A mail program may have renamed it since its name was read.
      if case .cannotOpen(_, ENOENT) = error, place.kind == .maildir { return }
      reasons.append(error.wording)
      if let old { try writer.remove([old.id]) }
    }
  }

  private static func lastPart(_ rawPath: [UInt8]) -> [UInt8] {
    Array(rawPath[((rawPath.lastIndex(of: 0x2F) ?? -1) + 1)...])
  }
}

/// A folder that is being brought up to date.
struct FolderPlace {
  var id: Int64
  var kind: FolderKind
  var rawPath: [UInt8]
  /// For people.
  var shown: String

  init(_ id: Int64, _ kind: FolderKind, _ rawPath: [UInt8], _ shown: String) {
    (self.id, self.kind, self.rawPath, self.shown) = (id, kind, rawPath, shown)
  }

  /// - Parameter name: empty where the folder is a file.
  func rawPath(of name: [UInt8]) -> [UInt8] { name.isEmpty ? rawPath : rawPath + [0x2F] + name }

  func shown(of name: [UInt8]) -> String {
    name.isEmpty ? shown : "\(shown)/\(String(decoding: name, as: UTF8.self))"
  }
}

extension FolderListing {
  /// The names of the messages of a folder that is no Maildir.
  fileprivate func names(_ kind: FolderKind) -> [[UInt8]] { kind == .mh ? numbered : files }
}
