import Glibc

/// Writes bytes to a file descriptor, gathered into large pieces.
///
/// A reader that went away (`EPIPE`) is no error: writing stops and `isClosed` says so.
final class Sink {
  private let descriptor: Int32
  private var pending: [UInt8] = []
  /// The reader went away; nothing more is written.
  private(set) var isClosed = false
  /// `errno` of the first write that failed for another reason, or nil.
  private(set) var failure: Int32?
  /// Called before each writing.
  var willWrite: (() -> Void)?

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// False where nothing more can be written.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    guard !isClosed, failure == nil else { return false }
    pending.append(contentsOf: bytes)
    return pending.count < 1 << 16 || flush()
  }

  @discardableResult
  func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// False where not everything could be written.
  @discardableResult
  func flush() -> Bool {
    guard !isClosed, failure == nil else { return false }
    if !pending.isEmpty { willWrite?() }
    var written = 0
    while written < pending.count {
      let count = pending.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress?.advanced(by: written), raw.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        isClosed = true
        break
      } else if errno != EINTR {
        failure = errno
        break
      }
    }
    pending.removeAll(keepingCapacity: true)
    return !isClosed && failure == nil
  }

  /// Writes a whole text to standard output. A reader that went away is no trouble.
  static func toStandardOutput(_ text: String) -> ExitStatus {
    let sink = Sink(descriptor: 1)
    sink.write(text)
    sink.flush()
    guard let code = sink.failure else { return .clean }
    Trouble().report("cannot write to stdout: \(FileReading.reason(code))")
    return .trouble
  }
}
