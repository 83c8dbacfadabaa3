import ReplyLexicon
import ReplyText

/// What of an apology a turn says, after the components of Lewicki, Polin and Lount (2016), "An
/// Exploration of the Structure of Effective Apologies".
///
/// Their request for forgiveness, which counts least, is left out; in its place stands that the
/// trouble is seen from the other side.
public struct ApologyParts: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The trouble is seen, and what it means to the other side.
  public static let acknowledgment = ApologyParts(rawValue: 1 << 0)
  /// The writer's side owns it.
  public static let responsibility = ApologyParts(rawValue: 1 << 1)
  /// Why it happened.
  public static let explanation = ApologyParts(rawValue: 1 << 2)
  public static let regret = ApologyParts(rawValue: 1 << 3)
  /// It is made good, or somebody offers to.
  public static let repair = ApologyParts(rawValue: 1 << 4)
  /// What will be done, or will not happen again.
  public static let promise = ApologyParts(rawValue: 1 << 5)

  /// All parts with their names, in the order of the paper's text.
  public static let named: [(part: ApologyParts, name: String)] = [
    (.regret, "regret"), (.explanation, "explanation"), (.responsibility, "responsibility"),
    (.promise, "promise"), (.repair, "repair"), (.acknowledgment, "acknowledgment"),
  ]

  /// Names of the parts of the set.
  public var names: [String] { Self.named.filter { contains($0.part) }.map(\.name) }
}

extension Turn {
  /// The parts of an apology that the turn's acts and cues show; empty where there are none.
  ///
  /// - Complexity: O(acts + cues).
  public var apologyParts: ApologyParts {
    var parts: ApologyParts = []
    let formulas = cover(of: Self.formulas)
    for act in acts {
      switch act.kind {
      case .apology: parts.insert(.regret)
      case .sympathy: parts.insert(.acknowledgment)
      // "The trouble this caused" explains nothing.
      case .explanation where !isOfApology(act, formulas): parts.insert(.explanation)
      case .offer: parts.insert(.repair)
      case .commitment: parts.insert(.promise)
      default: continue
      }
    }
    if !cues("acknowledgment").isEmpty { parts.insert(.acknowledgment) }
    if !cues("admission").isEmpty { parts.insert(.responsibility) }
    if !cues("remedy").isEmpty { parts.insert(.repair) }
    return parts
  }

  /// Words of the body that stand in clauses without any courtesy: what is left when apologies,
  /// sympathy, thanks, greetings and formulas are taken away. Clauses end at punctuation.
  ///
  /// - Complexity: O(n log n) in the words.
  public var wordsBeyondCourtesy: Int {
    let courtesies = cover(of: Self.courtesies)
    let bodies = bodySentences
    var next = 0
    var count = 0
    for sentence in tokens.sentences {
      while next < bodies.count, bodies[next].upperBound <= sentence.range.lowerBound { next += 1 }
      guard next < bodies.count else { break }
      guard bodies[next].lowerBound < sentence.range.upperBound else { continue }
      var start = sentence.words.lowerBound
      for place in sentence.words {
        let isLast = place + 1 == sentence.words.upperBound
        guard isLast || tokens.words[place + 1].marks.contains(.afterPunctuation) else { continue }
        if !courtesies.overlaps(start..<place + 1) { count += place + 1 - start }
        start = place + 1
      }
    }
    return count
  }

  private func isOfApology(_ act: DialogueAct, _ formulas: RangeCover) -> Bool {
    act.cue.map { $0.scope.contains(.condition) || formulas.overlaps($0.words) } ?? false
  }

  private func cover(of lexicons: Set<LexiconName>) -> RangeCover {
    var cover = RangeCover()
    for cue in cues where lexicons.contains(cue.lexicon) { cover.add(cue.words) }
    return cover
  }

  private static let formulas: Set<LexiconName> = [
    "apology", "canned-phrase", "form-letter-mark", "sympathy",
  ]
  private static let courtesies: Set<LexiconName> = [
    "acknowledgment", "admission", "apology", "canned-phrase", "form-letter-mark", "goodbye",
    "greeting", "non-apology", "pleasantry", "praise", "sympathy", "thanks",
  ]
}
