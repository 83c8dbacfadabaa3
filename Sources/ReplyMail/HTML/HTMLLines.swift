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

  /// Place of the next visible character, as far as is known now.
  var isEmpty: Bool { bytes.isEmpty }

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
    if owedBlanks == 0 {
      owedBlanks = 1
      owedBlankSource = source
    } else {
      owedBlankSource = owedBlankSource.lowerBound..<max(owedBlankSource.lowerBound, source.upperBound)
    }
  }

  /// A space that does not collapse.
  mutating func noBreakSpace(_ source: Range<Int>) {
    if owedLineEnds > 0 || bytes.isEmpty { isHeldOpen = !bytes.isEmpty }
    if owedBlanks == 0 { owedBlankSource = source }
    owedBlanks = min(owedBlanks + 1, 80)
    owedBlankSource = owedBlankSource.lowerBound..<max(owedBlankSource.lowerBound, source.upperBound)
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
