/// What a word is made of, after the status of ICU's word break iterator (UAX #29).
///
/// The last letter or digit decides: `1a` is a letter word, `a1` a number. Kana that ICU finds in
/// its dictionary count as ideographs.
public enum WordKind: UInt8, Sendable {
  case letter
  case number
  case kana
  case ideograph
}

/// What stands around a word, or how it is written.
public struct WordMarks: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is an upper-case or title-case letter.
  @inlinable public static var capitalised: WordMarks { WordMarks(rawValue: 1 << 0) }
  /// Two letters or more, and all of them are upper case.
  @inlinable public static var allCapitals: WordMarks { WordMarks(rawValue: 1 << 1) }
  /// First word of its sentence.
  @inlinable public static var startsSentence: WordMarks { WordMarks(rawValue: 1 << 2) }
  /// First word of its line.
  @inlinable public static var startsLine: WordMarks { WordMarks(rawValue: 1 << 3) }
  /// Punctuation stands between this word and the one before it in the same range: a stop, a comma,
  /// a bracket, a dash (a hyphen between blanks is one). Not an apostrophe, a hyphen, a quotation
  /// mark, nor what marks up plain text (`*very*`, `and/or`).
  @inlinable public static var afterPunctuation: WordMarks { WordMarks(rawValue: 1 << 4) }
  /// Inside quotation marks that open and close in the same paragraph ("…", “…”, «…», „…“, 「…」).
  @inlinable public static var inQuotation: WordMarks { WordMarks(rawValue: 1 << 5) }
}

/// A word: its place, its identity, and what stands around it. Plain numbers, no reference.
public struct Word: Sendable, Hashable {
  /// First byte in the text.
  public var start: Int32
  /// Byte after the last.
  public var end: Int32
  /// Identity of the folded word: see `WordKey`.
  public var key: UInt64
  public var kind: WordKind
  public var marks: WordMarks

  public init(start: Int32, end: Int32, key: UInt64, kind: WordKind, marks: WordMarks) {
    self.start = start
    self.end = end
    self.key = key
    self.kind = kind
    self.marks = marks
  }

  /// Bytes of the text.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A sentence: never empty of words, never across a paragraph.
public struct Sentence: Sendable, Hashable {
  /// Bytes of the text, white space at both ends left out.
  public var range: Range<Int>
  /// Indices into the words of the same text.
  public var words: Range<Int>
  /// Ends with a question mark of any script, closing quotes and brackets aside.
  public var isInterrogative: Bool

  public init(range: Range<Int>, words: Range<Int>, isInterrogative: Bool) {
    self.range = range
    self.words = words
    self.isInterrogative = isInterrogative
  }
}

/// The words and sentences of a text, or of some ranges of it, in order of their place.
public struct Tokens: Sendable {
  public var words: [Word]
  public var sentences: [Sentence]

  public init(words: [Word] = [], sentences: [Sentence] = []) {
    self.words = words
    self.sentences = sentences
  }

  /// The sentence that holds a byte of the text, or nil.
  ///
  /// - Complexity: O(log n) in the sentences.
  public func sentence(at offset: Int) -> Sentence? {
    let next = sentences.sortedIndex { $0.range.upperBound > offset }
    guard next < sentences.count, sentences[next].range.contains(offset) else { return nil }
    return sentences[next]
  }
}
