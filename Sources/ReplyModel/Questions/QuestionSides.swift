/// Holds each question of a message, with those up to it, from it on, and beside it, against the rest.
///
/// A message goes from one matter to the next. A reply that leaves out a matter leaves out questions
/// that stand together.
struct QuestionSides {
  private let measured: PairFeature
  private let upTo: PairFeature
  private let from: PairFeature
  private let near: PairFeature

  static let all = [
    QuestionSides(measured: .partGramsBoth, upTo: .gramsUpTo, from: .gramsFrom, near: .gramsNear),
    QuestionSides(
      measured: .partCoverage, upTo: .coverageUpTo, from: .coverageFrom, near: .coverageNear),
    QuestionSides(measured: .partBest, upTo: .bestUpTo, from: .bestFrom, near: .bestNear),
    QuestionSides(measured: .askingSoft, upTo: .softUpTo, from: .softFrom, near: .softNear),
  ]

  /// - Parameters:
  ///   - plain: the features of each question alone.
  ///   - all: where the differences of means go; 0 where nothing stands on the other side.
  /// - Complexity: O(questions).
  func measure(
    _ plain: [PairFeatures],
    _ all: inout [(features: PairFeatures, best: QuestionComparison.Best)]
  ) {
    let values = plain.map { $0[measured] }
    let total = values.reduce(0, +)
    var before = 0.0
    for (index, value) in values.enumerated() {
      let first = Double(index)
      let rest = Double(values.count) - first
      let upTo = before + value
      if rest > 1 {
        all[index].features[self.upTo] = upTo / (first + 1) - (total - upTo) / (rest - 1)
      }
      if first > 0 { all[index].features[from] = (total - before) / rest - before / first }
      let previous = index > 0 ? values[index - 1] : value
      let next = index + 1 < values.count ? values[index + 1] : value
      all[index].features[near] = (previous + value + next) / 3 - total / Double(values.count)
      before = upTo
    }
  }
}
