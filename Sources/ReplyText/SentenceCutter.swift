/// Finds the sentence ends of a piece as ICU does.
///
/// ASCII is read here by the rules of UAX #29, so that a mail in plain English opens no iterator of
/// ICU at all; any other piece goes to ICU.
final class SentenceCutter {
  private let breaker = Breaker(.sentences)

  private enum Class {
    case other, upper, lower, digit, fullStop, terminator, closer, blank, continuer
  }

  /// Calls back with the byte after each sentence and the blanks behind it; the last is the end of
  /// the piece. None for an empty piece.
  ///
  /// - Complexity: O(n).
  func ends(of piece: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    if Self.isPlain(piece) {
      plainEnds(of: piece, body)
    } else {
      endsByICU(of: piece, body)
    }
  }

  func endsByICU(of piece: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    breaker.segments(of: piece) { _, end, _ in body(end) }
  }

  /// ASCII without line ends, and without `;` where it could follow the end of a sentence: there
  /// ICU versions think differently of it.
  static func isPlain(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < piece.count {
      index = ByteScan.firstNonASCII(or: 0x3B, in: piece, index..<piece.count)
      guard index < piece.count else { break }
      guard piece[index] == 0x3B, index > 0 else { return false }
      switch classify(piece[index - 1]) {
      case .upper, .lower, .digit: index += 1
      default: return false
      }
    }
    return ByteScan.first(0x0A, in: piece, piece.indices) == piece.count
      && ByteScan.first(0x0D, in: piece, piece.indices) == piece.count
  }

  private func plainEnds(of piece: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    var index = 0
    while index < piece.count {
      let byte = piece[index]
      guard byte == 0x2E || byte == 0x21 || byte == 0x3F else {
        index += 1
        continue
      }
      let (next, isEnd) = Self.judge(piece, index)
      if isEnd, next < piece.count { body(next) }
      index = next
    }
    if !piece.isEmpty { body(piece.count) }
  }

  /// Where to go on reading after a terminator, and whether a sentence ends there.
  private static func judge(
    _ piece: UnsafeBufferPointer<UInt8>, _ mark: Int
  ) -> (next: Int, isEnd: Bool) {
    let isFullStop = piece[mark] == 0x2E
    var next = mark + 1
    guard next < piece.count else { return (next, true) }
    if isFullStop {
      let follower = classify(piece[next])
      if follower == .digit { return (next, false) }  // SB6
      if follower == .upper, mark > 0 {  // SB7
        let before = classify(piece[mark - 1])
        if before == .upper || before == .lower { return (next, false) }
      }
    }
    while next < piece.count, classify(piece[next]) == .closer { next += 1 }  // SB9
    while next < piece.count, classify(piece[next]) == .blank { next += 1 }  // SB10
    guard next < piece.count else { return (next, true) }
    switch classify(piece[next]) {
    case .fullStop, .terminator, .continuer: return (next, false)  // SB8a
    default: return (next, !(isFullStop && leadsToSmall(piece, next)))  // SB8, SB11
    }
  }

  private static func leadsToSmall(_ piece: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    for index in start..<piece.count {
      switch classify(piece[index]) {
      case .lower: return true
      case .upper, .fullStop, .terminator: return false
      default: continue
      }
    }
    return false
  }

  @inline(__always)
  private static func classify(_ byte: UInt8) -> Class {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x2E: .fullStop
    case 0x21, 0x3F: .terminator
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: .closer
    case 0x09, 0x0B, 0x0C, 0x20: .blank
    case 0x2C, 0x2D, 0x3A: .continuer
    default: .other
    }
  }
}
