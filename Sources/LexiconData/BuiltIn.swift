import ReplyLexicon

/// The lexicons that are built into the binary: all of `Lexicons/`, compiled by the plugin
/// `LexiconImage`.
public let builtInLexicons = Lexicons(image: lexiconImage)
