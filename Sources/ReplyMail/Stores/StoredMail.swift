import Glibc

/// Where a message of a store lies: enough to read it again.
package struct StoredMail: Sendable, Equatable {
  /// Bytes of the name.
  package var rawPath: [UInt8]
  /// For people.
  package var shown: String
  /// Bytes of the file before the message; nil where the file is the message.
  package var range: Range<Int>?

  /// Of the file, for people.
  package var path: String {
    guard range != nil, let mark = shown.lastIndex(of: "#") else { return shown }
    return String(shown[..<mark])
  }

  package init(rawPath: [UInt8], shown: String, range: Range<Int>?) {
    self.rawPath = rawPath
    self.shown = shown
    self.range = range
  }

  /// The message, whole.
  ///
  /// - Throws: `StoreError.cannotOpen`, `cannotRead`, `tooLarge`.
  package func message() throws(StoreError) -> Message { try raw().message() }

  /// The message's bytes, whole.
  ///
  /// - Throws: `StoreError.cannotOpen`, `cannotRead`, `tooLarge`.
  package func raw() throws(StoreError) -> RawMessage {
    let window = try FileWindow(rawPath: rawPath, shown: shown, from: range?.lowerBound ?? 0)
    let length = range?.count ?? MessageStore.defaultLimit
    try window.fill(length)
    guard range != nil || window.bytes.count < length else {
      throw .tooLarge(path: shown, offset: 0, limit: length)
    }
    var bytes = Array(window.bytes.prefix(length))
    let leftOut = range == nil ? [] : MboxReader.unquote(&bytes)
    return RawMessage(
      path: path, index: 1, bytes: bytes,
      place: FilePlace(offset: range?.lowerBound ?? 0, leftOut: leftOut), form: .mail)
  }
}

/// The beginning of a file that may hold one message or many.
package struct MailFileHead: Sendable {
  /// The header section and what was read beyond it; of an mbox any first bytes.
  package var bytes: [UInt8]
  package var isMbox: Bool

  /// Longer header sections are cut off.
  private static let limit = 1 << 20

  /// - Parameter mayBeMbox: false in Maildir and MH, where each file is a message.
  /// - Throws: `StoreError.cannotOpen`, `cannotRead`.
  package init(rawPath: [UInt8], shown: String, mayBeMbox: Bool) throws(StoreError) {
    let window = try FileWindow(rawPath: rawPath, shown: shown)
    isMbox = mayBeMbox ? try MessageStore.isMbox(window) : false
    while try window.more(), window.bytes.count < Self.limit,
      HeaderSection.end(of: window.bytes[...]) == nil
    {}
    bytes = window.bytes
  }
}

extension HeaderSection {
  /// Where the header section ends, the empty line left out; nil where that line is not there.
  ///
  /// - Complexity: O(n) in the header section.
  static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    var start = start(of: bytes)
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      while start < buffer.count {
        let byte = buffer[start]
        if byte == 0x0A || (byte == 0x0D && start + 1 < buffer.count && buffer[start + 1] == 0x0A) {
          return start
        }
        guard let next = memchr(base + start, 0x0A, buffer.count - start) else { return nil }
        start = base.distance(to: UnsafeRawPointer(next)) + 1
      }
      return nil
    }
  }
}
