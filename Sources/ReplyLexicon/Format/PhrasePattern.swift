/// A phrase with its marks, read.
indirect enum PhrasePattern: Sendable, Equatable {
  case literal(String)
  case one
  case gap
  case sequence([PhrasePattern])
  case anyOf([PhrasePattern])
  case optional(PhrasePattern)
}

/// Reads the marks of a phrase: `(a|b)`, `[x]`, `*`, `…`.
struct PhrasePatternReader {
  static let depthLimit = 8

  struct Fault: Error, Equatable {
    /// Byte of the phrase.
    var offset: Int
    var problem: LexiconProblem
  }

  private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
  private let end: Int
  private var next = 0

  /// - Complexity: O(n) in the bytes.
  static func pattern(of phrase: String) throws(Fault) -> PhrasePattern {
    var reader = PhrasePatternReader(phrase)
    let pattern = try reader.sequence(depth: 0)
    if let stray = reader.peek {
      throw Fault(offset: reader.offset, problem: .strayMark(Character(stray)))
    }
    return pattern
  }

  private init(_ phrase: String) {
    var offset = 0
    scalars = phrase.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (scalar, offset)
    }
    end = offset
  }

  private var peek: Unicode.Scalar? { next < scalars.count ? scalars[next].scalar : nil }
  private var offset: Int { next < scalars.count ? scalars[next].offset : end }

  private mutating func sequence(depth: Int) throws(Fault) -> PhrasePattern {
    var parts: [PhrasePattern] = []
    var literal = ""
    func flush(_ parts: inout [PhrasePattern], _ literal: inout String) {
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = ""
    }
    while let scalar = peek {
      switch scalar {
      case "|", ")", "]":
        flush(&parts, &literal)
        return .sequence(parts)
      case "(", "[":
        flush(&parts, &literal)
        parts.append(try group(scalar, depth: depth))
      case "*", "…":
        try standsAlone(scalar)
        flush(&parts, &literal)
        parts.append(scalar == "*" ? .one : .gap)
        next += 1
      default:
        if isThreeDots { throw Fault(offset: offset, problem: .threeDots) }
        literal.unicodeScalars.append(scalar)
        next += 1
      }
    }
    flush(&parts, &literal)
    return .sequence(parts)
  }

  private var isThreeDots: Bool {
    next + 2 < scalars.count && scalars[next...(next + 2)].allSatisfy { $0.scalar == "." }
  }

  private mutating func group(_ opening: Unicode.Scalar, depth: Int) throws(Fault) -> PhrasePattern {
    let start = offset
    let closing: Unicode.Scalar = opening == "(" ? ")" : "]"
    guard depth < Self.depthLimit else {
      throw Fault(offset: start, problem: .nestedTooDeep(limit: Self.depthLimit))
    }
    next += 1
    var branches = [try branch(opening, depth: depth)]
    while peek == "|" {
      next += 1
      branches.append(try branch(opening, depth: depth))
    }
    guard peek == closing else {
      let problem = LexiconProblem.unclosedMark(Character(opening), closing: Character(closing))
      throw Fault(offset: start, problem: problem)
    }
    next += 1
    let inner = branches.count == 1 ? branches[0] : PhrasePattern.anyOf(branches)
    return opening == "(" ? inner : .optional(inner)
  }

  private mutating func branch(_ opening: Unicode.Scalar, depth: Int) throws(Fault) -> PhrasePattern {
    let start = offset
    let inner = try sequence(depth: depth + 1)
    if inner == .sequence([]), peek != nil {
      throw Fault(offset: start, problem: .emptyMark(Character(opening)))
    }
    return inner
  }

  private func standsAlone(_ mark: Unicode.Scalar) throws(Fault) {
    let neighbours = [
      next > 0 ? scalars[next - 1].scalar : " ",
      next + 1 < scalars.count ? scalars[next + 1].scalar : " ",
    ]
    for neighbour in neighbours where !" ()[]|".unicodeScalars.contains(neighbour) {
      throw Fault(offset: offset, problem: .gluedWildcard(Character(mark)))
    }
  }
}
