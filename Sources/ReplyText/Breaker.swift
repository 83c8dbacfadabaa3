import CReplyICU

/// One of ICU's break iterators, opened at first use: opening costs up to half a millisecond.
final class Breaker {
  enum Kind: Int32 {
    case words = 0
    case sentences = 1
    case characters = 2
  }

  private let kind: Kind
  private var handle: OpaquePointer?

  init(_ kind: Kind) { self.kind = kind }

  deinit {
    if let handle { rl_breaker_close(handle) }
  }

  /// Calls back with each segment: first byte, byte after the last, rule status.
  ///
  /// Nothing is called where the bytes are ill-formed or ICU has no data.
  func segments(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (_ start: Int, _ end: Int, _ status: Int32) -> Void
  ) {
    if handle == nil { handle = rl_breaker_open(kind.rawValue) }
    guard let handle, let length = Int32(exactly: bytes.count),
      rl_breaker_start(handle, bytes.baseAddress, length) == 1
    else { return }
    var start: Int32 = 0
    var end: Int32 = 0
    while true {
      let status = rl_breaker_next(handle, &start, &end)
      if status < 0 { return }
      body(Int(start), Int(end), status)
    }
  }
}
