/// Finds the source bytes of ranges of output bytes while a decoding is walked unit by unit, once for
/// all of them.
struct UnitFinder {
  private let wanted: [Range<Int>]
  private var output: Int
  /// Indices of the ranges whose first byte is still to come, in order of it.
  private var starting: ArraySlice<Int>
  /// Indices of the ranges, empty ones aside, whose last byte is still to come, in order of it.
  private var ending: ArraySlice<Int>
  private var lower: [Int?]
  private var upper: [Int?]

  /// - Parameters:
  ///   - wanted: in any order; they may overlap.
  ///   - output: output bytes that came before the first unit that will be shown.
  init(_ wanted: [Range<Int>], output: Int = 0) {
    self.wanted = wanted
    self.output = output
    let filled = wanted.indices.filter { !wanted[$0].isEmpty }
    starting = wanted.indices.sorted { wanted[$0].lowerBound < wanted[$1].lowerBound }[...]
    ending = filled.sorted { wanted[$0].upperBound < wanted[$1].upperBound }[...]
    lower = Array(repeating: nil, count: wanted.count)
    upper = lower
  }

  var isDone: Bool { starting.isEmpty && ending.isEmpty }

  /// One unit: source bytes that became `count` output bytes as a whole.
  mutating func unit(_ source: Range<Int>, output count: Int) {
    guard count > 0 else { return }
    let end = output + count
    while let index = starting.first, end > wanted[index].lowerBound {
      lower[index] = source.lowerBound
      starting.removeFirst()
    }
    while let index = ending.first, end >= wanted[index].upperBound {
      upper[index] = source.upperBound
      ending.removeFirst()
    }
    output = end
  }

  /// Bytes that were copied one by one.
  mutating func run(_ source: Range<Int>) {
    let end = output + source.count
    while let index = starting.first, end > wanted[index].lowerBound {
      lower[index] = source.lowerBound + max(0, wanted[index].lowerBound - output)
      starting.removeFirst()
    }
    while let index = ending.first, end >= wanted[index].upperBound {
      upper[index] = source.lowerBound + max(0, wanted[index].upperBound - output)
      ending.removeFirst()
    }
    output = end
  }

  /// The ranges, in the order in which they were wanted, when the source ended at `end`.
  func ranges(end: Int) -> [Range<Int>] {
    wanted.indices.map { index in
      let from = lower[index] ?? end
      guard !wanted[index].isEmpty else { return from..<from }
      return from..<max(from, upper[index] ?? end)
    }
  }
}
