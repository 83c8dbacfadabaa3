import ReplyText

/// One step of a word sequence.
enum PhraseStep: Sendable, Hashable {
  case word(key: UInt64)
  /// `*`
  case one
  /// `…`
  case gap
}

/// A word sequence that a phrase stands for.
typealias PhraseSequence = [PhraseStep]

/// Turns phrases into word sequences, and words into keys.
///
/// Owns a tokenizer: one per thread.
final class PhraseExpander {
  static let sequenceLimit = 2048
  static let wordLimit = 48
  static let gapLimit = 3
  /// How many words `…` may stand for.
  static let gapWords = 5

  typealias Fault = PhrasePatternReader.Fault

  let tokenizer = Tokenizer()
  private var spellings: [UInt64: String] = [:]
  private var known: [String: [UInt64]] = [:]

  /// All word sequences of a phrase, without repetition, in no order that matters.
  ///
  /// - Throws: what is wrong with the phrase, with the byte where.
  /// - Complexity: O(2048 × n) in the bytes of the phrase.
  func sequences(of phrase: String) throws(Fault) -> [PhraseSequence] {
    let pattern = try PhrasePatternReader.pattern(of: phrase)
    guard pattern.size <= Self.sequenceLimit else {
      throw Fault(offset: 0, problem: .tooManySequences(limit: Self.sequenceLimit))
    }
    var seen: Set<PhraseSequence> = []
    var result: [PhraseSequence] = []
    for spelled in pattern.spelled {
      let steps = try steps(spelled)
      try check(steps, of: pattern, phrase: phrase)
      if seen.insert(steps).inserted { result.append(steps) }
    }
    return result
  }

  /// The keys of the words of a text without marks.
  ///
  /// A literal is cut once, however many wordings hold it.
  ///
  /// - Throws: `keyCollision` when two different words have the same key.
  func keys(of literal: String) throws(Fault) -> [UInt64] {
    if let keys = known[literal] { return keys }
    let text = Text(literal)
    let words = tokenizer.tokens(of: text, in: [0..<text.count]).words
    for word in words {
      let folded = tokenizer.folded(text[word.range])
      if let other = spellings.updateValue(folded, forKey: word.key), other != folded {
        throw Fault(offset: 0, problem: .keyCollision(other, folded))
      }
    }
    let keys = words.map(\.key)
    known[literal] = keys
    return keys
  }

  private func steps(_ spelled: [PhrasePattern]) throws(Fault) -> PhraseSequence {
    var steps: PhraseSequence = []
    for piece in spelled {
      switch piece {
      case .one: steps.append(.one)
      case .gap: steps.append(.gap)
      case .literal(let text): steps += try keys(of: text).map { .word(key: $0) }
      default: continue
      }
    }
    return steps
  }

  private func check(
    _ steps: PhraseSequence, of pattern: PhrasePattern, phrase: String
  ) throws(Fault) {
    guard let first = steps.first, let last = steps.last else {
      let words = try keys(of: phrase)
      throw Fault(offset: 0, problem: words.isEmpty ? .noWords(phrase) : .onlyOptional)
    }
    for (step, atStart) in [(first, true), (last, false)] where step == .one || step == .gap {
      let edge = PatternEdge(of: pattern, atStart: atStart)
      let without = edge.skipped.map { range in
        String(decoding: Array(phrase.utf8)[range], as: UTF8.self)
      }
      throw Fault(
        offset: edge.wildcard ?? 0,
        problem: .edgeWildcard(step == .one ? "*" : "…", atStart: atStart, without: without))
    }
    guard steps.count <= Self.wordLimit else {
      throw Fault(offset: 0, problem: .tooLong(words: steps.count, limit: Self.wordLimit))
    }
    guard steps.count(where: { $0 == .gap }) <= Self.gapLimit else {
      throw Fault(offset: 0, problem: .tooManyGaps(limit: Self.gapLimit))
    }
  }
}

extension PhrasePattern {
  /// Number of spellings, capped a little above the limit.
  var size: Int {
    let cap = PhraseExpander.sequenceLimit + 1
    switch self {
    case .literal, .one, .gap: return 1
    case .optional(let inner, _): return min(cap, inner.size + 1)
    case .anyOf(let branches): return min(cap, branches.reduce(0) { min(cap, $0 + $1.size) })
    case .sequence(let parts): return parts.reduce(1) { min(cap, $0 * $1.size) }
    }
  }

  /// All spellings: literals (joined) and wildcards in a row.
  var spelled: [[PhrasePattern]] {
    switch self {
    case .literal, .one, .gap: return [[self]]
    case .optional(let inner, _): return [[]] + inner.spelled
    case .anyOf(let branches): return branches.flatMap(\.spelled)
    case .sequence(let parts):
      return parts.reduce([[]]) { heads, part in
        let tails = part.spelled
        return heads.flatMap { head in tails.map { Self.joined(head, $0) } }
      }
    }
  }

  /// ICU's word boundaries do not depend on what stands beyond a blank: only literals that meet
  /// without one are read as one.
  private static func joined(_ head: [PhrasePattern], _ tail: [PhrasePattern]) -> [PhrasePattern] {
    guard case .literal(let left) = head.last, case .literal(let right) = tail.first,
      left.utf8.last?.isBlank != true, right.utf8.first?.isBlank != true
    else { return head + tail }
    return head.dropLast() + [.literal(left + right)] + tail.dropFirst()
  }
}
