extension Array where Element == UInt8 {
  /// Whether a range begins with a mark.
  ///
  /// - Complexity: O(1) in the range.
  func starts(_ range: Range<Int>, with mark: StaticString) -> Bool {
    mark.withUTF8Buffer { mark in
      range.count >= mark.count
        && self[range.lowerBound..<range.lowerBound + mark.count].elementsEqual(mark)
    }
  }
}
