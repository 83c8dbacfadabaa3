import ReplyText
import Testing

@testable import ReplyLexicon

/// The trie against a matcher that tries every phrase everywhere, on random phrases and texts.
struct DifferentialTests {
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static let words = ["a", "b", "c", "d", "e"]

  static func phrase(_ random: inout Random) -> [String] {
    let count = Int.random(in: 1...5, using: &random)
    return (0..<count).map { index in
      let inner = index > 0 && index < count - 1
      switch Int.random(in: 0..<(inner ? 10 : 7), using: &random) {
      case 7...8: return "*"
      case 9: return "…"
      default: return words.randomElement(using: &random) ?? "a"
      }
    }
  }

  /// All ends of a phrase that begins at the first of the words.
  static func ends(_ phrase: ArraySlice<String>, _ text: ArraySlice<String>) -> Set<Int> {
    guard let step = phrase.first else { return [text.startIndex] }
    let rest = phrase.dropFirst()
    if step == "…" {
      return (0...min(5, text.count)).reduce(into: []) {
        $0.formUnion(ends(rest, text.dropFirst($1)))
      }
    }
    guard let word = text.first, step == "*" || step == word else { return [] }
    return ends(rest, text.dropFirst())
  }

  struct Found: Hashable {
    var phrase: Int
    var words: Range<Int>
  }

  @Test(arguments: 0..<60)
  func trieEqualsNaiveMatcher(seed: Int) throws {
    var random = Random(state: UInt64(seed))
    var phrases: [[String]] = []
    for _ in 0..<40 {
      let phrase = Self.phrase(&random)
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    let lexicons = try Sample.lexicons(
      Sample.phrases("a", phrases.map { $0.joined(separator: " ") }, more: "Unless: none\n"))
    var all: [String] = []
    var text = ""
    var sentences: [Range<Int>] = []
    for _ in 0..<8 {
      let count = Int.random(in: 1...12, using: &random)
      let more = (0..<count).map { _ in (Self.words + ["x"]).randomElement(using: &random) ?? "a" }
      sentences.append(all.count..<(all.count + count))
      all += more
      text += more.joined(separator: " ") + "\n\n"
    }
    let tokens = Sample.tokens(text)
    try #require(tokens.words.count == all.count)
    try #require(tokens.sentences.map(\.words) == sentences)
    var naive: Set<Found> = []
    for sentence in sentences {
      for start in sentence {
        for (index, phrase) in phrases.enumerated() {
          for end in Self.ends(phrase[...], all[start..<sentence.upperBound]) {
            naive.insert(Found(phrase: index + 1, words: start..<end))
          }
        }
      }
    }
    let reader = CueReader(layers: lexicons.layers, language: "en", tokens: tokens)
    let trie = reader.candidates(overlapping: true).map {
      Found(phrase: $0.record.number, words: $0.words)
    }
    #expect(Set(trie) == naive)
  }
}
