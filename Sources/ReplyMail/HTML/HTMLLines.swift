import ReplyText

/// Builds lines of text: collapses white space, joins line ends that blocks ask for, and keeps the
/// way back when asked to.
struct HTMLLines {
  private(set) var bytes: [UInt8] = []
  /// From `bytes` to the HTML; empty unless `keepsMap`.
  private(set) var map = OffsetMap()
  private let keepsMap: Bool

  /// Line ends owed before the next character.
  private var owedLineEnds = 0
  private var owedBlanks = 0
  private var owedBlankSource = 0..<0
  private var owesTab = false
  /// The line holds nothing but no-break spaces: it is a blank line on purpose.
  private var isHeldOpen = false
  private var isAtLineStart = true
  private var lastSource = 0

  init(keepsMap: Bool) { self.keepsMap = keepsMap }

  /// Bytes that show nothing, held until it is known whether letters stand around them.
  private var heldFiller: [UInt8] = []
  private var heldFillerSource = 0..<0

  /// Ends the line unless it is empty; `blankLine` asks for an empty line as well.
  mutating func endLine(blankLine: Bool = false) {
    closeHeldLine()
    owedLineEnds = max(owedLineEnds, blankLine ? 2 : 1)
    dropBlanks()
  }

  /// A line end of its own (`br`).
  mutating func breakLine() {
    closeHeldLine()
    owedLineEnds = min(owedLineEnds + 1, 3)
    dropBlanks()
  }

  private mutating func closeHeldLine() {
    if isHeldOpen { owedLineEnds = min(owedLineEnds + 1, 3) }
    isHeldOpen = false
  }

  private mutating func dropBlanks() {
    owedBlanks = 0
    owesTab = false
    heldFiller = []
  }

  /// Parts two cells of a row.
  mutating func separateCells() {
    if owedLineEnds == 0, !bytes.isEmpty { owesTab = true }
  }

  /// Text that no character of the HTML stands for, such as a bullet.
  mutating func insert(_ text: [UInt8]) {
    settle()
    append(text, source: lastSource..<lastSource)
    isAtLineStart = true
  }

  /// White space that collapses.
  mutating func blank(_ source: Range<Int>) {
    heldFiller = []
    if owedBlanks == 0 {
      owedBlanks = 1
      owedBlankSource = source
    } else {
      owedBlankSource =
        owedBlankSource.lowerBound..<max(owedBlankSource.lowerBound, source.upperBound)
    }
  }

  /// A space that does not collapse.
  mutating func noBreakSpace(_ source: Range<Int>) {
    heldFiller = []
    if owedLineEnds > 0 || bytes.isEmpty { isHeldOpen = !bytes.isEmpty }
    if owedBlanks == 0 { owedBlankSource = source }
    owedBlanks = min(owedBlanks + 1, 80)
    owedBlankSource =
      owedBlankSource.lowerBound..<max(owedBlankSource.lowerBound, source.upperBound)
  }

  /// Visible characters between blanks. Characters of no width count only between letters: mail
  /// programs fill what they show of an unopened message with rows of them.
  mutating func word(_ text: UnsafeBufferPointer<UInt8>, source: Range<Int>) {
    guard Self.isFiller(text) else { return characters(text, source: source) }
    guard owedLineEnds == 0, owedBlanks == 0, !isAtLineStart, heldFiller.count < 64 else { return }
    heldFillerSource =
      heldFiller.isEmpty ? source : heldFillerSource.lowerBound..<source.upperBound
    heldFiller += text
  }

  /// U+00AD, U+034F, U+2007, U+200B to U+200D, U+2060, U+FEFF and nothing else.
  private static func isFiller(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      switch (text[index], index + 1 < text.count ? text[index + 1] : 0) {
      case (0xC2, 0xAD), (0xCD, 0x8F): index += 2
      case (0xE2, 0x80) where index + 2 < text.count && isZeroWidth(text[index + 2]): index += 3
      case (0xE2, 0x81) where index + 2 < text.count && text[index + 2] == 0xA0: index += 3
      case (0xEF, 0xBB) where index + 2 < text.count && text[index + 2] == 0xBF: index += 3
      default: return false
      }
    }
    return !text.isEmpty
  }

  /// The last byte of U+2007 (no digit stands beside it) and of U+200B to U+200D.
  private static func isZeroWidth(_ last: UInt8) -> Bool { last == 0x87 || 0x8B...0x8D ~= last }

  /// Place of the first character at or after a place that is no line end.
  func firstCharacter(from place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] == 0x0A { place += 1 }
    return place
  }

  /// Visible characters, or any in preformatted text.
  mutating func characters(_ text: UnsafeBufferPointer<UInt8>, source: Range<Int>) {
    guard !text.isEmpty else { return }
    settle()
    bytes.append(contentsOf: text)
    record(text.count, source)
    isAtLineStart = false
  }

  /// Writes what is owed.
  private mutating func settle() {
    isHeldOpen = false
    if owedLineEnds > 0, !bytes.isEmpty {
      append(Array(repeating: 0x0A, count: owedLineEnds), source: lastSource..<lastSource)
      isAtLineStart = true
    }
    if owesTab, !isAtLineStart {
      append([0x09], source: owedBlankSource.isEmpty ? lastSource..<lastSource : owedBlankSource)
    } else if owedBlanks > 0, !isAtLineStart {
      append(Array(repeating: 0x20, count: owedBlanks), source: owedBlankSource)
    }
    if !heldFiller.isEmpty { append(heldFiller, source: heldFillerSource) }
    owedLineEnds = 0
    dropBlanks()
    owedBlankSource = 0..<0
  }

  private mutating func append(_ text: [UInt8], source: Range<Int>) {
    bytes += text
    record(text.count, source)
  }

  private mutating func record(_ count: Int, _ source: Range<Int>) {
    lastSource = max(lastSource, source.upperBound)
    guard keepsMap else { return }
    if count == source.count {
      map.append(linear: count, source: source.lowerBound)
    } else {
      map.append(atomic: count, source: source)
    }
  }
}
