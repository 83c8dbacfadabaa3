/// What happened to a detail on its way into the reply.
public enum DetailSlip: String, Sendable, CaseIterable {
  case substituted = "one sign differs"
  case swapped = "two signs swapped"
  case dropped = "a sign is missing"
  case added = "a sign too many"
  case doubled = "a sign doubled"
  case decimalMark = "the decimal mark stands elsewhere"
  case zeros = "a zero too many or too few"
  case currency = "another currency"
  case dayAndMonth = "day and month exchanged"
  case day = "another day"
  case month = "another month"
  case year = "another year"
  case halfOfDay = "morning and afternoon exchanged"

  /// How one row of signs became another by a single slip; nil where it took more, or none.
  ///
  /// - Complexity: O(n).
  static func between(_ written: some BidirectionalCollection<UInt8>, _ known: [UInt8])
    -> DetailSlip?
  {
    let written = Array(written)
    guard abs(written.count - known.count) <= 1 else { return nil }
    let shorter = min(written.count, known.count)
    var start = 0
    while start < shorter, written[start] == known[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, written[written.count - 1 - tail] == known[known.count - 1 - tail]
    {
      tail += 1
    }
    let here = written[start..<written.count - tail]
    let there = known[start..<known.count - tail]
    switch (here.count, there.count) {
    case (1, 1): return .substituted
    case (2, 2): return here.elementsEqual(there.reversed()) ? .swapped : nil
    case (0, 1): return .dropped
    case (1, 0):
      let sign = written[start]
      let isDouble =
        start > 0 && written[start - 1] == sign
        || start + 1 < written.count && written[start + 1] == sign
      return isDouble ? .doubled : .added
    default: return nil
    }
  }
}
