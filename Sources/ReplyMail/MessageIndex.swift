import Glibc

/// Finds the message that another one answers, by Message-ID, in folders of mail.
///
/// Folders are read only when asked, and only as far as needed;
/// what was seen is kept. Safe to use from any thread.
public final class MessageIndex: @unchecked Sendable {
  private struct Location {
    var path: String
    var offset: Int
    var length: Int
  }

  private var lock = pthread_mutex_t()
  private var pending: [String]
  private var store: MessageStore?
  private var known: [String: Location] = [:]
  private var reasons: [String] = []

  /// - Parameter folders: Maildir, MH, mbox or folders of files.
  public init(folders: [String]) {
    pending = folders.reversed()
    pthread_mutex_init(&lock, nil)
  }

  deinit { pthread_mutex_destroy(&lock) }

  /// What could not be read so far, in words for people.
  public var unreadable: [String] {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    return reasons
  }

  /// The message that `reply` answers: the first of In-Reply-To, else the last of References, that
  /// is there; nil when none is.
  ///
  /// - Complexity: O(bytes of the messages not looked at before) at worst, O(1) after that.
  public func parent(of reply: Message) -> (message: Message, path: String)? {
    for identifier in reply.inReplyTo + reply.references.reversed() {
      guard let location = location(of: identifier), let bytes = read(location) else { continue }
      return (MessageParser().message(bytes), location.path)
    }
    return nil
  }

  private func location(of identifier: String) -> Location? {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    while known[identifier] == nil, readOne() {}
    return known[identifier]
  }

  /// Looks at one more message; false when there are no more.
  private func readOne() -> Bool {
    if store == nil {
      guard let folder = pending.popLast() else { return false }
      do throws(StoreError) {
        store = try MessageStore(path: folder)
      } catch {
        reasons.append(error.wording)
        return true
      }
    }
    switch store?.next() {
    case nil:
      store = nil
    case .failure(let error):
      reasons.append(error.wording)
    case .success(let raw):
      guard let identifier = MessageParser.identifier(in: raw.bytes) else { break }
      if known[identifier] == nil {
        known[identifier] = Location(
          path: raw.path, offset: raw.place.offset, length: raw.bytes.count)
      }
    }
    return true
  }

  private func read(_ location: Location) -> [UInt8]? {
    let descriptor = open(location.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: location.length)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { raw in
        pread(
          descriptor, raw.baseAddress?.advanced(by: filled), raw.count - filled,
          off_t(location.offset + filled))
      }
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes[..<filled])
  }
}

extension MessageParser {
  /// The Message-ID field of a header section, without brackets; nil where there is none.
  ///
  /// - Complexity: O(n) in the header section.
  static func identifier(in bytes: [UInt8]) -> String? {
    let name = Array("message-id:".utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      if line.isEmpty || line.first == 0x0D { return nil }
      if line.count >= name.count, zip(line, name).allSatisfy({ $0 | 0x20 == $1 || $0 == $1 }) {
        var value = line.dropFirst(name.count)
        // The field body may stand on the next line (RFC 5322 §2.2.3).
        if end + 1 < bytes.count, !value.contains(UInt8(ascii: "<")) {
          let next = bytes[(end + 1)...].firstIndex(of: 0x0A) ?? bytes.count
          value = bytes[(end + 1)..<next]
        }
        guard let open = value.firstIndex(of: UInt8(ascii: "<")),
          let close = value[open...].firstIndex(of: UInt8(ascii: ">")), open + 1 < close
        else { return nil }
        return String(decoding: value[(open + 1)..<close], as: UTF8.self)
      }
      start = end + 1
    }
    return nil
  }
}
