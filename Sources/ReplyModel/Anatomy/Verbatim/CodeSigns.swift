/// The signs of a line, counted in one walk. Words that hold `://` are links and count as words.
struct CodeSigns {
  var letters = 0
  var symbols = 0
  var words = 0
  /// `|` between blanks, or at an end.
  var bars = 0
  var tabs = 0
  /// Three blanks or more between words.
  var gaps = 0
  /// `name=value`, `--option`, `a::b`, `x->y`, `a_b`, `fooBar`.
  var joints = 0
  /// `{{`, `{%`, `{#`, `[[`, `<<`, `*|`, `<OTRS_`: marks of a template. A field such as `{name}`,
  /// `${x}` or `{$x}` alone makes no code, and counts as a word.
  var hasPlaceholder = false

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    var place = line.lowerBound
    while place < line.upperBound {
      if bytes[place] <= 0x20 {
        place = blanks(bytes, from: place, line)
      } else {
        place = word(bytes, from: place, line)
      }
    }
  }

  /// A row of a table: two bars or more, or cells parted by tabs.
  var isRow: Bool { bars >= 2 || tabs >= 1 || gaps >= 2 }

  /// More signs than prose has.
  var isDense: Bool {
    joints > 0 && words <= 8 || symbols * 4 >= letters + symbols && symbols > 2
  }

  private mutating func blanks(_ bytes: [UInt8], from start: Int, _ line: Range<Int>) -> Int {
    var place = start
    var hasTab = false
    while place < line.upperBound, bytes[place] <= 0x20 {
      if bytes[place] == 0x09 { hasTab = true }
      place += 1
    }
    guard start > line.lowerBound, place < line.upperBound else { return place }
    if hasTab { tabs += 1 } else if place - start >= 3 { gaps += 1 }
    return place
  }

  private mutating func word(_ bytes: [UInt8], from start: Int, _ line: Range<Int>) -> Int {
    var end = start
    while end < line.upperBound, bytes[end] > 0x20 { end += 1 }
    words += 1
    if end - start == 1, bytes[start] == UInt8(ascii: "|") {
      bars += 1
      return end
    }
    if bytes[start] == UInt8(ascii: "|") || bytes[end - 1] == UInt8(ascii: "|") { bars += 1 }
    var before: UInt8 = 0
    var inner = 0
    var next = start
    if Self.isEscaped(bytes, start..<end) { hasPlaceholder = true }
    for place in start..<end where place >= next {
      let byte = bytes[place]
      if before != 0x7B, let field = Self.endOfField(bytes, at: place, end) {
        next = field
        before = 0x7D
        continue
      }
      if byte == 0x2F, before == 0x3A { return end }
      if Self.opens(before, byte) { hasPlaceholder = true }
      if Self.isLetter(byte) { letters += 1 } else if Self.isSymbol(byte) { symbols += 1 }
      if joins(before, byte, isFirst: place == start + 1) { inner += 1 }
      before = byte
    }
    if inner > 0 { joints += 1 }
    return end
  }

  private static func isEscaped(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    bytes.starts(word, with: "<OTRS_") || bytes.starts(word, with: "&lt;OTRS_")
      || bytes.starts(word, with: "&lt;&lt;")
  }

  /// The end of `{name}`, `{$name->of}`, `${name}`, `#{name}`, `%{name}`, or nil.
  private static func endOfField(_ bytes: [UInt8], at start: Int, _ end: Int) -> Int? {
    var place = start
    switch bytes[place] {
    case 0x23, 0x24, 0x25: place += 1
    case 0x7B: break
    default: return nil
    }
    guard place < end, bytes[place] == 0x7B else { return nil }
    place += 1
    if place < end, bytes[place] == 0x24 || bytes[place] == 0x21 { place += 1 }
    guard place < end, isLetter(bytes[place]) else { return nil }
    while place < min(end, start + 80) {
      let byte = bytes[place]
      if byte == 0x7D { return place + 1 }
      guard
        isLetter(byte) || byte >= 0x2D && byte <= 0x3E && byte != 0x2F && byte != 0x3B
          || byte == 0x5F || byte == 0x7C
      else { return nil }
      place += 1
    }
    return nil
  }

  private static func opens(_ before: UInt8, _ byte: UInt8) -> Bool {
    switch (before, byte) {
    case (0x7B, 0x7B), (0x7B, 0x25), (0x7B, 0x23), (0x5B, 0x5B), (0x3C, 0x3C), (0x25, 0x7D),
      (0x2A, 0x7C):
      true
    default: false
    }
  }

  private func joins(_ before: UInt8, _ byte: UInt8, isFirst: Bool) -> Bool {
    switch (before, byte) {
    case (0x3A, 0x3A), (0x2D, 0x3E), (0x3D, 0x3D), (0x26, 0x26), (0x21, 0x3D), (0x3C, 0x2F),
      (0x2F, 0x3E):
      return true
    case (0x2D, 0x2D): return isFirst
    case (_, 0x3D): return Self.isLetter(before) || before == 0x22
    case (0x3D, _): return Self.isLetter(byte) || byte == 0x22
    case (_, 0x5F), (0x5F, _): return Self.isLetter(before) || Self.isLetter(byte)
    case (0x61...0x7A, 0x28): return true
    default: return false
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || byte >= 0x80
  }

  /// ASCII signs that sentences hardly hold.
  private static func isSymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23...0x26, 0x2A, 0x2B, 0x2F, 0x3B...0x3E, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
