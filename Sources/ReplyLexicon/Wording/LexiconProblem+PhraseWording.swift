extension LexiconProblem {
  /// What does not keep the folder from being used.
  var isWarning: Bool {
    switch self {
    case .duplicateWord, .duplicatePhrase, .coveredPhrase, .hiddenPhrase, .contradiction,
      .caughtByOther:
      true
    default: false
    }
  }

  var markWording: Wording? {
    switch self {
    case .unclosedMark(let opening, let closing):
      return (
        "unclosed-mark", "\"\(opening)\" is never closed", "type \"\(closing)\" where it should end"
      )
    case .strayMark(let mark):
      let help =
        mark == "|"
        ? "type \"(one|other)\": round brackets around what may stand in its place"
        : "take it out, or type the opening bracket before it"
      return ("stray-mark", "\"\(mark)\" without an opening bracket", help)
    case .emptyMark(let opening):
      return (
        "empty-mark", "nothing stands here between the marks",
        opening == "("
          ? "type \"[word]\" for what may be missing" : "type a word, or take the mark out"
      )
    case .lookalikeMark(let mark, let meant):
      return ("unknown-mark", "\"\(mark)\" is no mark", "type \"\(meant)\", or take it out")
    case .gluedWildcard(let mark):
      return (
        "glued-wildcard", "\"\(mark)\" touches a word", "leave a blank on both sides of \"\(mark)\""
      )
    case .dots(let count):
      return (
        "three-dots", "\(count) dots are no mark",
        "type \"…\" (one character) for up to five words, or take the dots out"
      )
    case .edgeWildcard(let mark, let atStart, let without):
      let verb = atStart ? "begin" : "end"
      return (
        "edge-wildcard",
        without.map { "without \"\($0)\" the phrase would \(verb) with \"\(mark)\"" }
          ?? "the phrase \(verb)s with \"\(mark)\"",
        "\(verb) with a word that is always there, or take \"\(mark)\" out"
      )
    case .nestedTooDeep(let limit):
      return (
        "nested-too-deep", "brackets stand more than \(limit) deep",
        "write two phrases, each in a stanza of its own"
      )
    default: return nil
    }
  }

  var sizeWording: Wording? {
    let split = "write two phrases, each in a stanza of its own"
    switch self {
    case .tooManyGaps(let limit):
      return ("too-many-gaps", "more than \(limit) \"…\" in one phrase", split)
    case .tooLong(let words, let limit):
      return ("too-long", "a phrase of \(words) words; \(limit) are the most", split)
    case .tooManySequences(let limit):
      return ("too-many-sequences", "the phrase stands for more than \(limit) wordings", split)
    case .onlyOptional:
      return (
        "only-optional", "every word of the phrase may be missing",
        "take the \"[\" and \"]\" from one word at least"
      )
    case .noWords(let written):
      return (
        "no-words", "\"\(written)\" has no word in it",
        "type at least one word: marks alone are not found"
      )
    case .notOneWord(let written, let words):
      return (
        "not-one-word", "\"\(written)\" is \(words) words in a list of single words",
        "give it a stanza with \"Phrase:\", or leave it out"
      )
    case .keyCollision(let one, let other):
      return (
        "key-collision", "\"\(one)\" and \"\(other)\" cannot be told apart",
        "leave one of the two words out"
      )
    case .tooManyLanguages(let limit):
      return (
        "too-many-languages", "stop words for more than \(limit) languages",
        "take out the stop words of a language that you do not need"
      )
    case .tableByte(let byte, let offset):
      return (
        "table-byte", "byte \(offset) is \(byte); bytes of a table are at most 127",
        "write the table again with seven bits a byte"
      )
    case .vectors(let fault): return ("word-vectors", fault.message, fault.help)
    default: return nil
    }
  }

  var phraseWording: Wording? {
    switch self {
    case .duplicateWord(let word):
      return ("duplicate-word", "\"\(word)\" stands twice in this list", "take one out")
    case .duplicatePhrase(let other):
      return (
        "duplicate-phrase", "the phrase stands already in \(other.place)",
        "take one of the two out"
      )
    case .coveredPhrase(let other):
      return (
        "dead-phrase", "all that this phrase finds is found by \(other.named)",
        other.path == nil
          ? "take this one out; to change the built-in one, write its \"Phrase:\" the same way"
          : "take this one out, or narrow the other"
      )
    case .hiddenPhrase(let other):
      return (
        "hidden-phrase", "in each of its sentences \(other.named) is found in its place",
        "add a \"Found-in:\" in which only this phrase is found, or take it out"
      )
    case .contradiction(let lexicon, let other):
      return (
        "contradiction", "all that this phrase finds is in \"\(lexicon)\" too: \(other.named)",
        "decide for one of the two lexicons"
      )
    case .nothingToRemove(let phrase, let lexicon, let nearest):
      return (
        "nothing-to-remove", "\(lexicon) has no phrase \"\(phrase)\" to remove",
        Self.meant(nearest, else: "copy the phrase from its file, marks included")
      )
    default: return nil
    }
  }

  var sentenceWording: Wording {
    switch self {
    case .listWithoutExample(let name):
      return (
        "list-without-example",
        "no \"Found-in:\" of this file has a word of the list \(name.quoted)",
        "add \"Found-in:\" under the list, with a line of mail in which one of its words stands"
      )
    case .exampleWithoutWord(let list):
      return (
        "example-without-word", "no word of the list \(list.quoted) stands in this example",
        "add the word to \"Words:\", or move the example to the list whose word it has"
      )
    case .notFound(let phrase):
      return (
        "not-found", "\(phrase.quoted) is not found in this sentence",
        "change the phrase or the sentence until they meet, or mend \"Unless:\" and \"Within:\""
      )
    case .foundAgainstWish(let phrase, let words):
      return (
        "found-against-wish", "\(phrase.quoted) is found here, in \(words.quoted)",
        "make the phrase narrower, or add \"Unless:\" (negation, condition, quotation, question)"
      )
    case .caughtByOther(let other, let words):
      return (
        "caught-by-other", "\(other.named) is found here, in \(words.quoted)",
        "change the sentence so that nothing of this lexicon is found in it, or narrow the other"
      )
    default: return ("unreadable-lexicon", "the lexicon cannot be read", "look at the line shown")
    }
  }
}

extension PhraseOwner {
  /// `en/apology.lex:12`, or that it is built in.
  var place: String { path.map { "\($0):\(line)" } ?? "the built-in lexicon" }

  /// The phrase in quotes with its place.
  var named: String { "\(phrase.quoted) (\(path == nil ? "built in" : place))" }
}

extension String {
  /// In quotes; of a long one the beginning. Three dots, since these are no mark.
  fileprivate var quoted: String { count <= 40 ? "\"\(self)\"" : "\"\(prefix(36))...\"" }
}
