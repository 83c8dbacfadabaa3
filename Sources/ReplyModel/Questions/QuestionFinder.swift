import ReplyLexicon
import ReplyText

/// Finds the questions and askings of a turn.
///
/// Question marks of any script count in every language. Beginnings of questions without a mark are
/// known by the word list `opener`, indirect askings and requests by the phrases of the lexicons
/// `question` and `request`; phrases of `pleasantry` ("how are you") and of `rhetorical` ("who do
/// you think you are") ask nothing.
public struct QuestionFinder: Sendable {
  private let openers: [String: Openers]
  private let lexicons: Lexicons

  public init(lexicons: Lexicons) {
    openers = Openers.all(in: lexicons)
    self.lexicons = lexicons
  }

  /// What a turn can ask at most; more are askings of a pasted text, not of a letter.
  static let most = 50

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
    var gathering = AskingGathering(reader: reader)
    var cues = turn.cues.filter { SentenceAskings.lexicons.contains($0.lexicon) }[...]
    for (index, sentence) in turn.tokens.sentences.enumerated() {
      guard gathering.count <= Self.most else { break }
      while let cue = cues.first, cue.range.upperBound <= sentence.range.lowerBound {
        cues.removeFirst()
      }
      let own = cues.prefix { $0.range.lowerBound < sentence.range.upperBound }
      gathering.take(sentence, at: index, cues: own, limit: Self.most + 1)
    }
    let areMore = gathering.count > Self.most
    let askings = Array(askings(of: gathering, reader: reader).prefix(Self.most))
    if askings.isEmpty, let main = MainStatement(turn: turn).asking() { return ([main], false) }
    return (askings, areMore)
  }

  private func askings(of gathering: AskingGathering, reader: SentenceAskings) -> [Asking] {
    var found = gathering.found
    if gathering.count > 0 { found.removeAll(where: \.isWeak) }
    let topics = AskingTopics(turn: reader.turn, reader: reader, lexicons: lexicons)
    if let first = found.first, isTitle(first, reader.turn),
      found[1...].prefix(4).contains(where: {
        topics.repeats(reader.turn.tokens.sentences[first.sentence], in: $0.asking.range)
      })
    {
      found.removeFirst()
    }
    return found.map { one in
      var asking = one.asking
      asking.topic = asking.topic ?? topics.topic(of: asking, in: one.sentence)
      return asking
    }
  }

  /// Whether an asking is the first line of the letter, alone in it: as a rule the subject.
  private func isTitle(_ found: AskingGathering.Found, _ turn: Turn) -> Bool {
    let sentences = turn.tokens.sentences
    guard found.sentence + 1 < sentences.count else { return false }
    let body = turn.anatomy.first(.body)?.range.lowerBound ?? 0
    let first = sentences[found.sentence]
    guard found.sentence == 0 || sentences[found.sentence - 1].range.lowerBound < body else {
      return false
    }
    let next = sentences[found.sentence + 1].words.lowerBound
    return first.words.count <= 20 && turn.tokens.words[next].marks.contains(.startsLine)
  }
}
