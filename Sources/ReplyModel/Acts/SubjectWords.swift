import ReplyLexicon
import ReplyText

/// Pronouns that stand as subjects, from the word list `subject-words` of a language: by them a clause
/// says who does a thing.
struct SubjectWords {
  private static let reach = 5
  private static let doers: [ActDoer] = [.writer, .reader, .third]

  /// By word, the doer's place in `doers`, from 1.
  private var words = KeyTable(capacity: 32)

  /// Empty where the language has no such list.
  init(lexicons: Lexicons, language: String) {
    lexicons.forEachGroup("subject-words", language: language) { group in
      var names = GroupWords(group)
      guard let name = names.next().map({ String(decoding: $0, as: UTF8.self) }),
        let doer = Self.doers.firstIndex(where: { $0.rawValue == name })
      else { return }
      for name in names { words.set(UInt32(doer + 1), at: WordKey.key(folded: name)) }
    }
  }

  /// The cue's first word, else the nearest subject before it in its clause.
  func subject(of cue: Cue, in tokens: Tokens) -> ActDoer? {
    guard tokens.words.indices.contains(cue.words.lowerBound) else { return nil }
    var place = cue.words.lowerBound
    for _ in 0...Self.reach {
      let word = tokens.words[place]
      let doer = Int(words[word.key])
      if doer > 0 { return Self.doers[doer - 1] }
      if place == 0 || word.marks.contains(.startsSentence)
        || word.marks.contains(.afterPunctuation)
      {
        return nil
      }
      place -= 1
    }
    return nil
  }
}
