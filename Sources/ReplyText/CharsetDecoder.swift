import CReplyICU

/// Converts bytes of a named charset to UTF-8 by ICU. Owns a converter: one per thread, not
/// `Sendable`.
///
/// It takes the name at its word: what mail calls `iso-8859-1` and means as windows-1252 is for the
/// reader of the mail to decide.
public final class CharsetDecoder {
  private let handle: OpaquePointer

  /// - Parameter charset: a name or an alias in any case, as in `charset=` (RFC 2045 §5.1).
  /// - Returns: nil where ICU knows no such charset.
  public init?(charset: String) {
    let name = Array(charset.utf8)
    let opened = name.withUnsafeBufferPointer { bytes in
      rl_charset_open(bytes.baseAddress, Int32(clamping: bytes.count))
    }
    guard let opened else { return nil }
    handle = opened
  }

  deinit { rl_charset_close(handle) }

  /// The bytes as UTF-8, each ill-formed or unknown sequence replaced by U+FFFD.
  ///
  /// `undecodable` counts the source bytes that were replaced. Each call begins anew: give it a whole
  /// text. Nothing comes out, and all bytes count as undecodable, where memory is short or the text
  /// is longer than an `Int32`.
  ///
  /// - Complexity: O(n).
  public func decode(_ bytes: some Sequence<UInt8>) -> (utf8: [UInt8], undecodable: Int) {
    let source = bytes as? [UInt8] ?? Array(bytes)
    return run(source, withOffsets: false) { output, _ in
      Array(output)
    } ?? ([], source.count)
  }

  /// As `decode`, with the way from each character back to the bytes that it was made from.
  ///
  /// Shift sequences (ISO-2022-JP) belong to the character before them; shift sequences and byte
  /// order marks at the beginning of the text belong to the first character.
  public func decodeWithOffsets(
    _ bytes: some Sequence<UInt8>
  ) -> (utf8: [UInt8], undecodable: Int, offsets: OffsetMap) {
    let source = bytes as? [UInt8] ?? Array(bytes)
    let made = run(source, withOffsets: true) { output, starts in
      (Array(output), Self.map(output, starts, sourceLength: source.count))
    }
    guard let made else { return ([], source.count, OffsetMap()) }
    return (made.result.0, made.undecodable, made.result.1)
  }

  private func run<Result>(
    _ source: [UInt8], withOffsets: Bool,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafePointer<Int32>?) -> Result
  ) -> (result: Result, undecodable: Int)? {
    guard let length = Int32(exactly: source.count) else { return nil }
    let done = source.withUnsafeBufferPointer {
      rl_charset_decode(handle, $0.baseAddress, length, withOffsets ? 1 : 0)
    }
    guard done == 1 else { return nil }
    var count: Int32 = 0
    let output = rl_charset_output(handle, &count)
    let result = body(
      UnsafeBufferPointer(start: output, count: Int(count)),
      withOffsets ? rl_charset_offsets(handle) : nil)
    return (result, Int(rl_charset_undecodable(handle)))
  }

  /// - Parameter starts: for each output byte the first source byte of its character.
  private static func map(
    _ output: UnsafeBufferPointer<UInt8>, _ starts: UnsafePointer<Int32>?, sourceLength: Int
  ) -> OffsetMap {
    var map = OffsetMap()
    guard let starts else { return map }
    var index = 0
    var place = 0
    while index < output.count {
      // Characters that share their source bytes make one unit.
      var next = index + 1
      while next < output.count, starts[next] <= starts[index] { next += 1 }
      let end = next < output.count ? Int(starts[next]) : sourceLength
      if end - place == next - index, next - index == 1 {
        map.append(linear: 1, source: place)
      } else {
        map.append(atomic: next - index, source: place..<max(place, end))
      }
      place = max(place, end)
      index = next
    }
    return map
  }
}
