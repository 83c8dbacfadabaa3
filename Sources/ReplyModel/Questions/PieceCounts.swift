/// How often each piece of a text occurs, by the piece's bucket: a small open hash table.
///
/// Equality of texts is only ever judged through the 65,536 buckets, so a count may stand for two
/// different pieces: with a few hundred pieces in a message that is rare and does little.
struct PieceCounts {
  /// Bucket in the upper 16 bits, count in the lower; a count of 0 marks a free slot.
  private var slots: [UInt32]
  private var mask: Int
  private(set) var distinct = 0

  /// - Parameter capacity: the most pieces that will be added.
  init(capacity: Int) {
    var size = 16
    while size < capacity &* 2, size < 1 << 17 { size &<<= 1 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size &- 1
  }

  /// Counts up to 65,535; the table never fills, for it has more slots than there are buckets.
  init(_ pieces: ArraySlice<UInt16>) {
    self.init(capacity: pieces.count)
    var found = 0
    slots.withUnsafeMutableBufferPointer { slots in
      let mask = slots.count &- 1
      for piece in pieces {
        var slot = Int(truncatingIfNeeded: UInt32(piece) &* 0x9E37_79B1 &>> 7) & mask
        while slots[slot] & 0xFFFF != 0, slots[slot] &>> 16 != UInt32(piece) {
          slot = (slot &+ 1) & mask
        }
        let entry = slots[slot]
        if entry & 0xFFFF == 0 {
          slots[slot] = UInt32(piece) &<< 16 | 1
          found &+= 1
        } else if entry & 0xFFFF < 0xFFFF {
          slots[slot] = entry &+ 1
        }
      }
    }
    distinct = found
  }

  /// 0 for a piece that does not occur.
  func count(of piece: UInt16) -> Int {
    var slot = Int(truncatingIfNeeded: UInt32(piece) &* 0x9E37_79B1 &>> 7) & mask
    while true {
      let entry = slots[slot]
      if entry & 0xFFFF == 0 { return 0 }
      if entry &>> 16 == UInt32(piece) { return Int(entry & 0xFFFF) }
      slot = (slot &+ 1) & mask
    }
  }

  /// Calls the body with each piece and its count, in no particular but always the same order.
  func forEach(_ body: (UInt16, Int) -> Void) {
    for entry in slots where entry & 0xFFFF != 0 { body(UInt16(entry &>> 16), Int(entry & 0xFFFF)) }
  }
}
