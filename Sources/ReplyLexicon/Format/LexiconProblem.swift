/// What is wrong at one place of a lexicon file. The wording is in `LexiconError+Wording.swift`.
public enum LexiconProblem: Sendable, Equatable {
  case unreadableFile(reason: String)
  case misnamedFile(String, expected: String)
  case fileTooDeep(String)
  case fileTooBig(bytes: Int, limit: Int)
  case noText(TextFault)
  case notUTF8(moreLines: Int)
  case oddCharacter(Unicode.Scalar, name: String)
  case moreProblems(Int)
  case noHeader(name: String?, language: String?)
  case lateHeader
  case noColon(field: String?)
  case strayContinuation
  case indentedField(String)
  case unknownField(String, nearest: String?)
  case misplacedField(String, stanza: String)
  case repeatedField(String, firstLine: Int)
  case emptyField(String)
  case stanzaWithoutPhrase
  case missingField(String, example: String)
  case wrongName(String, expected: String)
  case unreadName(String, nearest: String?)
  case unreadStanza(field: String, lexicon: String, read: String)
  case wrongLanguage(String, expected: String)
  case unknownLanguage(String, nearest: String?, isFolder: Bool)
  case folderNoLanguage(String, language: String)
  case unknownAct(String, nearest: String?)
  case unknownScope(String, nearest: String?)
  case noneAmongScopes
  case unknownStrength(String, nearest: String?)
  case unclosedMark(Character, closing: Character)
  case strayMark(Character)
  case emptyMark(Character)
  case lookalikeMark(Character, meant: Character)
  case gluedWildcard(Character)
  case dots(Int)
  /// `without`: a mark that may be missing, and then leaves the wildcard at the edge.
  case edgeWildcard(Character, atStart: Bool, without: String?)
  case nestedTooDeep(limit: Int)
  case tooManyGaps(limit: Int)
  case tooLong(words: Int, limit: Int)
  case tooManySequences(limit: Int)
  case onlyOptional
  case noWords(String)
  case notOneWord(String, words: Int)
  case duplicateWord(String)
  case duplicatePhrase(PhraseOwner)
  case coveredPhrase(by: PhraseOwner)
  case hiddenPhrase(by: PhraseOwner)
  case contradiction(lexicon: String, PhraseOwner)
  case nothingToRemove(String, lexicon: String, nearest: String?)
  /// A list of which no word stands in an example; `name` is its first word.
  case listWithoutExample(name: String)
  case exampleWithoutWord(list: String)
  case notFound(phrase: String)
  case foundAgainstWish(phrase: String, words: String)
  case caughtByOther(PhraseOwner, words: String)
  case keyCollision(String, String)
  case tooManyLanguages(limit: Int)
  case tableByte(UInt8, offset: Int)
  case vectors(VectorsFault)

  /// A file that holds no text that could be read line by line.
  public enum TextFault: Sendable, Equatable {
    case utf16
    case richText
    case binary
  }
}

/// Another phrase that a problem is about.
public struct PhraseOwner: Sendable, Equatable {
  public var phrase: String
  /// Where it stands; nil for a phrase that is built in.
  public var path: String?
  /// From 1.
  public var line: Int

  public init(phrase: String, path: String?, line: Int) {
    self.phrase = phrase
    self.path = path
    self.line = line
  }
}

/// A problem with its place: what a support lead reads.
public struct LexiconDiagnostic: Sendable, Equatable {
  public var path: String
  /// From 1; 0 where the file as a whole is meant.
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
