import CReplyVectors
import ReplyLexicon

/// The lexicons that are built into the binary: all of `Lexicons/`, compiled by the plugin
/// `LexiconImage`, and the word vectors beside them.
public let builtInLexicons = Lexicons(
  image: lexiconImage,
  vectors: VectorLibrary(
    UnsafeRawBufferPointer(start: rl_vectors(), count: Int(rl_vectors_size()))))
