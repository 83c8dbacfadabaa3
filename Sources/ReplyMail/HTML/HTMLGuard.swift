/// Takes out of HTML what libxml2 drops or is slow on. The length stays the same.
enum HTMLGuard {
  /// Attributes of one tag beyond this many are blanked: libxml2 compares each with all before it.
  static let attributeLimit = 500

  /// - Complexity: O(n).
  static func guarded(_ html: [UInt8]) -> [UInt8] {
    var html = html
    html.withUnsafeMutableBufferPointer { buffer in
      var blanksInTag = -1
      var wasBlank = false
      for index in buffer.indices {
        let byte = buffer[index]
        // libxml2 leaves control characters out, which would shift the places of all that follows.
        if byte < 0x20, byte != 0x09, byte != 0x0A { buffer[index] = 0x20 }
        switch byte {
        case UInt8(ascii: "<"): blanksInTag = 0
        case UInt8(ascii: ">"): blanksInTag = -1
        default:
          guard blanksInTag >= 0 else { break }
          let separates = byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"")
          if separates, !wasBlank { blanksInTag += 1 }
          wasBlank = separates
          if blanksInTag > 3 * attributeLimit { buffer[index] = 0x20 }
        }
      }
    }
    return html
  }
}
