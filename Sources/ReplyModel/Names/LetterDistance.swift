/// What a slip of the pen between two names looks like, for people.
enum Slip: Sendable {
  case swapped
  case doubled
  case undoubled
  case missing
  case added
  case neighbourKey
  case soundsAlike
  case looksAlike
  case otherLetter
  case several

  /// In a few words.
  var wording: String {
    switch self {
    case .swapped: "two letters swapped"
    case .doubled: "a letter doubled"
    case .undoubled: "a double letter written once"
    case .missing: "a letter missing"
    case .added: "a letter too many"
    case .neighbourKey: "a neighbouring key"
    case .soundsAlike: "sounds alike, spelled otherwise"
    case .looksAlike: "letters that look alike"
    case .otherLetter: "one letter differs"
    case .several: "several letters differ"
    }
  }
}

/// Weighted edit distance (Damerau, optimal string alignment) between folded letters.
///
/// A swap, a double letter, letters that sound alike and neighbouring keys cost less than other
/// letters; the first letter costs more.
enum LetterDistance {
  /// Longest words compared; longer ones are far apart unless equal.
  static let longest = 40
  /// More than any distance that counts.
  static let far = 99.0

  /// Cost of turning `known` into `written`.
  ///
  /// - Complexity: O(n × m), at most 1,600 steps.
  static func cost(written: ArraySlice<UInt32>, known: ArraySlice<UInt32>) -> Double {
    let rows = written.count
    let columns = known.count
    guard rows > 0, columns > 0, rows <= longest, columns <= longest else { return far }
    guard abs(rows - columns) <= 3 else { return far }
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: 3 * (columns + 1)) { table in
      written.withUnsafeBufferPointer { a in
        known.withUnsafeBufferPointer { b in
          Double(fill(table, a, b))
        }
      }
    }
  }

  private static func fill(
    _ table: UnsafeMutableBufferPointer<Float>, _ a: UnsafeBufferPointer<UInt32>,
    _ b: UnsafeBufferPointer<UInt32>
  ) -> Float {
    let width = b.count + 1
    var row = 0
    table[0] = 0
    for j in 0..<b.count { table[j + 1] = table[j] + insertion(b, j) }
    for i in 0..<a.count {
      let above = row
      row = (row + width) % (3 * width)
      let twoAbove = (row + width) % (3 * width)
      let gap = insertion(a, i)
      table[row] = table[above] + gap
      for j in 0..<b.count {
        var best =
          table[above + j] + (a[i] == b[j] ? 0 : substitution(a[i], b[j], first: i == 0 && j == 0))
        best = min(best, table[above + j + 1] + gap, table[row + j] + insertion(b, j))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j], a[i] != b[j] {
          best = min(best, table[twoAbove + j - 1] + 0.6)
        }
        table[row + j + 1] = best
      }
    }
    return table[row + b.count]
  }

  private static func insertion(_ letters: UnsafeBufferPointer<UInt32>, _ at: Int) -> Float {
    let letter = letters[at]
    if at > 0, letters[at - 1] == letter { return 0.4 }
    if letter == 0x68 { return at == 0 ? 0.7 : 0.5 }
    return at == 0 ? 1.1 : 0.8
  }

  private static func substitution(_ a: UInt32, _ b: UInt32, first: Bool) -> Float {
    let extra: Float = first ? 0.2 : 0
    if soundsAlike(a, b) { return 0.5 + extra }
    if isNeighbour(a, b) || looksAlike(a, b) { return 0.7 + extra }
    if isVowel(a), isVowel(b) { return 0.7 + extra }
    return 1 + extra
  }

  /// Letters that scanners and quick readers take for each other.
  static func looksAlike(_ a: UInt32, _ b: UInt32) -> Bool {
    switch (min(a, b), max(a, b)) {
    case (0x69, 0x6C), (0x75, 0x76), (0x68, 0x6E), (0x63, 0x65), (0x6E, 0x72), (0x6E, 0x75):
      return true
    default: return false
    }
  }

  /// A word with the pairs that look like one letter written as that letter: rn as m, cl as d, vv
  /// as w.
  static func shapes(_ word: ArraySlice<UInt32>) -> [UInt32] {
    var shapes: [UInt32] = []
    for letter in word {
      switch (shapes.last, letter) {
      case (0x72, 0x6E): shapes[shapes.count - 1] = 0x6D
      case (0x63, 0x6C): shapes[shapes.count - 1] = 0x64
      case (0x76, 0x76): shapes[shapes.count - 1] = 0x77
      default: shapes.append(letter)
      }
    }
    return shapes
  }

  /// Letters that stand for the same sound in some of the languages written with them.
  static func soundsAlike(_ a: UInt32, _ b: UInt32) -> Bool {
    guard a < 0x80, b < 0x80 else { return soundsAlikeBeyondLatin(min(a, b), max(a, b)) }
    switch (UInt8(truncatingIfNeeded: min(a, b)), UInt8(truncatingIfNeeded: max(a, b))) {
    case (0x63, 0x6B), (0x63, 0x73), (0x73, 0x7A), (0x69, 0x79), (0x76, 0x77), (0x66, 0x76),
      (0x67, 0x6A), (0x64, 0x74), (0x62, 0x70), (0x69, 0x6A), (0x63, 0x71), (0x6B, 0x71),
      (0x63, 0x7A), (0x65, 0x69), (0x6F, 0x75), (0x61, 0x65), (0x66, 0x70), (0x62, 0x76):
      return true
    default: return false
    }
  }

  private static func soundsAlikeBeyondLatin(_ a: UInt32, _ b: UInt32) -> Bool {
    switch (a, b) {
    case (0x430, 0x43E), (0x435, 0x438), (0x438, 0x456), (0x438, 0x439), (0x435, 0x454),
      (0x434, 0x442), (0x431, 0x43F), (0x437, 0x441), (0x3B7, 0x3B9), (0x3B7, 0x3C5),
      (0x3B9, 0x3C5), (0x3BF, 0x3C9), (0x62A, 0x637), (0x633, 0x635), (0x630, 0x632),
      (0x62D, 0x647), (0x5DB, 0x5E7), (0x5D8, 0x5EA), (0x5D0, 0x5E2), (0x5E1, 0x5E9):
      return true
    default: return false
    }
  }

  static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x430, 0x435, 0x438, 0x43E, 0x443, 0x44B, 0x44D,
      0x44E, 0x44F, 0x456, 0x457, 0x454, 0x3B1, 0x3B5, 0x3B7, 0x3B9, 0x3BF, 0x3C5, 0x3C9:
      return true
    default: return false
    }
  }

  /// Side by side in a row of a Latin keyboard, or one above the other.
  static func isNeighbour(_ a: UInt32, _ b: UInt32) -> Bool {
    guard let one = key(a), let two = key(b) else { return false }
    let across = Int(one.column) - Int(two.column)
    let down = Int(two.row) - Int(one.row)
    switch down {
    case 0: return abs(across) == 1
    case 1: return across == 0 || across == 1
    case -1: return across == 0 || across == -1
    default: return false
    }
  }

  /// Row and column on a QWERTY keyboard, two digits a letter, from "a".
  private static let keys: StaticString =
    "1024221202131415071617182625080900031104062301210520"

  private static func key(_ letter: UInt32) -> (row: UInt8, column: UInt8)? {
    guard letter >= 0x61, letter <= 0x7A else { return nil }
    let at = Int(letter - 0x61) * 2
    return (keys.utf8Start[at] &- 0x30, keys.utf8Start[at + 1] &- 0x30)
  }

  /// Kind of the slip; `several` where no single one explains it.
  static func slip(written: ArraySlice<UInt32>, known: ArraySlice<UInt32>) -> Slip {
    let head = zip(written, known).prefix { $0 == $1 }.count
    let tail = zip(written.reversed(), known.reversed()).prefix { $0 == $1 }.count
    let shorter = min(written.count, known.count)
    let common = min(tail, shorter - head)
    let mine = Array(written.dropFirst(head).dropLast(common))
    let theirs = Array(known.dropFirst(head).dropLast(common))
    if mine.count == 2, theirs.count == 2, mine[0] == theirs[1], mine[1] == theirs[0] {
      return .swapped
    }
    if mine.count == 1, theirs.isEmpty {
      return repeats(mine[0], written, head) ? .doubled : .added
    }
    if mine.isEmpty, theirs.count == 1 {
      return repeats(theirs[0], known, head) ? .undoubled : .missing
    }
    guard mine.count == 1, theirs.count == 1 else { return .several }
    if soundsAlike(mine[0], theirs[0]) { return .soundsAlike }
    if looksAlike(mine[0], theirs[0]) { return .looksAlike }
    return isNeighbour(mine[0], theirs[0]) ? .neighbourKey : .otherLetter
  }

  private static func repeats(_ letter: UInt32, _ word: ArraySlice<UInt32>, _ at: Int) -> Bool {
    let before = word.dropFirst(max(0, at - 1)).first
    let after = word.dropFirst(at + 1).first
    return (at > 0 && before == letter) || after == letter
  }
}
