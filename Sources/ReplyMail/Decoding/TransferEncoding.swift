import CReplyMIME

/// Undoes a content transfer encoding (RFC 2045 §6) by GMime, and finds the way back by feeding the
/// same decoder byte for byte: there is no second decoder that could disagree.
package struct TransferEncoding: Sendable, Equatable {
  /// As `rm_encoding`.
  var code: Int32

  static let none = TransferEncoding(code: 0)
  /// RFC 2045 §6.7.
  package static let quotedPrintable = TransferEncoding(
    code: Int32(RM_ENCODING_QUOTED_PRINTABLE.rawValue))
  /// RFC 2045 §6.8.
  package static let base64 = TransferEncoding(code: Int32(RM_ENCODING_BASE64.rawValue))

  private var isIdentity: Bool {
    code != Int32(RM_ENCODING_BASE64.rawValue)
      && code != Int32(RM_ENCODING_QUOTED_PRINTABLE.rawValue)
  }

  /// The decoded bytes.
  ///
  /// - Complexity: O(n).
  package func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard !isIdentity, !bytes.isEmpty else { return Array(bytes) }
    var decoder = rm_decoder_start(code)
    return Array(unsafeUninitializedCapacity: rm_decoder_room(bytes.count) + 64) { out, count in
      guard let start = out.baseAddress else { return }
      bytes.withUnsafeBufferPointer { source in
        guard let first = source.baseAddress else { return }
        count = rm_decoder_step(&decoder, first, source.count, start)
      }
      count += rm_decoder_finish(&decoder, start + count)
    }
  }

  /// The encoded bytes, counted from the start of `bytes`, that decoded ranges came from.
  ///
  /// - Complexity: O(n) for all of them, and sorting them.
  func sourceRanges(of ranges: [Range<Int>], in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    guard !isIdentity, let first = ranges.map(\.lowerBound).min() else { return ranges }
    guard !bytes.isEmpty else { return ranges.map { _ in 0..<0 } }
    let out = UnsafeMutablePointer<UInt8>.allocate(capacity: rm_decoder_room(Self.block))
    defer { out.deallocate() }
    return bytes.withUnsafeBufferPointer { source in
      var place = checkpoint(before: first, in: source, out: out)
      var finder = UnitFinder(ranges, output: place.produced)
      guard let start = source.baseAddress else { return ranges }
      var unitStart = place.source
      for index in place.source..<source.count where !finder.isDone {
        let written = rm_decoder_step(&place.decoder, start + index, 1, out)
        guard written > 0 else { continue }
        finder.unit(trimmed(unitStart..<index + 1, in: source), output: written)
        unitStart = index + 1
      }
      finder.unit(unitStart..<source.count, output: rm_decoder_finish(&place.decoder, out))
      return finder.ranges(end: source.count)
    }
  }

  private static let block = 1024

  private struct Checkpoint {
    var source = 0
    var produced = 0
    var decoder: rm_decoder
  }

  /// A place at least one block before the one that produces an output byte: a block may end inside
  /// a unit, and the unit that is wanted must be seen from its first byte.
  private func checkpoint(
    before wanted: Int, in source: UnsafeBufferPointer<UInt8>, out: UnsafeMutablePointer<UInt8>
  ) -> Checkpoint {
    var current = Checkpoint(decoder: rm_decoder_start(code))
    guard let first = source.baseAddress else { return current }
    var previous = current
    while source.count - current.source > Self.block {
      var next = current
      next.produced += rm_decoder_step(&next.decoder, first + current.source, Self.block, out)
      next.source += Self.block
      guard next.produced <= wanted else { break }
      previous = current
      current = next
    }
    return previous
  }

  /// Leaves out line ends and soft line breaks before the characters that make the unit.
  private func trimmed(
    _ unit: Range<Int>, in source: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = unit.lowerBound
    if code == Int32(RM_ENCODING_BASE64.rawValue) {
      while start < unit.upperBound - 1, source[start] <= 0x20 { start += 1 }
      return start..<unit.upperBound
    }
    guard code == Int32(RM_ENCODING_QUOTED_PRINTABLE.rawValue) else { return unit }
    while start < unit.upperBound - 1, source[start] == UInt8(ascii: "=") {
      var next = start + 1
      while next < unit.upperBound, isBlank(source[next]) { next += 1 }
      guard next < unit.upperBound, source[next] == 0x0A else { break }
      start = next + 1
    }
    return min(start, unit.upperBound - 1)..<unit.upperBound
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
