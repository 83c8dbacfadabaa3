import ReplyLexicon

/// The lexicons that are built into the binary.
public let builtInLexicons = Lexicons()
