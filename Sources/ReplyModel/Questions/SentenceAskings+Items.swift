import ReplyLexicon
import ReplyText

/// Lists: "My questions: 1. price 2. delivery time".
extension SentenceAskings {
  /// The sentence, or the items numbered inside it with what leads them in.
  ///
  /// - Complexity: O(n) in the words of the sentence.
  func stretches(of sentence: Sentence) -> [Stretch] {
    let range = sentence.range.clamped(to: 0..<turn.text.count)
    let words = sentence.words.clamped(to: turn.tokens.words.indices)
    let whole = [Stretch(range: range, words: words)]
    var starts: [Int] = []
    for index in words where itemNumber(index) == starts.count + 1 { starts.append(index) }
    guard starts.count > 1 else { return whole }
    var stretches: [Stretch] = []
    var start = words.lowerBound
    for next in starts + [words.upperBound] where next > start {
      let end = next == words.upperBound ? range.upperBound : place(next).lowerBound
      let begin = stretches.isEmpty ? range.lowerBound : place(start).lowerBound
      stretches.append(Stretch(range: begin..<trimmed(end, above: begin), words: start..<next))
      start = next
    }
    return stretches
  }

  private func trimmed(_ end: Int, above start: Int) -> Int {
    var end = end
    while end > start, turn.text.bytes[end - 1] <= 0x20 || turn.text.bytes[end - 1] == 0x28 {
      end -= 1
    }
    return end
  }

  /// Whether a line begins here with a bullet or the number of an item.
  func beginsItem(_ stretch: Stretch) -> Bool {
    guard let first = stretch.words.first else { return false }
    if itemNumber(first) != nil, stretch.words.count > 1 { return true }
    let bytes = turn.text.bytes
    switch bytes[stretch.range.lowerBound] {
    // - * •
    case 0x2D, 0x2A: return place(first).lowerBound > stretch.range.lowerBound + 1
    case 0xE2: return place(first).lowerBound > stretch.range.lowerBound + 2
    default: return false
    }
  }

  /// Whether only the number of an item stands at its end: "My questions: 1."
  func endsWithNumber(_ stretch: Stretch) -> Bool {
    stretch.words.last.map { stretch.words.count > 1 && itemNumber($0) != nil } ?? false
  }

  /// A stretch without the number of the item that follows it.
  func withoutNumber(_ stretch: Stretch) -> Range<Int> {
    guard endsWithNumber(stretch) else { return stretch.range }
    let words = stretch.words.lowerBound..<stretch.words.upperBound - 1
    return stretch.range.lowerBound..<max(end(of: words), stretch.range.lowerBound + 1)
  }

  /// Whether a list of things that are asked may follow: "Please send me:", "My questions:".
  func leadsList(_ stretch: Stretch, cues: ArraySlice<Cue>) -> Bool {
    var words = stretch.words
    if endsWithNumber(stretch) { words = words.lowerBound..<words.upperBound - 1 }
    guard let last = words.last else { return false }
    let names = words.contains { role($0).contains(.asking) }
    if names, words.count <= 4 { return true }
    let end = place(last).upperBound
    let bytes = turn.text.bytes
    let isOpen =
      end < bytes.count && bytes[end] == UInt8(ascii: ":")
      || bytes[end...].starts(with: [0x20, 0x3A])
    guard isOpen else { return false }
    if names { return true }
    return role(last).contains(.lead)
      && cues.contains {
        ($0.lexicon == "question" || $0.lexicon == "request") && $0.words.overlaps(words)
      }
  }

  /// An item that names what is wanted and asks nothing in words.
  ///
  /// - Parameter lead: the kind of what leads the list in.
  func item(_ stretch: Stretch, lead: QuestionKind) -> Asking? {
    let words = withoutMarker(stretch.words)
    guard (1...25).contains(words.count) else { return nil }
    var kind = lead
    if lead != .request {
      kind = .which
      for index in words.prefix(6) where !role(index).isDisjoint(with: .nouns) {
        kind = nounKind(index)
        break
      }
    }
    let end = withoutNumber(stretch).upperBound
    let start = start(of: words)
    return start < end ? Asking(range: start..<end, kind: kind, form: .cue) : nil
  }
}
