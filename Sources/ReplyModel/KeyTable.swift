/// Sets of flags or numbers by the key of a word: open addressing, made for word lists that are
/// read at every start and looked up for every word.
struct KeyTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// 0 marks an empty slot.
    var value: UInt32 = 0
  }

  private var slots: [Slot]
  private var shift: UInt64
  private(set) var count = 0

  /// - Parameter capacity: keys expected; more are taken in as well.
  init(capacity: Int = 32) {
    let bits = UInt64(max(4, Int.bitWidth - (max(1, capacity) * 2 - 1).leadingZeroBitCount))
    slots = Array(repeating: Slot(), count: 1 << Int(bits))
    shift = 64 - bits
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ key: UInt64) -> Bool { self[key] != 0 }

  /// The value of a key; 0 where there is none.
  subscript(key: UInt64) -> UInt32 { slots[slot(of: key)].value }

  /// Puts a value other than 0.
  mutating func set(_ value: UInt32, at key: UInt64) {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot].value == 0 { count += 1 }
    slots[slot] = Slot(key: key, value: value)
  }

  /// Adds flags to those of a key.
  mutating func insert(_ flags: UInt32, at key: UInt64) { set(self[key] | flags, at: key) }

  mutating func insert(_ key: UInt64) { set(1, at: key) }

  /// The slot that holds a key, or the empty one where it belongs.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> shift)
    while slots[slot].value != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: slots.count)
    for slot in slots where slot.value != 0 { larger.set(slot.value, at: slot.key) }
    self = larger
  }
}

/// Words of a group that lie in memory with one blank between.
struct GroupWords: Sequence, IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> UnsafeRawBufferPointer? {
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != 0x20 { place += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<place])
  }
}
