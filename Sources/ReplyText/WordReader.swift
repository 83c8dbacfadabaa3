/// What is gathered of a word while it is read.
struct WordReader {
  var key = WordKey.seed
  /// Class of the last character that is not a joining one.
  private(set) var last = WordClasses.other
  private var beforeLast = WordClasses.other
  private var letters = 0
  private var uppers = 0
  private var isCapitalised = false

  /// Adds an ASCII letter (`@` may be one), a digit or an underscore.
  @inline(__always)
  mutating func add(_ byte: UInt8, _ found: UInt8) {
    key = WordKey.step(key, Folding.lower(byte))
    beforeLast = last
    last = found
    if found == WordClasses.letter, byte != 0x40 { count(upper: byte < 0x60) }
  }

  /// Adds a letter that is not ASCII.
  @inline(__always)
  mutating func add(_ flags: UInt8, key: UInt64) {
    self.key = key
    beforeLast = last
    last = WordClasses.letter
    if flags & WordClasses.isLetter != 0 { count(upper: flags & WordClasses.isUpper != 0) }
  }

  @inline(__always)
  mutating func count(upper: Bool) {
    letters &+= 1
    guard upper else { return }
    uppers &+= 1
    if letters == 1 { isCapitalised = true }
  }

  /// As ICU's rule status: the last letter or digit decides; underscores alone make a word from two.
  var kind: WordKind? {
    if last == WordClasses.letter { return .letter }
    if last == WordClasses.digit { return .number }
    switch beforeLast {
    case WordClasses.digit: return .number
    case WordClasses.other: return nil
    default: return .letter
    }
  }

  var marks: WordMarks {
    var marks: WordMarks = isCapitalised ? .capitalised : []
    if letters > 1, letters == uppers { marks.insert(.allCapitals) }
    return marks
  }
}
