import ReplyLexicon
import ReplyText

/// A page of the thread whose details the reply's are held against.
struct KnownPage {
  var page: DetailPage
  var source: DetailSource
  /// What the agent or a quotation says can be right, but nothing is a slip of it.
  var isCustomers: Bool

  /// The day of a message, which nobody wrote: it can be right, but nothing is a slip of it.
  var isDay: Bool {
    if case .record("date") = source { !isCustomers } else { false }
  }
}

/// Holds the details of a reply against those of the customer.
struct DetailLedger {
  /// Details that are read of one turn.
  static let most = 200
  /// Details of the customer near one of the reply that are looked at.
  private static let mostNear = 16

  let words: DetailWords
  let lexicons: Lexicons

  /// A detail of the thread before the reply.
  private struct Known {
    var detail: Detail
    var page: Int
  }

  /// What was found, and whether a turn held more details than are read.
  struct Entries {
    var comparisons: [DetailComparison] = []
    var areMore = false
    /// All details of the reply; nil where they were not looked for.
    var written: [Detail]?
  }

  /// The details of the reply, in order of place; empty where the customer gave none.
  ///
  /// - Parameter pages: the customer's message first.
  func entries(of reply: Turn, page: DetailPage, against pages: [KnownPage]) -> Entries {
    var entries = Entries()
    let written = details(of: page, most: Self.most, &entries.areMore)
    entries.written = written
    guard !written.isEmpty else { return entries }
    var known: [Known] = []
    for (index, page) in pages.enumerated() where known.count < 2 * Self.most {
      let most = min(Self.most, 2 * Self.most - known.count)
      known += details(of: page.page, most: most, &entries.areMore).map {
        Known(detail: $0, page: index)
      }
    }
    guard !known.isEmpty else { return entries }
    let relations = written.map { one in
      known.map { DetailComparer.relation(of: one, to: $0.detail) }
    }
    let isRepeated = known.indices.map { index in
      relations.contains { $0[index] == .same || $0[index] == .otherForm }
    }
    let explanation = AmountExplanation(written + known.map(\.detail))
    for (index, detail) in written.enumerated() {
      let matter = Matter(
        detail: detail, relations: relations[index], isRepeated: isRepeated,
        explanation: explanation)
      entries.comparisons.append(comparison(matter, known, pages, reply))
    }
    return entries
  }

  func details(of page: DetailPage, most: Int, _ areMore: inout Bool) -> [Detail] {
    var found: [Detail] = []
    for range in page.ranges where found.count < most {
      var scanner = DetailScanner(page, range: range, words: words, most: most - found.count)
      scanner.scan()
      found += scanner.details
      areMore = areMore || scanner.areMore
    }
    return found
  }

  // MARK: One detail

  private struct Matter {
    var detail: Detail
    /// To each of the known ones.
    var relations: [DetailRelation]
    /// Which of the known ones the reply repeats, here or elsewhere.
    var isRepeated: [Bool]
    var explanation: AmountExplanation
  }

  private func comparison(
    _ matter: Matter, _ known: [Known], _ pages: [KnownPage], _ reply: Turn
  ) -> DetailComparison {
    let right =
      matter.relations.firstIndex(of: .same) ?? matter.relations.firstIndex(of: .otherForm)
    if let right {
      let isSame = matter.relations[right] == .same
      let found = DetailComparison(
        detail: matter.detail, verdict: isSame ? .same : .variant,
        reason: isSame ? "" : "in another form", confidence: 1)
      return found.naming(known[right].detail, of: pages[known[right].page])
    }
    var best: DetailComparison?
    var bestPoints = Int.min
    let near = known.indices.lazy.filter {
      guard case .near = matter.relations[$0] else { return false }
      return !pages[known[$0].page].isDay
    }.prefix(Self.mostNear)
    guard !near.isEmpty else {
      return DetailComparison(detail: matter.detail, verdict: .unrelated, reason: "", confidence: 0)
    }
    let common = evidence(matter.detail, reply)
    for index in near {
      guard case .near(let slip) = matter.relations[index] else { continue }
      var evidence = common
      evidence.isSeries = near.contains {
        switch DetailComparer.relation(of: known[$0].detail, to: known[index].detail) {
        case .same, .otherForm: false
        default: true
        }
      }
      evidence.isOthers = !pages[known[index].page].isCustomers
      let judgement = DetailJudgement(
        written: matter.detail, known: known[index].detail, slip: slip, evidence: evidence)
      guard judgement.points > bestPoints else { continue }
      bestPoints = judgement.points
      best = judged(judgement, matter, isRepeated: matter.isRepeated[index])
        .naming(known[index].detail, of: pages[known[index].page])
    }
    return best
      ?? DetailComparison(detail: matter.detail, verdict: .unrelated, reason: "", confidence: 0)
  }

  private func judged(
    _ judgement: DetailJudgement, _ matter: Matter, isRepeated: Bool
  ) -> DetailComparison {
    var reason: String?
    if isRepeated { reason = "the customer's own stands in the reply too" }
    if judgement.evidence.isChange { reason = reason ?? "the reply says that it is new" }
    if reason == nil, case .amount(let number, _) = matter.detail.value,
      matter.explanation.explains(number)
    {
      reason = "follows from other amounts"
    }
    if reason == nil, judgement.confidence == 0 { reason = "may be another one" }
    var found = DetailComparison(
      detail: matter.detail, verdict: reason == nil ? .altered : .explained,
      reason: reason ?? judgement.slip.rawValue,
      confidence: reason == nil ? judgement.confidence : 0)
    found.slip = judgement.slip
    return found
  }

  /// What the reply's sentence says of the detail.
  private func evidence(_ written: Detail, _ reply: Turn) -> DetailEvidence {
    var evidence = DetailEvidence()
    for cue in reply.cues where written.context.sentence.contains(cue.range.lowerBound) {
      guard isClose(cue.range, to: written) else { continue }
      if cue.lexicon == "detail-echo" {
        evidence.isEcho = true
        evidence.isEchoBeside = evidence.isEchoBeside || isBeside(cue.range, written)
      }
      if cue.lexicon == "detail-settlement" { evidence.isSettlement = true }
      guard cue.lexicon == "detail-change" else { continue }
      if cue.strength == .full { evidence.isChange = true } else { evidence.isEvent = true }
    }
    evidence.hasWords = lexicons.has("detail-change", language: reply.language)
    return evidence
  }

  /// At most a short word stands between: "of", "vom".
  private func isBeside(_ cue: Range<Int>, _ detail: Detail) -> Bool {
    (0...5).contains(detail.range.lowerBound - cue.upperBound)
  }

  /// Of an identifier only words right beside it speak; of a day or an amount its whole sentence.
  private func isClose(_ cue: Range<Int>, to detail: Detail) -> Bool {
    guard detail.kind.isCode else { return true }
    let gap =
      cue.upperBound <= detail.range.lowerBound
      ? detail.range.lowerBound - cue.upperBound : cue.lowerBound - detail.range.upperBound
    return gap < 40
  }
}

extension DetailComparison {
  /// With the customer's detail that it was held against.
  fileprivate func naming(_ known: Detail, of page: KnownPage) -> DetailComparison {
    var named = self
    named.known = page.page.text[known.range]
    named.source = page.source
    if case .record = page.source { return named }
    named.knownRange = known.range
    return named
  }
}
