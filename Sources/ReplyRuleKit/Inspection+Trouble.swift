import ReplyModel
import ReplyText

extension Inspection {
  /// The customer reports a trouble: the message reads as a complaint, and in a long one some words
  /// name the trouble. A short remark is judged by the whole. Nobody who writes to a mailing list is
  /// the customer of who answers there.
  ///
  /// - Parameter probability: least probability of a complaint.
  public func reportsTrouble(least probability: Double) -> Bool {
    guard let original, complaint.probability >= probability, !isOnList else { return false }
    return original.tokens.words.count <= 20
      || original.cues.contains { $0.lexicon == "complaint" && $0.strength == .full }
  }

  /// The customer's message reads as a complaint, so surely that what is doubtful elsewhere counts.
  public var isComplaint: Bool { complaint.probability >= 0.8 }

  /// Where the customer says so.
  public var signsOfTrouble: [Evidence] {
    complaint.evidence.map { Evidence(turn: .original, range: $0) }
  }

  /// The reply goes on behind its apology: it explains, makes good, promises, asks, refuses, hands on,
  /// or says more than a few words that are no courtesy.
  public var goesBeyondApology: Bool {
    let kinds: Set<ActKind> = [.deferral, .handOff, .question, .refusal, .request]
    let apologies = reply.acts(.apology).map(\.range)
    return !reply.apologyParts.isDisjoint(with: [.explanation, .repair, .promise])
      || reply.tokens.sentences.contains(where: \.isInterrogative)
      || reply.wordsBeyondCourtesy > 4
      || reply.acts.contains { act in
        // "Please accept our apologies" asks for nothing.
        guard kinds.contains(act.kind) else { return false }
        let next = apologies.sortedIndex { $0.upperBound > act.range.lowerBound }
        return next == apologies.count || !apologies[next].overlaps(act.range)
      }
  }
}
