/// Judges the sentence ends that UAX #29 finds, and finds some that it does not.
///
/// All offsets are bytes of one piece: a paragraph, or the part of one up to a hard line end.
struct SentenceEnds {
  private let piece: UnsafeBufferPointer<UInt8>
  /// The writer does not begin sentences with capitals, so a full stop before a small letter counts.
  private let ignoresCase: Bool

  init(_ piece: UnsafeBufferPointer<UInt8>) {
    self.piece = piece
    ignoresCase = Self.ignoresCase(piece)
  }

  /// Whether an end that ICU found is none.
  ///
  /// - Parameters:
  ///   - start: where the sentence begins.
  ///   - end: where the next would begin, the blanks before it belonging to this one.
  /// - Complexity: O(1), but for the blanks and the run of non-blanks before the end.
  func isFalse(_ end: Int, start: Int) -> Bool {
    guard end < piece.count else { return false }
    var place = end
    while place > start, piece[place - 1] <= 0x20 { place -= 1 }
    if place == end { return isInsideAddress(end, start: start) }
    let closed = place
    while place > start, isCloser(piece[place - 1]) { place -= 1 }
    guard place > start else { return false }
    let mark = piece[place - 1]
    // "Where is it?" he asked. (Is it?) and so on.
    if mark == 0x3F || mark == 0x21 { return closed > place && isSmall(piece[end]) }
    guard mark == 0x2E else { return false }
    return isAbbreviation(place - 1, start: start, next: end)
  }

  /// Whether a full stop at `dot` belongs to the word before it.
  private func isAbbreviation(_ dot: Int, start: Int, next: Int) -> Bool {
    var first = dot
    while first > start, dot - first < 24, piece[first - 1] > 0x20, !isOpener(piece[first - 1]) {
      first -= 1
    }
    let word = piece[first..<dot]
    guard let initial = word.first, word.last != 0x2E else { return false }
    let isNumber = word.allSatisfy { $0 &- 0x30 < 10 }
    // "1. Open the box": the number of an item.
    if isNumber, word.count <= 3, isBlank(start..<first) { return true }
    let nextWord = Abbreviations.pack(wordBytes(at: next))
    if isNumber, word.count <= 2 { return Abbreviations.germanMonths.contains(nextWord) }
    guard word.count <= 8 else { return false }
    let packed = Abbreviations.pack(word)
    if Abbreviations.always.contains(packed) { return true }
    if Abbreviations.beforeNumber.contains(packed) {
      let follower = piece[next]
      if follower &- 0x30 < 10 || follower == 0x2B || follower == 0x23 { return true }
    }
    // "J. Smith", but not "so do I. We".
    let isInitial = word.count == 1 && initial &- 0x41 < 26 && initial != 0x49
    guard isInitial || Abbreviations.beforeName.contains(packed) else { return false }
    return !Abbreviations.starters.contains(nextWord)
  }

  /// A question or exclamation mark inside a web address: `https://example.com/?Page=2`.
  private func isInsideAddress(_ end: Int, start: Int) -> Bool {
    guard end > start, piece[end - 1] < 0x80, piece[end] < 0x80 else { return false }
    var place = end
    while place > start, end - place < 512, piece[place - 1] > 0x20 {
      place -= 1
      if piece[place] == 0x2F || piece[place] == 0x3D { return true }
    }
    return false
  }

  /// The first end inside a stretch that ICU takes for one sentence: a full stop before a small
  /// letter where the writer ignores case, or a Greek question mark. nil where there is none.
  ///
  /// - Returns: where the next sentence begins.
  /// - Complexity: O(n).
  func further(in range: Range<Int>) -> Int? {
    var place = range.lowerBound + 1
    while place + 1 < range.upperBound {
      let byte = piece[place]
      if byte == 0x2E && ignoresCase || byte == 0x3B, piece[place + 1] <= 0x20 {
        var next = place + 1
        while next < range.upperBound, piece[next] <= 0x20 { next += 1 }
        guard next < range.upperBound else { return nil }
        if byte == 0x3B ? isGreekLetter(before: place) : isSmallEnd(place, range, next) {
          return next
        }
      }
      place += 1
    }
    return nil
  }

  private func isSmallEnd(_ dot: Int, _ range: Range<Int>, _ next: Int) -> Bool {
    guard isSmall(piece[next]), dot >= range.lowerBound + 2 else { return false }
    if piece[dot - 1] == 0x29 { return true }
    guard isSmall(piece[dot - 1]), isSmall(piece[dot - 2]) else { return false }
    return !isAbbreviation(dot, start: range.lowerBound, next: next) && !isUsuallyInside(dot)
  }

  /// "etc. and", "max. load": shortened words that small letters follow.
  private func isUsuallyInside(_ dot: Int) -> Bool {
    let word = Abbreviations.pack(wordBytes(before: dot))
    return Abbreviations.beforeNumber.contains(word) || Abbreviations.beforeName.contains(word)
      || Self.shortened.contains(word)
  }

  private static let shortened = Set(
    ["etc", "max", "min", "usw", "inkl", "std", "misc", "temp", "est", "avg", "dept"]
      .map { Abbreviations.pack($0.utf8) })

  /// Whether a sentence ends with a question mark: ? U+037E U+055E U+061F U+1367 U+203D U+2047 to
  /// U+2049 U+2E2E U+A60F U+FE56 U+FF1F, or `;` after a Greek letter.
  func isInterrogative(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    var isOpen = true
    while end > range.lowerBound {
      let (scalar, start) = scalar(before: end, from: range.lowerBound)
      switch scalar {
      case 0x3F, 0x37E, 0x61F, 0x1367, 0x203D, 0x2047...0x2049, 0x2E2E, 0xA60F, 0xFE56, 0xFF1F:
        return true
      case 0x3B: return isGreekLetter(before: start)
      case 0x21, 0x2E, 0x2026, 0xFF01, 0x3002: isOpen = false
      case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2A, 0x5F, 0x3E, 0x20, 0xBB, 0xAB, 0x2018...0x201D, 0x203A,
        0x2039, 0x300D, 0x300F, 0x3011, 0xFF09, 0xA0, 0x202F:
        if !isOpen { return hasArmenianMark(range) }
      default: return hasArmenianMark(range)
      }
      end = start
    }
    return false
  }

  /// Armenian sets its mark U+055E over the vowel that the voice rises on.
  private func hasArmenianMark(_ range: Range<Int>) -> Bool {
    guard piece[range.upperBound - 1] >= 0x80 || piece[range.lowerBound] >= 0x80 else { return false }
    var place = range.lowerBound
    while place + 1 < range.upperBound {
      if piece[place] == 0xD5, piece[place + 1] == 0x9E { return true }
      place += 1
    }
    return false
  }

  private func scalar(before end: Int, from start: Int) -> (UInt32, Int) {
    var place = end - 1
    while place > start, end - place < 4, piece[place] & 0xC0 == 0x80 { place -= 1 }
    return (UTF8Cursor.scalar(piece, at: place).value, place)
  }

  private func isGreekLetter(before place: Int) -> Bool {
    guard place >= 2 else { return false }
    let lead = piece[place - 2]
    if lead == 0xCE || lead == 0xCF { return true }
    return place >= 3 && piece[place - 3] == 0xE1 && (0xBC...0xBF).contains(lead)
  }

  private func wordBytes(at start: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = start
    while end < piece.count, end - start < 12, isLetter(piece[end]) || piece[end] == 0x27 {
      end += 1
    }
    return piece[start..<end]
  }

  private func wordBytes(before end: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    var start = end
    while start > 0, end - start < 12, isLetter(piece[start - 1]) { start -= 1 }
    return piece[start..<end]
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    piece[range].allSatisfy { $0 <= 0x20 || $0 == 0x3E || isOpener($0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Folding.lower(byte) &- 0x61 < 26
  }

  private func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// ' " ) ] } and the last bytes of the quotation marks U+2019, U+201D, U+00BB.
  private func isCloser(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2A, 0x5F: true
    case 0x80, 0x99, 0x9D, 0xBB, 0xC2, 0xE2: true
    default: false
    }
  }

  private func isOpener(_ byte: UInt8) -> Bool {
    byte == 0x28 || byte == 0x5B || byte == 0x22 || byte == 0x27 || byte == 0x2F || byte == 0x2C
  }

  /// The piece begins with a small letter, or says "i" for "I".
  private static func ignoresCase(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    if let first = piece.first(where: { $0 > 0x20 }), first &- 0x61 < 26 { return true }
    guard piece.count > 2 else { return false }
    for index in 1..<piece.count - 1 where piece[index] == 0x69 {
      if piece[index - 1] == 0x20, piece[index + 1] == 0x20 { return true }
    }
    return false
  }
}
