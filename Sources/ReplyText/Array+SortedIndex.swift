extension Array {
  /// The first index from which on the predicate holds, in an array where it first fails and then
  /// holds; the count where it never does.
  ///
  /// - Complexity: O(log n).
  @inlinable package func sortedIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
