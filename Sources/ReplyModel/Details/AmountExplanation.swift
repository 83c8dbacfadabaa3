/// Tells whether an amount follows from others: a sum, a difference, a multiple, a share.
struct AmountExplanation {
  /// Most values that are held against each other.
  private static let most = 48

  /// In ten-thousandths, each once, in order.
  private let values: [Int64]
  private let percentages: [Int64]

  /// - Parameter details: of the whole exchange.
  init(_ details: [Detail]) {
    var values: Set<Int64> = []
    var percentages: Set<Int64> = []
    for detail in details where values.count + percentages.count < Self.most {
      switch detail.value {
      case .amount(let number, _), .number(let number):
        guard let value = number.value, value > 0, value < 1 << 40 else { continue }
        if detail.kind == .percentage { percentages.insert(value) } else { values.insert(value) }
      case .code(let code) where code.isDigits && code.signs.count <= 6:
        let whole = code.signs.reduce(Int64(0)) { $0 * 10 + Int64($1 & 0xF) }
        if whole > 0 { values.insert(whole * 10_000) }
      default: continue
      }
    }
    self.values = values.sorted()
    self.percentages = percentages.sorted()
  }

  /// - Complexity: O(n²) in the values, of which there are at most 48.
  func explains(_ number: NumberValue) -> Bool {
    guard let value = number.value, value > 0, value < 1 << 40 else { return false }
    let others = values.filter { $0 != value }
    for one in others {
      for other in others {
        // a + b, a - b (the same with the sides changed), the total of all.
        if one + other == value && one != other || one - other == value { return true }
        // a × n and a : n, for counts.
        let count = other / 10_000
        if other % 10_000 == 0, (2...99).contains(count),
          one * count == value || value * count == one
        {
          return true
        }
      }
      for count in [Int64(2), 3, 4] where one * count == value || value * count == one {
        return true
      }
      for percent in percentages {
        let share = one * (percent / 100) / 10_000
        if [share, one - share, one + share].contains(where: { abs($0 - value) <= 100 }) {
          return true
        }
      }
    }
    return others.count > 2 && others.reduce(0, +) == value
  }
}
