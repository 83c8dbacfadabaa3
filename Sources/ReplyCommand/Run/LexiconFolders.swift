import ReplyLexicon

/// Folders of lexicons that a user names, in the command line or the configuration.
enum LexiconFolders {
  /// What lies in the folders, in the order named. A lexicon that nothing reads counts as a fault:
  /// its author would wait for findings that never come.
  ///
  /// - Throws: `LexiconError.unreadable` for a folder that cannot be read or holds no lexicon.
  static func contents(of folders: [String]) throws(LexiconError) -> LexiconFolder.Contents {
    var all = LexiconFolder.Contents()
    for folder in folders {
      let contents = try LexiconFolder.contents(of: folder, mustBeRead: true)
      guard
        !contents.sources.isEmpty || !contents.vectors.isEmpty || !contents.diagnostics.isEmpty
      else {
        throw LexiconError.unreadable(path: folder, reason: "no .lex file")
      }
      all.sources += contents.sources
      all.vectors += contents.vectors
      all.diagnostics += contents.diagnostics
    }
    return all
  }

  /// The base and what lies in the folders.
  ///
  /// - Throws: `LexiconError` with everything that keeps a file of the folders from being used.
  static func lexicons(_ folders: [String], over base: Lexicons) throws(LexiconError) -> Lexicons {
    guard !folders.isEmpty else { return base }
    let contents = try contents(of: folders)
    do throws(LexiconError) {
      let lexicons = try base.adding(contents.sources).adding(vectors: contents.vectors)
      guard contents.diagnostics.isEmpty else { throw .refused(contents.diagnostics) }
      return lexicons
    } catch .refused(let diagnostics) where diagnostics != contents.diagnostics {
      throw .refused(contents.diagnostics + diagnostics)
    }
  }
}
