import ReplyText

/// What a reply took from a template.
public struct TemplateUse: Sendable, Equatable {
  /// Fewer words of a template in a reply are chance.
  public static let fewestWords = 12
  /// Words that one place is filled with, at most; more were written for this reply.
  private static let mostInSlot = 4

  /// As its file is called.
  public var name: String
  /// Share of the template's words that stand in the reply, 0 to 1.
  public var unchangedShare: Double
  /// Share of the reply's words that are neither the template's nor fill a place of it, 0 to 1.
  public var ownWordsShare: Double
  /// Bytes of the reply's text that are the template's, in order.
  public var ranges: [Range<Int>]
  /// Words of the reply that are the template's.
  public var words: Int

  /// - Parameter found: words of the template that stand in the reply.
  /// - Complexity: O(words of the reply + words of the template).
  init(_ template: ReplyTemplate, found: Int, in reply: Turn) {
    let replyWords = reply.tokens.words
    let covered = WordGrams(runs: template.runs).covered(of: replyWords.map(\.key))
    name = template.name
    unchangedShare = Double(found) / Double(max(1, template.words))
    words = covered.count { $0 }
    ranges = []
    var own = 0
    var gap = 0
    var slots = template.slots
    for (word, isCovered) in zip(replyWords, covered) {
      guard isCovered else {
        gap += 1
        continue
      }
      own += Self.own(gap, &slots)
      if gap == 0, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<word.range.upperBound)
      } else {
        ranges.append(word.range)
      }
      gap = 0
    }
    own += Self.own(gap, &slots)
    ownWordsShare = Double(own) / Double(max(1, replyWords.count))
  }

  /// Words of a gap that do not fill a place.
  private static func own(_ gap: Int, _ slots: inout Int) -> Int {
    guard gap > 0, gap <= mostInSlot, slots > 0 else { return gap }
    slots -= 1
    return 0
  }

  /// Most of the template stands in the reply, or most of the reply in the template.
  var isRecognised: Bool {
    words >= Self.fewestWords
      && (unchangedShare >= 0.7 || (ownWordsShare <= 0.3 && unchangedShare >= 0.3))
  }

  /// The probability that the reply is a form letter, for how little was added.
  public var probability: Double { Log.logistic(12 * (0.6 - ownWordsShare)) }
}
