import ReplyLexicon
import ReplyText

/// Finds by which words a reply names the trouble that the customer complains of.
///
/// A word counts that the customer wrote as well, whatever its ending, and one in an apology that
/// says for what: "sorry for the cold soup". Words that fit every trouble ("inconvenience"; word list
/// of `acknowledgment`), frequent words, numbers and what letters of service are always about do not.
struct TroubleWords {
  private static let stem = 5
  /// Words of a clause that are read on either side of an apology.
  private static let reach = 8

  private let lexicons: Lexicons
  private let language: String
  private let letterWords: LetterWords
  private var empty = KeyTable(capacity: 64)

  init(lexicons: Lexicons, language: String) {
    self.lexicons = lexicons
    self.language = language
    letterWords = LetterWords(lexicons: lexicons, language: language)
    lexicons.forEachGroup("acknowledgment", language: language) { group in
      for word in GroupWords(group) { empty.insert(WordKey.key(folded: word)) }
    }
  }

  /// Bytes of the reply's text, in order of place.
  ///
  /// - Complexity: O(n) in the words of both turns.
  func ranges(in reply: Turn, original: Turn) -> [Range<Int>] {
    var stems = KeyTable(capacity: 128)
    for word in original.tokens.words where says(word) {
      stems.insert(Self.stem(of: word, in: original.text))
    }
    var named = Set<Int>()
    for act in reply.acts(.apology) {
      guard let cue = act.cue else { continue }
      named.formUnion(clause(of: cue, in: reply.tokens.words))
    }
    let bodies = reply.anatomy.regions.filter { $0.kind == .body }.map(\.range)
    var next = 0
    var found: [Range<Int>] = []
    for (place, word) in reply.tokens.words.enumerated() {
      while next < bodies.count, bodies[next].upperBound <= word.range.lowerBound { next += 1 }
      guard next < bodies.count else { break }
      guard bodies[next].contains(word.range.lowerBound), says(word),
        named.contains(place) || stems.contains(Self.stem(of: word, in: reply.text))
      else { continue }
      found.append(word.range)
    }
    return found
  }

  /// The words around a cue up to the next punctuation; where the cue fills its clause, those of the
  /// clause before it: "the wrong lid was sent, sorry".
  private func clause(of cue: Cue, in words: [Word]) -> [Int] {
    guard words.indices.contains(cue.words.lowerBound), cue.words.upperBound <= words.count else {
      return []
    }
    var behind: [Int] = []
    for place in (cue.words.upperBound..<words.count).prefix(Self.reach) {
      if !words[place].marks.isDisjoint(with: [.startsSentence, .afterPunctuation]) { break }
      behind.append(place)
    }
    var before: [Int] = []
    var place = cue.words.lowerBound
    var borders = behind.isEmpty ? 1 : 0
    while place > 0, !words[place].marks.contains(.startsSentence), before.count < Self.reach {
      if words[place].marks.contains(.afterPunctuation) {
        guard borders > 0, before.isEmpty else { break }
        borders -= 1
      }
      place -= 1
      before.append(place)
    }
    return before + behind
  }

  private func says(_ word: Word) -> Bool {
    word.kind != .number && word.range.count >= 4 && !empty.contains(word.key)
      && letterWords.roles(of: word).isEmpty && !lexicons.isStopWord(word.key, language: language)
  }

  /// The first letters: "delayed" is "delays".
  private static func stem(of word: Word, in text: Text) -> UInt64 {
    var state = WordKey.seed
    for byte in text.bytes[word.range.clamped(to: 0..<text.count)].prefix(stem) {
      state = WordKey.step(state, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return WordKey.finish(state)
  }
}
