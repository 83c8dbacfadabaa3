import ReplyLexicon
import ReplyText

/// Reads the dialogue acts of a turn from the cues found in it.
///
/// An act is proposed by each cue whose lexicon names one (`Act:`). A lexicon `NAME-lookalike` takes
/// back what `NAME` found on the same words: "sorry, which order?" Acts that show in form alone,
/// such as questions, are read elsewhere. One per thread, not `Sendable`.
public final class ActReader {
  private let lexicons: Lexicons
  /// By language, made when it comes first.
  private var keptSubjects: [String: SubjectWords] = [:]
  private static let cheers = WordKey.key(folded: "cheers".utf8)
  /// Words that part an apology from a condition that hangs on something else: "sorry for the wait,
  /// and tell us if it happens again".
  private static let joints = Set(
    ["and", "but", "please", "so", "kindly", "then"].map { WordKey.key(folded: $0.utf8) })
  /// Openers that make the cue itself conditional; "should" does not: "we should have called".
  private static let inner = Set(["if", "whether", "case"].map { WordKey.key(folded: $0.utf8) })
  private static let openers = Set(
    ["if", "whether", "should", "unless", "case", "event"].map { WordKey.key(folded: $0.utf8) })

  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The acts that the turn's cues show, in order of place; empty when it has no cues.
  ///
  /// - Complexity: O(n log n) in the cues, plus the words of sentences with an apology.
  public func acts(of turn: Turn) -> [DialogueAct] {
    var names = LexiconActs(lexicons: lexicons)
    let doers = subjects(of: turn.language)
    var proposals: [DialogueAct] = []
    var lookalikes: [ActKind: RangeCover] = [:]
    let closings = turn.anatomy.regions.filter { $0.kind == .valediction }.map(\.range)
    for cue in turn.cues {
      switch names.meaning(of: cue) {
      case .shows(let kind):
        if !isValediction(cue, in: turn, closings) {
          proposals.append(act(kind, shownBy: cue, doers, in: turn))
        }
      case .takesBack(let kind):
        lookalikes[kind, default: RangeCover()].add(cue.words)
      case .nothing:
        continue
      }
    }
    return settled(proposals, against: lookalikes)
  }

  private func subjects(of language: String) -> SubjectWords {
    if let kept = keptSubjects[language] { return kept }
    let made = SubjectWords(lexicons: lexicons, language: language)
    keptSubjects[language] = made
    return made
  }

  private func act(
    _ kind: ActKind, shownBy cue: Cue, _ doers: SubjectWords, in turn: Turn
  ) -> DialogueAct {
    let isConditional = kind == .apology && hangsOnCondition(cue, in: turn.tokens)
    var confidence = cue.strength == .full ? 0.95 : 0.6
    if isConditional { confidence -= 0.15 }
    if cue.scope.contains(.question), kind == .apology { confidence -= 0.15 }
    return DialogueAct(
      kind: kind, range: cue.range, cue: cue, isConditional: isConditional,
      doer: doers.subject(of: cue, in: turn.tokens), confidence: confidence)
  }

  /// Leaves out what a look-alike takes back, and of acts on the same words all but the nearest:
  /// a non-apology stands for the apology inside it, sympathy for the apology in "so sorry to hear".
  private func settled(
    _ acts: [DialogueAct], against lookalikes: [ActKind: RangeCover]
  ) -> [DialogueAct] {
    var nonApologies = RangeCover()
    var sympathies = RangeCover()
    for act in acts {
      guard let words = act.cue?.words else { continue }
      if act.kind == .nonApology { nonApologies.add(words) }
      if act.kind == .sympathy { sympathies.add(words) }
    }
    return acts.filter { act in
      guard let words = act.cue?.words else { return true }
      if lookalikes[act.kind]?.overlaps(words) == true { return false }
      switch act.kind {
      case .apology: return !nonApologies.overlaps(words) && !sympathies.overlaps(words)
      case .sympathy: return !nonApologies.overlaps(words)
      default: return true
      }
    }
  }

  /// Whether the condition that the cue stands in or before is its own.
  private func hangsOnCondition(_ cue: Cue, in tokens: Tokens) -> Bool {
    guard cue.words.upperBound <= tokens.words.count else { return false }
    if tokens.words[cue.words].contains(where: { Self.inner.contains($0.key) }) { return true }
    guard cue.scope.contains(.condition) else { return false }
    guard cue.language == "en" else { return true }
    for word in tokens.words[cue.words.upperBound...].prefix(12) {
      if word.marks.contains(.startsSentence) { break }
      if Self.openers.contains(word.key) { return true }
      if Self.joints.contains(word.key) { return false }
    }
    return true
  }

  /// "Cheers" thanks in a sentence, and only closes above a name.
  ///
  /// - Parameter closings: the valedictions, in order of place.
  private func isValediction(_ cue: Cue, in turn: Turn, _ closings: [Range<Int>]) -> Bool {
    let words = turn.tokens.words
    guard cue.words.count == 1, let index = cue.words.first, index < words.count,
      words[index].key == Self.cheers
    else { return false }
    let place = words[index].range.lowerBound
    let next = closings.sortedIndex { $0.upperBound > place }
    if next < closings.count, closings[next].contains(place) { return true }
    guard words.count > 1, words[index].marks.contains(.startsLine) else { return false }
    let rest = words[(index + 1)...].prefix(4)
    return rest.count < 4 || rest.contains { $0.marks.contains(.startsLine) }
  }
}

/// What cues of a lexicon say about acts; remembers the lexicons asked for.
struct LexiconActs {
  enum Meaning {
    case shows(ActKind)
    case takesBack(ActKind)
    case nothing
  }

  private let lexicons: Lexicons
  private var known: [LexiconName: Meaning] = [:]
  private static let suffix = "-lookalike"

  init(lexicons: Lexicons) { self.lexicons = lexicons }

  mutating func meaning(of cue: Cue) -> Meaning {
    if let meaning = known[cue.lexicon] { return meaning }
    let meaning = read(cue)
    known[cue.lexicon] = meaning
    return meaning
  }

  private func read(_ cue: Cue) -> Meaning {
    let name = cue.lexicon.raw
    if name.hasSuffix(Self.suffix) {
      let original = LexiconName(String(name.dropLast(Self.suffix.count)))
      return kind(of: original, language: cue.language).map(Meaning.takesBack) ?? .nothing
    }
    return kind(of: cue.lexicon, language: cue.language).map(Meaning.shows) ?? .nothing
  }

  private func kind(of lexicon: LexiconName, language: String) -> ActKind? {
    lexicons.act(of: lexicon, language: language).flatMap(ActKind.init(rawValue:))
  }
}
