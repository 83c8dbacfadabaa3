import CReplyICU

/// Folding of words: case folded fully, NFC, apostrophes U+0027, default-ignorables left out.
enum Folding {
  /// - Complexity: O(n); ASCII is folded without ICU.
  static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(lower) }
    guard let length = Int32(exactly: bytes.count) else { return Array(bytes) }
    var capacity = bytes.count * 2 + 16
    while true {
      var made: Int32 = 0
      let result = [UInt8](unsafeUninitializedCapacity: capacity) { out, count in
        let room = Int32(clamping: out.count)
        made = rl_fold(bytes.baseAddress, length, out.baseAddress, room)
        count = made >= 0 && made <= room ? Int(made) : 0
      }
      if made < 0 { return Array(bytes) }
      if Int(made) <= capacity { return result }
      capacity = Int(made)
    }
  }

  /// The key of one word.
  static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var state = WordKey.seed
    for byte in bytes {
      if byte >= 0x80 { return WordKey.key(folded: folded(bytes)) }
      state = WordKey.step(state, lower(byte))
    }
    return WordKey.finish(state)
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
