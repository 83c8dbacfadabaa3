/// One line, and the shapes of placeholders in it.
struct PlaceholderLine {
  let bytes: [UInt8]
  let range: Range<Int>

  /// Longest inside of delimiters that counts, in bytes.
  static let reach = 80

  /// The byte, or 0 outside the line.
  func byte(_ index: Int) -> UInt8 { range.contains(index) ? bytes[index] : 0 }

  var isBlank: Bool { range.allSatisfy { bytes[$0] <= 0x20 } }

  var isFence: Bool {
    let start = firstVisible
    return (has("```", at: start) || has("~~~", at: start))
  }

  var firstVisible: Int {
    var index = range.lowerBound
    while byte(index) == 0x20 || byte(index) == 0x09 { index += 1 }
    return index
  }

  /// Indented by four or more, begins with a prompt, or holds what prose never holds.
  var isCode: Bool {
    let start = firstVisible
    if start - range.lowerBound >= 4 || byte(range.lowerBound) == 0x09 { return true }
    if has("$ ", at: start) || has("> ", at: start) || has("# ", at: start) { return true }
    var last = range.upperBound - 1
    while last > start, byte(last) <= 0x20 { last -= 1 }
    if byte(last) == 0x3B, byte(last - 1) == 0x29 { return true }
    for index in range {
      switch byte(index) {
      case 0x3C where byte(index + 1) == 0x2D && byte(index + 2) != 0x2D: return true
      case 0x3D where byte(index + 1) == 0x3D || byte(index + 1) == 0x3E: return true
      case 0x3A where byte(index + 1) == 0x3A && byte(index + 2) != 0x3A: return true
      case 0x26 where byte(index + 1) == 0x26: return true
      case 0x2D where byte(index + 1) == 0x3E: return true
      default: continue
      }
    }
    return false
  }

  func has(_ ascii: StaticString, at index: Int) -> Bool {
    guard index >= range.lowerBound, index + ascii.utf8CodeUnitCount <= range.upperBound else {
      return false
    }
    for offset in 0..<ascii.utf8CodeUnitCount
    where bytes[index + offset] != ascii.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The first place of a closing mark, on the line and near.
  func close(_ mark: StaticString, from start: Int) -> Int? {
    let limit = min(range.upperBound, start + Self.reach)
    guard start >= range.lowerBound, start < limit else { return nil }
    let first = mark.utf8Start[0]
    return bytes.withUnsafeBufferPointer { bytes in
      for index in start..<limit where bytes[index] == first && has(mark, at: index) {
        return index
      }
      return nil
    }
  }

  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x5F || byte >= 0x80
  }

  /// Appends what the line holds, in order of place.
  func placeholders(into found: inout [Placeholder]) {
    var index = range.lowerBound
    while index < range.upperBound {
      if byte(index) == 0x60 {
        index = (close("`", from: index + 1) ?? index) + 1
      } else if let hit = placeholder(at: index) {
        found.append(hit)
        index = max(index + 1, hit.range.upperBound)
      } else {
        index += 1
      }
    }
  }

  private func placeholder(at index: Int) -> Placeholder? {
    switch byte(index) {
    case 0x7B: return braces(at: index)
    case 0x24, 0x23: return byte(index + 1) == 0x7B ? sigil(at: index) : nil
    case 0x25: return percent(at: index)
    case 0x2A: return byte(index + 1) == 0x7C ? between(index, 2, "|*", 0.98, .template) : nil
    case 0x5B: return brackets(at: index)
    case 0x3C: return angles(at: index)
    case 0x26: return has("&lt;OTRS_", at: index) ? between(index, 4, "&gt;", 0.99, .template) : nil
    case 0xC2: return byte(index + 1) == 0xAB ? guillemets(at: index) : nil
    case 0x58: return crosses(at: index)
    case 0x5F: return underscores(at: index)
    case 0x54, 0x4C, 0x6C: return note(at: index)
    default: return nil
    }
  }

  /// What stands between an opening mark of the given length and the closing mark.
  func between(
    _ index: Int, _ opening: Int, _ closing: StaticString, _ confidence: Double,
    _ kind: PlaceholderKind
  ) -> Placeholder? {
    guard let end = close(closing, from: index + opening), end > index + opening else { return nil }
    return Placeholder(
      range: index..<end + closing.utf8CodeUnitCount, kind: kind, confidence: confidence)
  }
}
