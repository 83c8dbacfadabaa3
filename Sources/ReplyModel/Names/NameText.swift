/// A name as letters: words folded, in order, with where each came from.
///
/// The letters of all words stand in one row without separators, so that neighbouring words are
/// also one joined word: "Thana sekar", "Thanasekar".
struct NameText {
  /// Longest name read, in scalars: what follows is left out.
  static let longest = 160
  /// Most words read.
  static let mostWords = 14

  struct Piece {
    /// Indices into the letters.
    var letters: Range<Int>
    /// Indices into the scalars.
    var source: Range<Int>
    /// A digit or an underscore stands at it: a chosen account name.
    var touchesDigit: Bool
    /// The text goes on without blank between this word and the one before.
    var followsInside: Bool
    var startsUpper: Bool
    var isAllUpper: Bool
  }

  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var base: [UInt32] = []
  private(set) var marks: [UInt8] = []
  private(set) var words: [Piece] = []
  private(set) var hasMarks = false

  private var start = 0
  private var sourceStart = 0
  private var upperCount = 0
  private var firstUpper = false
  private var touched = false
  private var sawBlank = true
  private var lastLower = false

  init(_ string: some StringProtocol) {
    scalars.reserveCapacity(32)
    base.reserveCapacity(32)
    marks.reserveCapacity(32)
    readAll(string)
  }

  /// Reads another name in place of the one before, in the same memory.
  mutating func read(again string: some StringProtocol) {
    scalars.removeAll(keepingCapacity: true)
    base.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    (hasMarks, start, sourceStart, upperCount) = (false, 0, 0, 0)
    (firstUpper, touched, sawBlank, lastLower) = (false, false, true, false)
    readAll(string)
  }

  private mutating func readAll(_ string: some StringProtocol) {
    for scalar in string.unicodeScalars {
      if scalars.count >= Self.longest { break }
      read(scalar)
      scalars.append(scalar)
    }
    closeWord()
  }

  /// First letter's script; nil for no letters.
  var script: NameScript? { base.first.map(NameScript.init) }

  /// The first letter is a small one.
  var isUncapitalised: Bool {
    guard let first = words.first, let script else { return false }
    return !first.startsUpper && (script == .latin || script == .cyrillic || script == .greek)
  }

  /// Whether it looks like a chosen account name: a digit or sign at a word, one word twice, one
  /// word without capital.
  var isHandle: Bool {
    if words.contains(where: \.touchesDigit) { return true }
    if words.count == 2 { return base[words[0].letters] == base[words[1].letters] }
    return words.count == 1 && !words[0].startsUpper && script == .latin
  }

  /// The written form of words that stand next to each other.
  func written(_ first: Int, _ last: Int) -> String {
    guard words.indices.contains(first), words.indices.contains(last), first <= last else {
      return ""
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[words[first].source.lowerBound..<words[last].source.upperBound])
    return String(text)
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch NameFolding.step(scalar) {
    case .letter(let letter):
      let upper = Self.isUpper(scalar)
      if upper, lastLower { closeWord() }
      if !upper, upperCount > 1, upperCount == base.count - start, base.last != base.dropLast().last
      {
        splitLastCapital()
      }
      lastLower = !upper
      add(letter, upper: upper)
    case .twoLetters(let one, let two):
      lastLower = true
      add(one, upper: false)
      add(two, upper: false)
    case .mark(let mark):
      addMark(mark)
    case .nothing:
      break
    case .digit:
      touch()
    case .separator:
      if Self.isDecoration(scalar) { touch() }
      closeWord()
      if scalar == " " || scalar == "," || scalar == "\t" || scalar == "\n" || scalar == "\u{A0}" {
        sawBlank = true
        touched = false
      }
    }
  }

  /// "SAshwin": the capital before a small letter begins a word of its own.
  private mutating func splitLastCapital() {
    guard let letter = base.popLast(), let mark = marks.popLast() else { return }
    let source = scalars.count - 1
    closeWord(before: source)
    add(FoldedLetter(base: letter, mark: mark), upper: true)
    sourceStart = source
  }

  private mutating func touch() {
    closeWord()
    touched = true
    if !sawBlank, let last = words.indices.last { words[last].touchesDigit = true }
  }

  private mutating func add(_ letter: FoldedLetter, upper: Bool) {
    if base.count == start {
      sourceStart = scalars.count
      firstUpper = upper
      upperCount = 0
    }
    if upper { upperCount += 1 }
    base.append(letter.base)
    marks.append(letter.mark)
    if letter.mark != 0 { hasMarks = true }
  }

  /// й, ї are letters of their own; their decomposed forms are put together again.
  private mutating func addMark(_ mark: UInt8) {
    guard base.count > start, let last = base.indices.last else { return }
    if base[last] == 0x438, mark == 7 {
      base[last] = 0x439
    } else if base[last] == 0x456, mark == 9 {
      base[last] = 0x457
    } else if base[last] == 0x69, mark == 8 {
      return
    } else if NameScript(base[last]) == .greek {
      marks[last] = 2
      hasMarks = true
    } else {
      marks[last] = UInt8(truncatingIfNeeded: (UInt16(marks[last]) + UInt16(mark)) % 251)
      hasMarks = true
    }
  }

  private mutating func closeWord(before end: Int? = nil) {
    lastLower = false
    guard base.count > start else { return }
    guard words.count < Self.mostWords else {
      base.removeLast(base.count - start)
      marks.removeLast(marks.count - start)
      return
    }
    words.append(
      Piece(
        letters: start..<base.count, source: sourceStart..<max(sourceStart, end ?? scalars.count),
        touchesDigit: touched,
        followsInside: !sawBlank, startsUpper: firstUpper,
        isAllUpper: upperCount == base.count - start))
    start = base.count
    sawBlank = false
  }

  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "_", "@", "#", "!", "$", "*", "|", "~", "^", "%": true
    default: false
    }
  }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    if value >= 0xDF, value <= 0xFF { return false }
    if value >= 0x410, value < 0x460 { return value < 0x430 }
    if value >= 0x590, value < 0x10A0 { return false }
    if value >= 0x3000, value < 0xA640 { return false }
    return scalar.properties.generalCategory == .uppercaseLetter
  }
}
