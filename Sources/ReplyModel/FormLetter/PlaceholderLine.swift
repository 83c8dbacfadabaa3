import ReplyText

/// One line, and the shapes of placeholders in it.
struct PlaceholderLine {
  let bytes: [UInt8]
  let range: Range<Int>
  let words: OnDemand<FieldWords>

  /// Longest inside of delimiters that counts, in bytes.
  static let reach = 160

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
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = endOfField(at: index) {
        index = end
        continue
      }
      if isCodeSign(at: index) { return true }
      index += 1
    }
    return false
  }

  private func isCodeSign(at index: Int) -> Bool {
    let next = byte(index + 1)
    switch byte(index) {
    case 0x3C: return next == 0x2D && byte(index + 2) != 0x2D
    case 0x3D: return next == 0x3D || next == 0x3E
    case 0x3A: return next == 0x3A && byte(index + 2) != 0x3A
    case 0x26: return next == 0x26
    case 0x2D: return next == 0x3E
    default: return false
    }
  }

  /// The end of a field whose inside may hold the signs of code: `{{ x | split: "::" }}`,
  /// `{$Ticket->Subject}`.
  private func endOfField(at index: Int) -> Int? {
    guard byte(index) == 0x7B else { return nil }
    switch byte(index + 1) {
    case 0x7B: return close("}}", from: index + 2).map { $0 + 2 }
    case 0x25: return close("%}", from: index + 2).map { $0 + 2 }
    case 0x24: return close("}", from: index + 2).map { $0 + 1 }
    case 0x20 where byte(index + 2) == 0x24: return close("}", from: index + 3).map { $0 + 1 }
    default: return nil
    }
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

  /// Appends what the line holds from a place on, in order.
  func placeholders(from start: Int, into found: inout [Placeholder]) {
    var index = start
    while index < range.upperBound {
      if byte(index) == 0x60 {
        index = (close("`", from: index + 1) ?? index) + 1
      } else if let hit = placeholder(at: index) {
        found.append(weighed(hit))
        index = max(index + 1, hit.range.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// Between quotation marks a letter speaks of a field, or shows a value that is missing.
  private func weighed(_ hit: Placeholder) -> Placeholder {
    guard isQuoted(hit.range) else { return hit }
    var hit = hit
    hit.confidence = min(hit.confidence, hit.kind == .template ? 0.6 : 0.3)
    return hit
  }

  private func isQuoted(_ place: Range<Int>) -> Bool {
    switch (byte(place.lowerBound - 1), byte(place.upperBound)) {
    case (0x22, 0x22), (0x27, 0x27): return true
    // “…” and ‘…’.
    case (0x9C, 0xE2), (0x98, 0xE2): return byte(place.lowerBound - 3) == 0xE2
    default: return false
    }
  }

  private func placeholder(at index: Int) -> Placeholder? {
    switch byte(index) {
    case 0x7B: return braces(at: index)
    case 0x23, 0x24, 0x40, 0x7E: return sigil(at: index)
    case 0x25: return percent(at: index)
    case 0x2A: return stars(at: index)
    case 0x5B: return brackets(at: index)
    case 0x3C: return angles(at: index)
    case 0x26: return escaped(at: index)
    case 0xC2: return byte(index + 1) == 0xAB ? guillemets(at: index) : nil
    case 0x28: return orderInBrackets(at: index)
    case 0x5F: return underscores(at: index)
    case 0x20: return byte(index + 1) == 0x20 ? gap(at: index) : nil
    case 0x41...0x5A, 0x6C, 0x6E, 0x75: return word(at: index)
    default: return nil
    }
  }

  /// What begins with a letter; asked at the beginning of words alone.
  private func word(at index: Int) -> Placeholder? {
    guard !isInWord(before: index) else { return nil }
    return noValue(at: index) ?? date(at: index) ?? crosses(at: index) ?? note(at: index)
      ?? order(at: index)
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
