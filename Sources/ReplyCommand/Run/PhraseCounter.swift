import ReplyLexicon
import ReplyModel

/// Finds phrases in exchanges. One per thread.
final class PhraseCounter {
  private struct Name: Hashable {
    var lexicon: LexiconName
    var language: String
    var phrase: String
  }

  /// Which phrase a cue is of, whatever its place.
  private struct Identity: Hashable {
    var lexicon: LexiconName
    var language: String
    var phrase: Int
  }

  private let lexicons: Lexicons
  private let inspector: Inspector
  private var numbers: [Name: Int] = [:]
  private var known: [Identity: Int] = [:]

  init(phrases: [ListedPhrase], lexicons: Lexicons) {
    self.lexicons = lexicons
    inspector = Inspector(lexicons: lexicons)
    for (number, listed) in phrases.enumerated() {
      let name = Name(lexicon: listed.lexicon, language: listed.language, phrase: listed.phrase)
      numbers[name] = number
    }
  }

  /// The phrases found in the reply and in the message that it answers, a number a hit.
  func phrases(in exchange: Exchange) -> [Int] {
    let inspection = inspector.inspect(exchange)
    return (inspection.reply.cues + (inspection.original?.cues ?? [])).compactMap(number)
  }

  /// nil for a phrase that is built in.
  private func number(of cue: Cue) -> Int? {
    let identity = Identity(lexicon: cue.lexicon, language: cue.language, phrase: cue.phrase)
    if let number = known[identity] { return number < 0 ? nil : number }
    let name = Name(
      lexicon: cue.lexicon, language: cue.language, phrase: lexicons.phrase(of: cue))
    known[identity] = numbers[name] ?? -1
    return numbers[name]
  }
}
