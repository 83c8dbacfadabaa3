/// Finds the source bytes of a range of output bytes while a decoding is walked unit by unit.
struct UnitFinder {
  private let wanted: Range<Int>
  private var output: Int
  private var lower: Int?
  private var upper: Int?

  /// - Parameter output: output bytes that came before the first unit that will be shown.
  init(_ wanted: Range<Int>, output: Int = 0) {
    self.wanted = wanted
    self.output = output
  }

  var isDone: Bool { upper != nil || (wanted.isEmpty && lower != nil) }

  /// One unit: source bytes that became `count` output bytes as a whole.
  mutating func unit(_ source: Range<Int>, output count: Int) {
    guard count > 0 else { return }
    let end = output + count
    if lower == nil, end > wanted.lowerBound { lower = source.lowerBound }
    if upper == nil, end >= wanted.upperBound, !wanted.isEmpty { upper = source.upperBound }
    output = end
  }

  /// Bytes that were copied one by one.
  mutating func run(_ source: Range<Int>) {
    let end = output + source.count
    if lower == nil, end > wanted.lowerBound {
      lower = source.lowerBound + max(0, wanted.lowerBound - output)
    }
    if upper == nil, end >= wanted.upperBound, !wanted.isEmpty {
      upper = source.lowerBound + max(0, wanted.upperBound - output)
    }
    output = end
  }

  /// The range, when the source ended at `end`.
  func range(end: Int) -> Range<Int> {
    let from = lower ?? end
    guard !wanted.isEmpty else { return from..<from }
    return from..<max(from, upper ?? end)
  }
}
