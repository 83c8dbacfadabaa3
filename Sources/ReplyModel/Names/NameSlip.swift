/// What is measured of a slip between a written word and a known one, for its confidence.
struct NameSlip {
  static let featureNames = [
    "cost", "share", "short", "one-syllable", "first-letter", "several",
  ]

  let kind: Slip
  /// In the order of `featureNames`, each about 0 to 1.
  let features: [Double]

  /// - Parameter cost: of `LetterDistance`.
  init(_ slip: Slip, cost: Double, written: ArraySlice<UInt32>, known: ArraySlice<UInt32>) {
    kind = slip
    let length = min(written.count, known.count)
    features = [
      min(cost, 3) / 2,
      cost / Double(max(1, written.count, known.count)),
      length < 4 ? Double(4 - length) / 2 : 0,
      Self.syllables(known) == 1 ? 1 : 0,
      written.first == known.first ? 0 : 1,
      slip == .several ? 1 : 0,
    ]
  }

  /// Runs of vowels; of scripts that write none, of letters.
  private static func syllables(_ letters: ArraySlice<UInt32>) -> Int {
    var runs = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = LetterDistance.isVowel(letter)
      if isVowel, !wasVowel { runs += 1 }
      wasVowel = isVowel
    }
    return runs == 0 ? letters.count : runs
  }

  /// How likely it is that the customer does not write the name so, 0 to 1.
  var confidence: Double {
    var sum = NameWeights.bias
    for (feature, weight) in zip(features, NameWeights.weights) { sum += feature * weight }
    return Log.logistic(sum)
  }
}
