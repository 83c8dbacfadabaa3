/// A phrase with its marks, read.
indirect enum PhrasePattern: Sendable, Equatable {
  case literal(String)
  /// `*`, with its byte in the phrase.
  case one(Int)
  /// `…`, with its byte in the phrase.
  case gap(Int)
  case sequence([PhrasePattern])
  case anyOf([PhrasePattern])
  /// With the bytes of the phrase, brackets among them.
  case optional(PhrasePattern, Range<Int>)
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
        parts.append(scalar == "*" ? .one(offset) : .gap(offset))
        next += 1
      default:
        try isNoMark(scalar)
        literal.unicodeScalars.append(scalar)
        next += 1
      }
    }
    flush(&parts, &literal)
    return .sequence(parts)
  }

  /// What people type for a mark, and is none.
  private func isNoMark(_ scalar: Unicode.Scalar) throws(Fault) {
    if scalar == "." {
      let count = scalars[next...].prefix { $0.scalar == "." }.count
      if count > 1 { throw Fault(offset: offset, problem: .dots(count)) }
    } else if let meant = Self.lookalikes[scalar] {
      throw Fault(offset: offset, problem: .lookalikeMark(Character(scalar), meant: meant))
    }
  }

  private static let lookalikes: [Unicode.Scalar: Character] = [
    "{": "(", "}": ")", "（": "(", "）": ")", "［": "[", "］": "]", "｜": "|", "＊": "*", "⋯": "…",
    "‥": "…",
  ]

  private mutating func group(_ opening: Unicode.Scalar, depth: Int) throws(Fault) -> PhrasePattern
  {
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
    return opening == "(" ? inner : .optional(inner, start..<offset)
  }

  private mutating func branch(_ opening: Unicode.Scalar, depth: Int) throws(Fault) -> PhrasePattern
  {
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
