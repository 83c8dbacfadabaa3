/// What some ranges cover, as ranges that are apart: of bytes or of words.
package struct RangeCover {
  private var ranges: [Range<Int>] = []

  package init() {}

  /// - Parameter places: in any order; empty ones cover nothing.
  /// - Complexity: O(n log n).
  package init(_ places: [Range<Int>]) {
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) where !place.isEmpty {
      add(place)
    }
  }

  /// Takes in a range; ranges come in order of place.
  package mutating func add(_ range: Range<Int>) {
    guard let last = ranges.last, range.lowerBound <= last.upperBound else {
      ranges.append(range)
      return
    }
    ranges[ranges.count - 1] =
      min(last.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
  }

  /// - Complexity: O(log n) in the ranges.
  package func overlaps(_ range: Range<Int>) -> Bool {
    let next = ranges.sortedIndex { $0.upperBound > range.lowerBound }
    return next < ranges.count && ranges[next].overlaps(range)
  }
}
