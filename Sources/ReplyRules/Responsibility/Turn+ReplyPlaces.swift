import ReplyModel
import ReplyText

extension Turn {
  /// The sentences of the reply's body, with what stands around each.
  var places: ReplyPlaces { ReplyPlaces(self) }
}

/// The sentences of a reply's body, and what stands in their neighbourhood.
struct ReplyPlaces {
  private let reply: Turn
  /// Bytes, in order.
  let sentences: [Range<Int>]

  init(_ reply: Turn) {
    self.reply = reply
    sentences = reply.bodySentences
  }

  /// Bytes from the first to the last of the sentences around a byte; empty outside the body.
  ///
  /// - Complexity: O(log n) in the sentences.
  func around(_ place: Int, before: Int = 0, after: Int = 1) -> Range<Int> {
    let index = sentences.sortedIndex { $0.upperBound > place }
    guard index < sentences.count else { return place..<place }
    let first = sentences[max(0, index - before)]
    let last = sentences[min(sentences.count - 1, index + after)]
    return min(first.lowerBound, place)..<max(last.upperBound, place)
  }

  /// Words by which somebody can be reached or found: an address of mail, a link, a telephone
  /// number, or words that point to one.
  func nameWay(in range: Range<Int>) -> Bool {
    if reply.holdsWay(in: range) { return true }
    return reply.cues.contains {
      $0.lexicon == "link-mention" && $0.strength == .full
        && range.contains($0.range.lowerBound)
    }
  }

  /// A word with a capital where none is due, outside the range left out: mostly a name.
  func nameSomebody(in range: Range<Int>, besides left: Range<Int>) -> Bool {
    let words = reply.tokens.words
    let first = words.sortedIndex { $0.range.lowerBound >= range.lowerBound }
    for word in words[first...] {
      guard word.range.lowerBound < range.upperBound else { return false }
      if word.marks.contains(.capitalised), !word.marks.contains(.startsSentence),
        !word.marks.contains(.allCapitals), word.range.count > 1, !left.overlaps(word.range)
      {
        return true
      }
    }
    return false
  }
}
