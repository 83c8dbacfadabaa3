/// What a `.lex` file says, checked field by field.
struct LexiconFile: Sendable {
  var source: LexiconSource
  var name = ""
  var language = ""
  var act: String?
  /// For stanzas without `Unless:`.
  var unless: CueScope = [.negation, .quotation]
  var hasSource = false
  var phrases: [PhraseEntry] = []
  var lists: [WordList] = []
  var removals: [Removal] = []
}

/// A place in a lexicon file, with the line for people.
struct LexiconPlace: Sendable, Equatable {
  var path: String
  /// From 1.
  var line: Int
  /// From 1, grapheme clusters.
  var column: Int
  var sourceLine: String

  func diagnostic(_ problem: LexiconProblem) -> LexiconDiagnostic {
    LexiconDiagnostic(
      path: path, line: line, column: column, sourceLine: sourceLine, problem: problem)
  }
}

/// A phrase stanza.
struct PhraseEntry: Sendable {
  /// As written, runs of blanks made one.
  var text: String
  /// Place of the stanza among the phrase stanzas of its file, from 1.
  var number: Int
  var strength: Strength
  /// Drops the cue.
  var unless: CueScope
  /// Drops the cue where none of these holds; empty asks for nothing.
  var within: CueScope
  var sequences: [PhraseSequence]
  var foundIn: [(sentence: String, place: LexiconPlace)]
  var notIn: [(sentence: String, place: LexiconPlace)]
  /// What the writer had better do, as help; empty where the file says nothing.
  var better = ""
  var place: LexiconPlace
}

/// A `Words:` stanza.
struct WordList: Sendable {
  /// Folded, in the order written.
  var words: [String]
  /// The keys of the words that are one word each, same order; others are left out.
  var keys: [(key: UInt64, folded: String)]
  /// Lines of mail that are to be recognised by the list, and look-alikes.
  var foundIn: [(sentence: String, place: LexiconPlace)] = []
  var notIn: [(sentence: String, place: LexiconPlace)] = []
  var place: LexiconPlace
}

/// A `Remove:` stanza.
struct Removal: Sendable {
  var text: String
  var place: LexiconPlace
}
