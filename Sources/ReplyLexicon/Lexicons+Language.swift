import ReplyText

/// Which language a text is in: by script where one language has it, else by a vote of stop words.
extension Lexicons {
  /// Words that are looked at: a language shows in the first few hundred.
  private static let voters = 512

  /// The language whose stop words hold most of the words, as BCP 47, or `und` where none is ahead.
  ///
  /// A stop word of one language alone counts in full, one that several share is divided among
  /// them. The winner must be ahead of the next by a fifth, and by one stop word of its own at
  /// least, and its stop words must be a tenth of the words. A text
  /// mostly in a script that one language is written in is told by script: Japanese by kana (`ja`),
  /// Chinese by ideographs without kana (`zh`), Korean, Greek, Hebrew, Thai, Armenian, Georgian,
  /// and, where no stop words say otherwise, Arabic (`ar`) and Devanagari (`hi`). No words: `und`.
  ///
  /// - Complexity: O(1) in the length of the text: the first 512 words count.
  public func language(of tokens: Tokens, in text: Text) -> String {
    let words = tokens.words.prefix(Self.voters)
    let script = LetterScript.predominant(in: words, of: text)
    switch script {
    case .none: return "und"
    case .latin, .cyrillic, .other: return vote(of: words) ?? "und"
    case .arabic: return vote(of: words) ?? "ar"
    case .devanagari: return vote(of: words) ?? "hi"
    default: return script.language ?? "und"
    }
  }

  /// The elected language, or nil where none is ahead.
  private func vote(of words: ArraySlice<Word>) -> String? {
    var ballot: [String: (weight: Int, hits: Int)] = [:]
    for layer in layers {
      for (bit, count) in Self.votes(of: words, in: layer.image).enumerated() where count.hits > 0 {
        guard let tag = layer.image.tag(ofStopBit: bit) else { continue }
        let sum = ballot[tag] ?? (0, 0)
        ballot[tag] = (sum.weight + count.weight, sum.hits + count.hits)
      }
    }
    let ranked = ballot.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
    guard let best = ranked.first else { return nil }
    let second = ranked.count > 1 ? ranked[1].value.weight : 0
    let voters = words.count { $0.kind == .letter }
    guard best.value.weight - second >= Self.fullVote, best.value.weight * 5 >= second * 6,
      best.value.hits * 10 >= voters
    else { return nil }
    return best.key
  }

  /// Weight of a word that is a stop word of one language alone.
  private static let fullVote = 60

  /// Votes by stop bit.
  private static func votes(
    of words: ArraySlice<Word>, in image: LexiconImage
  ) -> [(weight: Int, hits: Int)] {
    var votes = [(weight: Int, hits: Int)](
      repeating: (0, 0), count: ImageLayout.stopBitLimit)
    let vocabulary = image.vocabulary
    for word in words where word.kind == .letter {
      let label = vocabulary.label(of: word.key)
      guard label != 0 else { continue }
      var mask = image.stopMask(of: label)
      guard mask != 0 else { continue }
      let weight = max(1, fullVote / mask.nonzeroBitCount)
      while mask != 0 {
        let bit = mask.trailingZeroBitCount
        votes[bit].weight += weight
        votes[bit].hits += 1
        mask &= mask &- 1
      }
    }
    return votes
  }

  /// Whether a word is a stop word of the language.
  public func isStopWord(_ key: UInt64, language: String) -> Bool {
    layers.contains { layer in
      guard let index = layer.image.language(language),
        let bit = layer.image.stopBit(ofLanguage: index)
      else { return false }
      let label = layer.image.vocabulary.label(of: key)
      return label != 0 && layer.image.stopMask(of: label) & (1 << UInt64(bit)) != 0
    }
  }
}

extension LexiconImage {
  func tag(ofStopBit bit: Int) -> String? {
    (0..<languageCount).first { stopBit(ofLanguage: $0) == bit }.map { tag(ofLanguage: $0) }
  }
}
