import ReplyLexicon
import ReplyText

/// Finds the questions and askings of a turn.
///
/// Question marks of any script count in every language. Beginnings of questions without a mark are
/// known by the word list `opener`, indirect askings and requests by the phrases of the lexicons
/// `question` and `request`; phrases of `pleasantry` ("how are you") ask nothing.
public struct QuestionFinder: Sendable {
  private let openers: [String: Openers]

  public init(lexicons: Lexicons) {
    openers = Openers.all(in: lexicons)
  }

  init(openers: [String: Openers]) {
    self.openers = openers
  }

  /// What a turn can ask at most; more are askings of a pasted text, not of a letter.
  static let most = 20

  /// All questions and askings, in order of place, with or without a question mark, not overlapping.
  ///
  /// A turn that asks nothing in words yields one asking of the form `statement`, the sentence that
  /// says most; one that only greets and thanks yields none.
  ///
  /// - Complexity: O(n) in the bytes, words and cues of the turn.
  public func questions(in turn: Turn) -> [Asking] { finding(in: turn).askings }

  /// The questions, and whether there are more than `most` of them.
  ///
  /// - Complexity: O(n) in the bytes, words and cues of the turn.
  func finding(in turn: Turn) -> (askings: [Asking], areMore: Bool) {
    let language = openers[Openers.primary(turn.language)] ?? Openers()
    let reader = SentenceAskings(turn: turn, openers: language)
    var found: [Asking] = []
    var cues = turn.cues.filter { SentenceAskings.lexicons.contains($0.lexicon) }[...]
    for sentence in turn.tokens.sentences {
      while let cue = cues.first, cue.range.upperBound <= sentence.range.lowerBound {
        cues.removeFirst()
      }
      let own = cues.prefix { $0.range.lowerBound < sentence.range.upperBound }
      found.append(
        contentsOf: reader.askings(in: sentence, cues: own, limit: Self.most + 1 - found.count))
      if found.count > Self.most { return (Array(found.prefix(Self.most)), true) }
    }
    if found.isEmpty, let main = reader.mainStatement() { found.append(main) }
    return (found, false)
  }
}
