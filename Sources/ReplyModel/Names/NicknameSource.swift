import ReplyLexicon
import Synchronization

/// Reads the lists of nicknames when the first name asks for them: most names are written as they
/// are known. Safe to use from any thread.
final class NicknameSource: Sendable {
  private let lexicons: Lexicons
  private let languages: [String]
  private let read = Mutex<Nicknames?>(nil)

  init(lexicons: Lexicons, languages: [String]) {
    self.lexicons = lexicons
    self.languages = languages
  }

  var nicknames: Nicknames {
    read.withLock { read in
      if let read { return read }
      var nicknames = Nicknames()
      for language in languages {
        lexicons.forEachGroup("nicknames", language: language) { nicknames.add($0) }
      }
      read = nicknames
      return nicknames
    }
  }
}
