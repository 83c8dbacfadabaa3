import Glibc

/// Takes out of HTML what libxml2 drops or is slow on. The length stays the same.
///
/// - Attributes beyond the limit: libxml2 compares each with all before it.
/// - End tags of elements that were never opened: libxml2 looks for them among all that are open.
enum HTMLGuard {
  /// Attributes of one tag beyond this many are blanked: libxml2 compares each with all before it.
  static let attributeLimit = 500

  /// What may stand between two attributes.
  private static let separators: [UInt8] = Array("/\"'=".utf8)

  /// - Complexity: O(n).
  static func guarded(_ html: [UInt8]) -> [UInt8] {
    var html = html
    html.withUnsafeMutableBufferPointer { buffer in
      blankAttributes(buffer)
      disarmEndTags(buffer)
    }
    return html
  }

  /// Also takes out control characters: libxml2 leaves them out, which would shift the places of all
  /// that follows.
  private static func blankAttributes(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    var blanksInTag = -1
    var wasBlank = false
    for index in buffer.indices {
      let byte = buffer[index]
      if byte < 0x20, byte != 0x09, byte != 0x0A { buffer[index] = 0x20 }
      switch byte {
      case UInt8(ascii: "<"): blanksInTag = 0
      case UInt8(ascii: ">"): blanksInTag = -1
      default:
        guard blanksInTag >= 0 else { break }
        let separates = byte <= 0x20 || separators.contains(byte)
        if separates, !wasBlank { blanksInTag += 1 }
        wasBlank = separates
        if blanksInTag > 3 * attributeLimit { buffer[index] = 0x20 }
      }
    }
  }

  private static func disarmEndTags(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard let bytes = buffer.baseAddress else { return }
    var open: [UInt64: Int] = [:]
    var index = 0
    while let found = memchr(bytes + index, 0x3C, buffer.count - index) {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
      guard index + 2 < buffer.count else { return }
      let isEnd = buffer[index + 1] == UInt8(ascii: "/")
      let (name, end) = name(in: buffer, from: index + (isEnd ? 2 : 1))
      if name != 0 {
        let count = open[name, default: 0]
        if isEnd, count == 0 { disarmEndTag(in: buffer, at: index, name: name) }
        open[name] = isEnd ? max(count - 1, 0) : count + 1
      }
      index = end
    }
  }

  /// `</i>` becomes `<?i>`, which shows nothing. The end of a paragraph that never began is shown as
  /// an empty one: `</p>` becomes `<br>`.
  private static func disarmEndTag(
    in buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int, name: UInt64
  ) {
    let paragraph: UInt64 = 0x70
    let lineBreak: UInt64 = 0x6272
    if name == paragraph {
      buffer[start + 1] = UInt8(ascii: "b")
      buffer[start + 2] = UInt8(ascii: "r")
    } else if name != lineBreak {
      buffer[start + 1] = UInt8(ascii: "?")
    }
  }

  /// The name of a tag in lower case, its first eight letters, and the place behind it.
  private static func name(
    in buffer: UnsafeMutableBufferPointer<UInt8>, from start: Int
  ) -> (UInt64, Int) {
    var name: UInt64 = 0
    var index = start
    while index < buffer.count {
      let byte = buffer[index] | 0x20
      guard (0x61...0x7A).contains(byte) || index > start && buffer[index] &- 0x30 < 10 else {
        break
      }
      if index - start < 8 { name = name << 8 | UInt64(byte) }
      index += 1
    }
    return (name, index)
  }
}
