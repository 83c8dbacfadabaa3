extension OptionValue {
  /// The number as a probability.
  ///
  /// - Throws: `OptionError.outOfRange` where it is none from 0 to 1.
  public func share(for name: String) throws(OptionError) -> Double {
    guard case .number(let number) = self, (0...1).contains(number) else {
      throw .outOfRange(name: name, value: self, expected: "0 to 1")
    }
    return number
  }

  /// The number as a count.
  ///
  /// - Throws: `OptionError.outOfRange` where it is no whole number, or out of the bounds.
  public func whole(for name: String, in bounds: ClosedRange<Int>) throws(OptionError) -> Int {
    guard case .number(let number) = self, let whole = Int(exactly: number),
      bounds.contains(whole)
    else {
      throw .outOfRange(
        name: name, value: self,
        expected: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return whole
  }
}
