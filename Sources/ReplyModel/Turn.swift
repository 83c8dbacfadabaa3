import ReplyLexicon
import ReplyMail
import ReplyText

/// One message as a contribution to the thread: its text, divided and read.
public struct Turn: Sendable {
  public var role: TurnRole
  public var content: MessageText
  public var anatomy: Anatomy
  /// Words and sentences of the visible regions (salutation, body, valediction).
  public var tokens: Tokens
  /// BCP 47, or `und`.
  public var language: String
  /// In order of place.
  public var cues: [Cue]
  /// In order of place.
  public var acts: [DialogueAct]

  public init(
    role: TurnRole, content: MessageText, anatomy: Anatomy, tokens: Tokens, language: String,
    cues: [Cue], acts: [DialogueAct]
  ) {
    self.role = role
    self.content = content
    self.anatomy = anatomy
    self.tokens = tokens
    self.language = language
    self.cues = cues
    self.acts = acts
  }

  public var text: Text { content.text }

  /// The cues of one lexicon, in order of place.
  public func cues(_ lexicon: LexiconName) -> [Cue] { cues.filter { $0.lexicon == lexicon } }

  /// The acts of one kind, in order of place.
  public func acts(_ kind: ActKind) -> [DialogueAct] { acts.filter { $0.kind == kind } }

  /// What the writer wrote, joined: salutation, body and valediction.
  public var visibleText: String { anatomy.visible.map { text[$0] }.joined() }

  /// Ranges of the sentences, salutation and valediction cut off: names and formulas there say
  /// nothing of the matter. All sentences where nothing else is left.
  ///
  /// - Complexity: O(sentences + regions).
  public var bodySentences: [Range<Int>] {
    let bodies = anatomy.regions.filter { $0.kind == .body }.map(\.range)
    var found: [Range<Int>] = []
    var next = 0
    for sentence in tokens.sentences {
      while next < bodies.count, bodies[next].upperBound <= sentence.range.lowerBound { next += 1 }
      guard next < bodies.count else { break }
      let part = sentence.range.clamped(to: bodies[next])
      if !part.isEmpty { found.append(part) }
    }
    return found.isEmpty ? tokens.sentences.map(\.range) : found
  }

  /// The last place where a word stands in what the writer wrote or signed with, case counted; nil
  /// where there is none.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public func place(ofWord word: String) -> Range<Int>? {
    let wanted = WrittenWord(word)
    return anatomy.regions.lazy.reversed()
      .filter { $0.kind.isVisible || $0.kind == .signature }
      .compactMap { wanted.place(in: text, $0.range) }.first
  }
}
