/// How a detail of the reply stands to the customer's.
public enum DetailVerdict: String, Sendable, CaseIterable {
  case same
  /// The same in another form.
  case variant
  case altered
  /// Near one of the customer's, and meant to be.
  case explained
  /// The customer wrote nothing like it.
  case unrelated
}

/// Where a detail of the customer stands.
public enum DetailSource: Sendable, Equatable {
  case original
  /// Index into `Exchange.earlier`.
  case earlier(Int)
  /// What the reply quotes: bytes of its own text.
  case quotation
  /// Name under which the record of the customer has it.
  case record(String)

  /// As the output calls it; of the record the name of its entry.
  public var name: String {
    switch self {
    case .original: "original"
    case .earlier: "earlier"
    case .quotation: "quotation"
    case .record(let name): name
    }
  }
}

/// A detail of the reply, held against those of the customer.
public struct DetailComparison: Sendable, Equatable {
  /// Of the reply.
  public var detail: Detail
  public var verdict: DetailVerdict
  /// What differs, where it is altered or explained.
  public var slip: DetailSlip?
  /// Why, in a few words for people.
  public var reason: String
  /// 0 to 1.
  public var confidence: Double
  /// The customer's detail as written; nil where there is none.
  public var known: String?
  /// Bytes of the text that the source names; nil of the record.
  public var knownRange: Range<Int>?
  public var source: DetailSource?

  init(detail: Detail, verdict: DetailVerdict, reason: String, confidence: Double) {
    self.detail = detail
    self.verdict = verdict
    self.reason = reason
    self.confidence = confidence
  }
}
