import ReplyText

/// Finds the cues of a text: all layers are scanned, then each sentence is decided by itself.
struct CueReader {
  typealias Candidate = SentenceReader.Candidate

  private let layers: [Lexicons.Layer]
  private let language: String
  private let tokens: Tokens

  init(layers: [Lexicons.Layer], language: String, tokens: Tokens) {
    self.layers = layers
    self.language = language
    self.tokens = tokens
  }

  /// Candidates that stand, scopes decided, in order of start, then longest first.
  ///
  /// - Parameter overlapping: keeps all; else of one lexicon only the longest where they overlap.
  func candidates(overlapping: Bool = false, steering: Bool = false) -> [Candidate] {
    let matches = matches()
    guard !matches.isEmpty else { return [] }
    var result: [Candidate] = []
    var next = 0
    for sentence in tokens.sentences {
      var found: [Candidate] = []
      while next < matches.count, Int(matches[next].start) < sentence.words.upperBound {
        if let candidate = candidate(of: matches[next]) { found.append(candidate) }
        next += 1
      }
      guard !found.isEmpty else { continue }
      decide(found, in: sentence, overlapping: overlapping, steering: steering, into: &result)
    }
    return result
  }

  /// All phrases whose words stand there, in order of start, whatever governs them.
  func matches() -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    for (index, layer) in layers.enumerated() {
      let roots = layer.roots(for: language)
      guard !roots.isEmpty else { continue }
      var scan = PhraseScan(image: layer.image, layer: index)
      scan.find(in: tokens, roots: roots, into: &matches)
    }
    if layers.count > 1 { matches.sort { $0.start < $1.start } }
    return matches
  }

  private func candidate(of match: PhraseMatch) -> Candidate? {
    let layer = layers[Int(match.layer)]
    let phrase = Int(match.phrase)
    guard !layer.suppressed.contains(phrase) else { return nil }
    let record = layer.image.phrase(phrase)
    return Candidate(
      match: match, record: record, lexicon: layer.sharedNumber(ofLexicon: record.lexicon),
      role: layer.image.role(ofLexicon: record.lexicon))
  }

  private func decide(
    _ found: [Candidate], in sentence: Sentence, overlapping: Bool, steering: Bool,
    into result: inout [Candidate]
  ) {
    let steers = found.contains { $0.role != .none }
    let steerers = steers ? Self.longest(found.filter { $0.role != .none }) : []
    let reader = SentenceReader(words: tokens.words, sentence: sentence, steering: steerers)
    var standing: [Candidate] = []
    for var candidate in found where steering || candidate.role == .none {
      candidate.scope = reader.scope(of: candidate.match)
      let record = candidate.record
      guard candidate.scope.isDisjoint(with: record.unless) else { continue }
      guard record.within.isEmpty || !candidate.scope.isDisjoint(with: record.within) else {
        continue
      }
      standing.append(candidate)
    }
    if !overlapping { standing = Self.longest(standing) }
    standing.sort(by: Self.inOrder)
    result += standing
  }

  private static func inOrder(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.match.start, -left.match.end, left.lexicon, left.record.number)
      < (right.match.start, -right.match.end, right.lexicon, right.record.number)
  }

  /// Of overlapping candidates of one lexicon the longest; of equally long ones the first, then the
  /// strongest, then the one that stands first in the file.
  ///
  /// - Complexity: O(n log n + words), since one that is kept is never shorter than one it covers:
  ///   to look at both ends of the shorter is enough.
  static func longest(_ candidates: [Candidate]) -> [Candidate] {
    guard candidates.count > 1 else { return candidates }
    let sorted = candidates.sorted { left, right in
      if left.lexicon != right.lexicon { return left.lexicon < right.lexicon }
      if left.words.count != right.words.count { return left.words.count > right.words.count }
      if left.match.start != right.match.start { return left.match.start < right.match.start }
      if left.record.strength != right.record.strength { return left.record.strength == .full }
      return left.record.number < right.record.number
    }
    let base = candidates.lazy.map(\.words.lowerBound).min() ?? 0
    let limit = candidates.lazy.map(\.words.upperBound).max() ?? base
    var covered = [Int](repeating: -1, count: limit - base)
    var kept: [Candidate] = []
    for candidate in sorted {
      let words = candidate.words
      guard covered[words.lowerBound - base] != candidate.lexicon,
        covered[words.upperBound - 1 - base] != candidate.lexicon
      else { continue }
      for word in words { covered[word - base] = candidate.lexicon }
      kept.append(candidate)
    }
    return kept
  }
}
