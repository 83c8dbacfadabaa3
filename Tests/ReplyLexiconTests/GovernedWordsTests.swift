import Testing

@testable import ReplyLexicon

/// What is painted onto the words is what each governing word by itself would say.
@Suite struct GovernedWordsTests {
  struct Governor {
    var first: Int
    var reach: Range<Int>
    var scope: CueScope
  }

  private static func scope(of match: PhraseMatch, under governors: [Governor]) -> CueScope {
    let place = match.words
    var scope: CueScope = []
    for governor in governors {
      if place.contains(governor.first) {
        if match.wild & (1 << UInt64(governor.first - place.lowerBound)) != 0 {
          scope.insert(governor.scope)
        }
      } else if governor.reach.contains(place.lowerBound) {
        scope.insert(governor.scope)
      }
    }
    return scope
  }

  @Test func eachMatchIsGovernedAsByEachWordAlone() {
    var random = Steps(state: 7)
    let sentence = 100..<140
    for _ in 0..<300 {
      var governed = GovernedWords(sentence)
      var governors: [Governor] = []
      for _ in 0..<random.below(6) {
        let first = sentence.lowerBound + random.below(40)
        let isCondition = random.below(2) == 0
        let ahead = first..<min(140, first + 1 + random.below(isCondition ? 40 : 7))
        let back = max(100, first - random.below(12))..<first
        governors.append(
          Governor(
            first: first, reach: random.below(2) == 0 ? ahead : back,
            scope: isCondition ? .condition : .negation))
      }
      governors.sort { $0.first < $1.first }
      for governor in governors {
        governed.add(governor.first, reach: governor.reach, scope: governor.scope)
      }
      for _ in 0..<40 {
        let start = sentence.lowerBound + random.below(38)
        let end = min(140, start + 1 + random.below(5))
        let match = PhraseMatch(
          start: Int32(start), end: Int32(end), phrase: 0, layer: 0, wild: random.next() & 0x1E)
        #expect(governed.scope(of: match) == Self.scope(of: match, under: governors))
      }
    }
  }

  @Test func aConditionReachesToTheEndOfALongSentence() throws {
    let lexicons = try ScopeTests.lexicons(
      Sample.phrases("sample", ["apologise"], more: "Unless: none\n"))
    let long = "If " + String(repeating: "we ", count: 3_000) + "apologise it helps."
    let cues = lexicons.cues(in: Sample.tokens(long), language: "en")
    #expect(cues.map(\.scope) == [.condition])
  }

  /// Numbers that are the same in every run.
  private struct Steps {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  }
}
