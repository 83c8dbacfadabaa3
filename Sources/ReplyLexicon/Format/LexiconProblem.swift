/// What is wrong at one place of a lexicon file. The wording is in `LexiconError+Wording.swift`.
public enum LexiconProblem: Sendable, Equatable {
  case notUTF8
  case noHeader
  case lateHeader
  case noColon
  case strayContinuation
  case unknownField(String, nearest: String?)
  case misplacedField(String, stanza: String)
  case repeatedField(String, firstLine: Int)
  case emptyField(String)
  case stanzaWithoutPhrase
  case missingField(String, example: String)
  case wrongName(String, expected: String)
  case wrongLanguage(String, expected: String)
  case malformedLanguage(String)
  case unknownAct(String, nearest: String?)
  case unknownScope(String, nearest: String?)
  case noneAmongScopes
  case unknownStrength(String)
  case unclosedMark(Character, closing: Character)
  case strayMark(Character)
  case emptyMark(Character)
  case gluedWildcard(Character)
  case threeDots
  case edgeWildcard(Character, atStart: Bool)
  case nestedTooDeep(limit: Int)
  case tooManyGaps(limit: Int)
  case tooLong(words: Int, limit: Int)
  case tooManySequences(limit: Int)
  case onlyOptional
  case noWords(String)
  case notOneWord(String, words: Int)
  case duplicateWord(String)
  case duplicatePhrase(String, path: String, line: Int)
  case nothingToRemove(String, lexicon: String, nearest: String?)
  case notFound(phrase: String)
  case foundAgainstWish(phrase: String, words: String)
  case keyCollision(String, String)
  case tooManyLanguages(limit: Int)
  case tableByte(UInt8, offset: Int)
}

/// A problem with its place: what a support lead reads.
public struct LexiconDiagnostic: Sendable, Equatable {
  public var path: String
  /// From 1.
  public var line: Int
  /// In grapheme clusters, from 1.
  public var column: Int
  /// The line as it stands in the file, line end left out.
  public var sourceLine: String
  public var problem: LexiconProblem

  public init(
    path: String, line: Int, column: Int, sourceLine: String, problem: LexiconProblem
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
    self.problem = problem
  }
}

/// Why lexicons could not be taken.
public enum LexiconError: Error, Sendable, Equatable {
  /// A file or folder that could not be read; `reason` is the system's.
  case unreadable(path: String, reason: String)
  /// All that is wrong in the files, in order of file, line and column. Never empty.
  case refused([LexiconDiagnostic])
}
