/// Which wildcard stands at an edge of a phrase, and what has to be missing for it.
struct PatternEdge {
  /// Byte of the phrase; nil where a word stands at the edge whatever is missing.
  private(set) var wildcard: Int?
  /// Bytes of the phrase that may be missing and stand between the edge and the wildcard.
  private(set) var skipped: Range<Int>?

  private let atStart: Bool

  init(of pattern: PhrasePattern, atStart: Bool) {
    self.atStart = atStart
    _ = look(at: pattern)
    if wildcard == nil { skipped = nil }
  }

  /// - Returns: whether what stands behind the pattern can come to the edge.
  private mutating func look(at pattern: PhrasePattern) -> Bool {
    switch pattern {
    case .literal(let text):
      return !text.contains { $0.isLetter || $0.isNumber }
    case .one(let offset), .gap(let offset):
      wildcard = offset
      return false
    case .anyOf(let branches):
      return branches.map { wildcard == nil && look(at: $0) }.contains(true)
    case .optional(let inner, let range):
      _ = look(at: inner)
      guard wildcard == nil else { return false }
      skipped = skipped.map {
        min($0.lowerBound, range.lowerBound)..<max($0.upperBound, range.upperBound)
      }
      skipped = skipped ?? range
      return true
    case .sequence(let parts):
      for part in atStart ? parts : parts.reversed() {
        guard look(at: part) else { return false }
      }
      return wildcard == nil
    }
  }
}
