import ReplyText

/// Reads how customers call themselves in the running text: "my name is Ann Bell".
struct Introduction {
  let words: NameWords

  /// Introductions that are read, the first ones.
  private static let most = 8

  /// The names behind the phrases of the lexicon `self-naming`, in order, at most `most`.
  ///
  /// - Complexity: O(words + cues).
  func names(in turn: Turn) -> [String] {
    let cues = turn.cues("self-naming").prefix(Self.most)
    guard !cues.isEmpty else { return [] }
    var names: [String] = []
    var next = 0
    for cue in cues {
      while next < turn.tokens.words.count,
        turn.tokens.words[next].range.lowerBound < cue.range.upperBound
      {
        next += 1
      }
      let run = run(from: next, in: turn)
      guard let first = run.first, let last = run.last else { continue }
      names.append(turn.text[first.range.lowerBound..<last.range.upperBound])
    }
    return names
  }

  /// Up to four words that are written like a name, one after the other.
  private func run(from start: Int, in turn: Turn) -> ArraySlice<Word> {
    let all = turn.tokens.words
    var end = start
    while end < all.count, end < start + 4 {
      let word = all[end]
      if end > start, word.marks.contains(.afterPunctuation) { break }
      let text = NameText(turn.text[word.range])
      let key = NameWords.exactKey(text)
      if word.marks.contains(.startsSentence) || words.otherWords.contains(key) { break }
      if !word.marks.contains(.capitalised), end == start || !words.particles.contains(key) {
        break
      }
      end += 1
    }
    while end > start, !all[end - 1].marks.contains(.capitalised) { end -= 1 }
    return all[start..<end]
  }
}
