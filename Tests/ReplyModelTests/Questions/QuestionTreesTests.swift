import LexiconData
import ReplyLexicon
import Testing

@testable import ReplyModel

@Suite struct QuestionTreesTests {
  static func table(_ numbers: [Int]) -> [UInt8] {
    numbers.flatMap { number in
      withUnsafeBytes(of: SevenBit.stretched(UInt32(number)).littleEndian, Array.init)
    }
  }

  static let leaf = (1 << 28) - 1
  static let zero = 1 << 27

  /// One tree for messages: 0.5 up to 3 words of the reply (as a logarithm of 1.2), -0.25 above.
  static func one(version: Int = 2, fingerprint: Int = QuestionTrees.fingerprint) -> [UInt8] {
    table(
      [version, fingerprint, 1, 3, 0, 0, 0, 0] + [0]
        + [PairFeature.replyWords.place, zero + 120_000, 1, 2]
        + [leaf, zero + 50_000, 0, 0] + [leaf, zero - 25_000, 0, 0])
  }

  static func sum(_ table: [UInt8], replyWords: Double) -> Double? {
    var features = PairFeatures()
    features[.replyWords] = replyWords
    return table.withUnsafeBytes { QuestionTrees(table: $0).sum(.message, features) }
  }

  @Test func aTreeIsFollowedToItsLeaf() {
    #expect(Self.sum(Self.one(), replyWords: 1.2) == 0.5)
    #expect(Self.sum(Self.one(), replyWords: 1.20001) == -0.25)
    #expect(Self.sum(Self.one(), replyWords: -5) == 0.5)
    #expect(Self.sum(Self.one(), replyWords: 1e9) == -0.25)
  }

  @Test func anotherVersionOtherFeaturesOrACutTableAreNone() {
    #expect(Self.sum(Self.one(version: 1), replyWords: 1) == nil)
    #expect(Self.sum(Self.one(fingerprint: 7), replyWords: 1) == nil)
    #expect(Self.sum(Array(Self.one().dropLast()), replyWords: 1) == nil)
    #expect(Self.sum(Array(Self.one().prefix(12)), replyWords: 1) == nil)
    #expect(Self.sum([], replyWords: 1) == nil)
  }

  @Test func aCircleEnds() {
    let circle =
      Self.table(
        [2, QuestionTrees.fingerprint, 1, 1, 0, 0, 0, 0] + [0]
          + [PairFeature.replyWords.place, Self.zero, 0, 0])
    #expect(Self.sum(circle, replyWords: 1) == 0)
  }

  @Test func theBuiltInTreesAreForTheseFeatures() throws {
    // Places of features take seven bits in the table.
    #expect(PairFeature.allCases.count < 128)
    let table = try #require(builtInLexicons.table("question-trees"))
    let trees = QuestionTrees(table: table)
    for kind in [QuestionTrees.Kind.message, .question, .contrast] {
      #expect(trees.sum(kind, PairFeatures()) != nil, "run Scripts/train-questions.py")
    }
  }
}
