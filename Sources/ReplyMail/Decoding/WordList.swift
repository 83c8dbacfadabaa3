/// The words of a text as numbers, to hold two texts of one letter against each other.
///
/// A word is a run of letters and digits, read without case; each character of East Asian writing is
/// one. What a mail program adds when it makes plain text of HTML is left out: `<https://…>` behind a
/// link, `[cid:…]` for a picture.
struct WordList {
  struct Entry {
    var hash: UInt32
    /// Byte of the text.
    var start: Int32
  }

  private(set) var entries: [Entry] = []

  /// - Parameter leavesOutAdded: for plain text.
  /// - Complexity: O(n) in the bytes.
  init(_ bytes: [UInt8], leavesOutAdded: Bool) {
    guard bytes.count < Int(Int32.max) else { return }
    entries.reserveCapacity(bytes.count / 6)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if leavesOutAdded, byte == 0x3C || byte == 0x5B,
        let end = Self.endOfAdded(bytes, from: index)
      {
        index = end
      } else if byte < 0xC0 {
        index = Self.isLetter(byte) ? word(bytes, from: index) : index + 1
      } else if byte >= 0xE0 {
        index = character(bytes, at: index)
      } else {
        index = byte == 0xC2 ? index + 2 : word(bytes, from: index)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// A word of ASCII and of letters of two bytes; U+0080 to U+00BF are none.
  private mutating func word(_ bytes: [UInt8], from start: Int) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isLetter(byte) {
        hash = (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
        index += 1
      } else if byte > 0xC2, byte < 0xE0, index + 1 < bytes.count {
        hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        hash = (hash ^ UInt32(bytes[index + 1])) &* 0x0100_0193
        index += 2
      } else {
        break
      }
    }
    entries.append(Entry(hash: hash, start: Int32(start)))
    return max(index, start + 1)
  }

  /// A character of three or four bytes; punctuation (U+2000 to U+206F, U+3000 to U+303F) is none.
  private mutating func character(_ bytes: [UInt8], at start: Int) -> Int {
    let end = min(start + (bytes[start] >= 0xF0 ? 4 : 3), bytes.count)
    let second = start + 1 < end ? bytes[start + 1] : 0
    let isSign =
      bytes[start] == 0xE2 && (second == 0x80 || second == 0x81)
      || bytes[start] == 0xE3 && second == 0x80 || bytes[start] == 0xEF
    if !isSign {
      let hash = bytes[start..<end].reduce(UInt32(0x811C_9DC5)) {
        ($0 ^ UInt32($1)) &* 0x0100_0193
      }
      entries.append(Entry(hash: hash, start: Int32(start)))
    }
    return end
  }

  /// The place behind `<https://…>`, `<mailto:…>` or `[cid:…]`; nil where none begins.
  private static func endOfAdded(_ bytes: [UInt8], from start: Int) -> Int? {
    let rest = bytes[(start + 1)...]
    let isAdded =
      bytes[start] == 0x3C
      ? rest.starts(with: "http".utf8) || rest.starts(with: "mailto:".utf8)
      : rest.starts(with: "cid:".utf8)
    guard isAdded else { return nil }
    let close: UInt8 = bytes[start] == 0x3C ? 0x3E : 0x5D
    return rest.prefix(2_000).firstIndex(of: close).map { $0 + 1 }
  }
}
