import Glibc

/// A stretch of a file in memory that moves forward. Only `read` is used: a file that shrinks while
/// it is read ends early, which a mapped one would not survive.
final class FileWindow {
  let path: String
  private let descriptor: Int32
  private let closes: Bool
  /// Bytes of the file from `offset` on that were read and not yet given up.
  private(set) var bytes: [UInt8] = []
  /// Bytes of the file before the window.
  private(set) var offset = 0
  private(set) var isAtEnd = false

  /// What is left of a step is moved to the front whenever a message is given up.
  private static let step = 1 << 16

  /// - Parameter start: bytes of the file that are passed over.
  convenience init(rawPath: [UInt8], shown: String, from start: Int = 0) throws(StoreError) {
    let name = rawPath.map { CChar(bitPattern: $0) } + [0]
    let descriptor = Glibc.open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .cannotOpen(path: shown, code: errno) }
    var info = stat()
    if fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .cannotOpen(path: shown, code: EISDIR)
    }
    self.init(descriptor: descriptor, path: shown, closes: true)
    if start > 0 {
      guard lseek(descriptor, off_t(start), SEEK_SET) == off_t(start) else {
        throw .cannotRead(path: shown, offset: start, code: errno)
      }
      offset = start
    }
  }

  init(descriptor: Int32, path: String, closes: Bool) {
    self.descriptor = descriptor
    self.path = path
    self.closes = closes
  }

  deinit { if closes { close(descriptor) } }

  /// Reads on. False where the file has ended.
  func more() throws(StoreError) -> Bool {
    guard !isAtEnd else { return false }
    let old = bytes.count
    bytes += [UInt8](repeating: 0, count: max(Self.step, min(old, 1 << 24)))
    var count = -1
    var code: Int32 = 0
    repeat {
      count = bytes.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return read(descriptor, base + old, buffer.count - old)
      }
      code = errno
    } while count < 0 && code == EINTR
    bytes.removeLast(bytes.count - old - max(count, 0))
    if count <= 0 { isAtEnd = true }
    guard count >= 0 else {
      throw .cannotRead(path: path, offset: offset + old, code: code)
    }
    return count > 0
  }

  /// Reads until the window holds that many bytes or the file ends.
  func fill(_ count: Int) throws(StoreError) {
    while bytes.count < count {
      guard try more() else { return }
    }
  }

  /// Gives up bytes at the front.
  func drop(_ count: Int) {
    let count = min(count, bytes.count)
    bytes.removeFirst(count)
    offset += count
  }

  /// The bytes at a place of the file ahead of the window; nil where the file cannot be read out of
  /// order. Empty at or past the end.
  func peek(at place: Int, count: Int) -> [UInt8]? {
    var out = [UInt8](repeating: 0, count: count)
    let read = out.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, off_t(place)) }
    guard read >= 0 else { return nil }
    out.removeLast(count - read)
    return out
  }

  /// First LF at or after a place of the window.
  func lineEnd(from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}
