import ReplyText

/// Name of a lexicon: the `Lexicon:` field of its file, such as `apology`.
public struct LexiconName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
  public init(stringLiteral value: String) { raw = value }
  public var description: String { raw }
}

/// How much one phrase says by itself.
public enum Strength: UInt8, Sendable {
  case weak
  case full
}

/// What governs a cue.
public struct CueScope: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A negating word governs it: "we do not apologise".
  @inlinable public static var negation: CueScope { CueScope(rawValue: 1 << 0) }
  /// It stands in, or is followed by, a conditional clause: "sorry if we caused you trouble".
  @inlinable public static var condition: CueScope { CueScope(rawValue: 1 << 1) }
  /// It stands between quotation marks.
  @inlinable public static var quotation: CueScope { CueScope(rawValue: 1 << 2) }
  /// It stands in a sentence that ends with a question mark.
  @inlinable public static var question: CueScope { CueScope(rawValue: 1 << 3) }
  /// Its first word is the first of its sentence.
  @inlinable public static var start: CueScope { CueScope(rawValue: 1 << 4) }
  /// Its last word is the last of its sentence.
  @inlinable public static var end: CueScope { CueScope(rawValue: 1 << 5) }
  /// It gives back what the other side said: "you wrote that we cannot help".
  @inlinable public static var report: CueScope { CueScope(rawValue: 1 << 6) }
}

/// A phrase of a lexicon, found in a text.
public struct Cue: Sendable, Hashable {
  public var lexicon: LexiconName
  /// BCP 47 language of the lexicon, `en`.
  public var language: String
  /// Place of the phrase in its file, from 1: `en/apology#12`.
  public var phrase: Int
  public var strength: Strength
  /// Bytes of the text.
  public var range: Range<Int>
  /// Indices into the words of the same text.
  public var words: Range<Int>
  /// What governs it, of what the phrase allows: a cue whose phrase says `Unless: negation` is not
  /// reported at all under a negation.
  public var scope: CueScope
  /// What the phrase says the writer had better do, one line; empty where it says nothing.
  public var better: String

  public init(
    lexicon: LexiconName, language: String, phrase: Int, strength: Strength, range: Range<Int>,
    words: Range<Int>, scope: CueScope, better: String = ""
  ) {
    self.lexicon = lexicon
    self.language = language
    self.phrase = phrase
    self.strength = strength
    self.range = range
    self.words = words
    self.scope = scope
    self.better = better
  }

  /// `en/apology#12`.
  public var identifier: String { "\(language)/\(lexicon.raw)#\(phrase)" }
}
