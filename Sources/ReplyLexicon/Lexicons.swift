import ReplyText

/// All lexicons in force, ready to be looked up. Immutable and shared by all threads.
public struct Lexicons: Sendable {
  public init() {}

  /// Phrases found, in order of start, then of length with the longest first; of one lexicon only
  /// the longest of overlapping phrases. No phrase crosses a sentence.
  ///
  /// - Complexity: O(words × longest phrase), independent of the number of phrases.
  public func cues(in tokens: Tokens, language: String) -> [Cue] { [] }

  /// The language whose stop words hold most of the words, as BCP 47, or `und` where none is ahead.
  ///
  /// Texts in a script that one language is written in are told by script: Japanese by kana,
  /// Chinese by ideographs without kana (`zh`), Korean, Greek, Hebrew, Thai.
  public func language(of tokens: Tokens, in text: Text) -> String { "und" }

  /// Languages for which there are phrases, sorted.
  public var languages: [String] { [] }

  /// Whether the language has phrases of the lexicon.
  public func has(_ lexicon: LexiconName, language: String) -> Bool { false }

  /// The groups of words of a word-list lexicon (`Words:`), folded; empty when there is none.
  public func groups(_ lexicon: LexiconName, language: String) -> [[String]] { [] }

  /// Wording of a phrase as its file has it, for evidence.
  public func phrase(of cue: Cue) -> String { "" }
}
