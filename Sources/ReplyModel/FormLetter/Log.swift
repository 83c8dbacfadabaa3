/// Logarithm and exponential without Foundation.
enum Log {
  /// Natural logarithm of a positive whole number; 0 for what is not positive.
  static func natural(_ number: Int) -> Double {
    guard number > 0 else { return 0 }
    let value = Double(number)
    // ln(m · 2^e) with m in 1..<2, and ln m = 2 artanh((m - 1) / (m + 1)).
    let ratio = (value.significand - 1) / (value.significand + 1)
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 25, by: 2) {
      sum += term / odd
      term *= ratio * ratio
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
  }

  /// The logistic function, 0 to 1.
  static func logistic(_ value: Double) -> Double {
    let bounded = min(30, max(-30, value)) / 64
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= bounded / Double(step)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum / (1 + sum)
  }
}
