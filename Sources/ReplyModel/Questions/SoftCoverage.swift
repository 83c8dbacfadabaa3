/// How well the words of a question are met by words of the reply, each by its nearest.
struct SoftCoverage {
  /// Weighted mean over all words of the question, 0 to 1; 0 where there is none.
  private(set) var mean = 0.0
  /// The same over the words that the reply does not have itself: 1 where there is none left, 0.4
  /// where none of them has a vector.
  private(set) var unmatchedMean = 0.4
  /// The best of those, 0 where there is none.
  private(set) var unmatchedBest = 0.0
  /// Weighted share of the words that the reply has itself, 0 to 1.
  private(set) var matched = 0.0

  /// - Complexity: O(n × m) in the words kept of the two.
  init(of question: [WordMeanings.Entry], in reply: MetWords) {
    var total = 0.0
    var met = 0.0
    var own = 0.0
    var loose = (weight: 0.0, met: 0.0)
    var isAllMatched = !question.isEmpty
    for word in question {
      let weight = Double(word.weight)
      total += weight
      if reply.keys.contains(word.key) {
        own += weight
        met += weight
        continue
      }
      isAllMatched = false
      guard let nearest = reply.nearest(to: word) else { continue }
      met += weight * nearest
      loose.weight += weight
      loose.met += weight * nearest
      unmatchedBest = max(unmatchedBest, nearest)
    }
    if total > 0 {
      mean = met / total
      matched = own / total
    }
    if isAllMatched {
      unmatchedMean = 1
    } else if loose.weight > 0 {
      unmatchedMean = loose.met / loose.weight
    }
  }
}
