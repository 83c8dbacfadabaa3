/// Finds what a mistyped name may have meant.
public enum NearestName {
  /// The candidate at the smallest edit distance, when that is at most a third of the longer name;
  /// the first of equals. nil when none is near.
  ///
  /// - Complexity: O(candidates × length²).
  public static func of(_ name: String, among candidates: [String]) -> String? {
    var best: (name: String, distance: Int)?
    let size = name.utf8.count
    for candidate in candidates {
      let limit = max(1, max(size, candidate.utf8.count) / 3)
      // As many letters at least are put in or left out.
      guard abs(size - candidate.utf8.count) <= limit else { continue }
      let distance = editDistance(Array(name.utf8.prefix(64)), Array(candidate.utf8.prefix(64)))
      if distance <= limit, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, a) in left.enumerated() {
      var current = [row + 1]
      for (column, b) in right.enumerated() {
        var least = min(
          current[column] + 1, previous[column + 1] + 1, previous[column] + (a == b ? 0 : 1))
        if row > 0, column > 0, a == right[column - 1], left[row - 1] == b {
          least = min(least, beforePrevious[column - 1] + 1)
        }
        current.append(least)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
