import Glibc
import ReplyMail

/// Reads what an index does not know of an mbox: the messages behind those it knows, or all of them
/// where what it knows has changed.
struct MboxRefresh {
  let rawPath: [UInt8]
  let shown: String
  var entry: FileEntry
  /// What the index knows.
  let old: FileEntry?

  /// Bytes that are compared at the beginning and at the end of what is known.
  private static let sample = 4096

  /// - Returns: what could not be read, for people.
  /// - Throws: `DatabaseError`, `StoreError`.
  func run(_ writer: IndexWriter) throws -> [String] {
    guard let old, old.isMbox else { return try readAll(writer) }
    guard let size = FileStamp(rawPath)?.size, isAsKnown(old, size: size) else {
      return try readAll(writer)
    }
    if size == old.read {
      // A stamp of 0 says that the time told nothing.
      guard old.stamp == 0 else { return try readAll(writer) }
      try writer.setProgress(progress(old.read), of: old.id)
      return []
    }
    let count = try writer.messages(in: old.id)
    return try read(from: old.read, after: count, into: old.id, writer)
  }

  private func isAsKnown(_ old: FileEntry, size: Int) -> Bool {
    guard old.read > 0, size >= old.read else { return false }
    let now = progress(old.read)
    guard now.head == old.head, now.tail == old.tail else { return false }
    let next = bytes(at: old.read, count: 1_000).drop { $0 == 0x0A || $0 == 0x0D }
    return next.isEmpty || MboxReader.opensMessage(next)
  }

  private func readAll(_ writer: IndexWriter) throws -> [String] {
    guard let old else {
      let id = try writer.addMbox(entry)
      return try read(from: 0, after: 0, into: id, writer)
    }
    // Others see the old state until the new one is whole.
    return try writer.together {
      try writer.remove([old.id])
      let id = try writer.addMbox(entry)
      return try read(from: 0, after: 0, into: id, writer)
    }
  }

  private func read(
    from start: Int, after count: Int, into id: Int64, _ writer: IndexWriter
  ) throws -> [String] {
    let reader = try MboxReader(rawPath: rawPath, shown: shown, from: start, after: count)
    var reasons: [String] = []
    var batch: [IndexEntry] = []
    while let next = reader.next() {
      switch next {
      case .failure(let error): reasons.append(error.wording)
      case .success(let raw):
        let length = raw.bytes.count + raw.place.leftOut.count
        batch.append(
          IndexEntry(
            bytes: raw.bytes, number: raw.index,
            range: raw.place.offset..<(raw.place.offset + length)))
      }
      if batch.count >= IndexWriter.batchSize {
        // Until the end the stamp is 0: whoever finds the index like this reads on.
        var progress = progress(reader.offset)
        progress.stamp = 0
        try writer.add(batch, to: id, progress)
        batch = []
      }
    }
    var progress = progress(reader.offset)
    if !reasons.isEmpty { progress.stamp = 0 }
    try writer.add(batch, to: id, progress)
    return reasons
  }

  /// How far the file is known when its first bytes are.
  private func progress(_ read: Int) -> FileEntry {
    var entry = entry
    entry.read = read
    let count = min(read, Self.sample)
    entry.head = MailHash.hash(bytes(at: 0, count: count))
    entry.tail = MailHash.hash(bytes(at: read - count, count: count))
    return entry
  }

  /// Fewer where the file ends or cannot be read.
  private func bytes(at offset: Int, count: Int) -> [UInt8] {
    let descriptor = open(rawPath.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, off_t(offset)))
    }
  }
}
