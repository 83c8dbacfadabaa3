/// A lexicon file as read, before anything is made of it.
public struct LexiconSource: Sendable, Equatable {
  /// Shown in diagnostics.
  public var path: String
  /// The bytes of the file, UTF-8 wanted.
  public var bytes: [UInt8]
  /// What `Lexicon:` must say: the file name without `.lex`; nil asks for nothing.
  public var expectedName: String?
  /// What `Language:` must say: the name of the folder; nil asks for nothing.
  public var expectedLanguage: String?
  /// A lexicon that nothing reads is a fault: see `KnownLexicons`.
  public var mustBeRead: Bool

  public init(
    path: String, bytes: [UInt8], expectedName: String? = nil, expectedLanguage: String? = nil,
    mustBeRead: Bool = false
  ) {
    self.path = path
    self.bytes = bytes
    self.expectedName = expectedName
    self.expectedLanguage = expectedLanguage
    self.mustBeRead = mustBeRead
  }

  /// A file given as text, without any wish as to its name.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
