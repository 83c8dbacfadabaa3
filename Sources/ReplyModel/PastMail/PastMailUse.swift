/// How much of a reply was sent before, to others.
public struct PastMailUse: Sendable, Equatable {
  /// A sentence that others got as well.
  public struct Repeated: Sendable, Equatable {
    /// Bytes of the reply's text.
    public var range: Range<Int>
    public var history: SentenceHistory
    /// Words of it that others got as well.
    public var words: Int
    /// See `SentenceImprint.weight`, times the share of these words.
    public var weight: Double
  }

  /// A sentence that fewer messages held is not repeated.
  public static let fewestMessages = 3
  /// Of a sentence that is not known whole, the least share of shingles that are.
  private static let leastShingles = 0.6

  /// In order of place.
  public var repeated: [Repeated]
  /// Share of the words of the body that nobody got before, 0 to 1; 1 where it has none.
  public var ownWordsShare: Double
  /// Of what the sentences tell, the share that says that the text is everybody's, 0 to 1.
  public var repeatedShare: Double
  /// Sum of the weights of all sentences, in words.
  public var weight: Double

  /// - Parameter histories: one a sentence.
  public init(_ imprint: ReplyImprint, histories: [SentenceHistory]) {
    var words = 0
    var known = 0
    weight = 0
    repeated = []
    for (sentence, history) in zip(imprint.sentences, histories) {
      words += sentence.words
      weight += sentence.weight
      guard let use = Self.repeated(sentence, history) else { continue }
      known += use.words
      repeated.append(use)
    }
    ownWordsShare = words > 0 ? 1 - Double(known) / Double(words) : 1
    repeatedShare = weight > 0 ? repeated.reduce(0) { $0 + $1.weight } / weight : 0
  }

  private static func repeated(
    _ sentence: SentenceImprint, _ history: SentenceHistory
  ) -> Repeated? {
    // What went to one recipient alone, went to this one.
    if history.messages >= fewestMessages {
      guard history.recipients != 1 else { return nil }
      return Repeated(
        range: sentence.range, history: history, words: sentence.words, weight: sentence.weight)
    }
    let found = zip(sentence.shingles, history.shingles).filter { $0.1 >= fewestMessages }
    guard !found.isEmpty,
      Double(found.count) >= leastShingles * Double(sentence.shingles.count)
    else { return nil }
    var covered = 0
    var end = 0
    for (shingle, _) in found {
      covered += shingle.words.upperBound - max(end, shingle.words.lowerBound)
      end = shingle.words.upperBound
    }
    let counts = found.map(\.1).sorted()
    let history = SentenceHistory(messages: counts[counts.count / 2], shingles: history.shingles)
    return Repeated(
      range: sentence.range, history: history, words: covered,
      weight: sentence.weight * Double(covered) / Double(sentence.words))
  }

  /// The probability that the reply is a form letter, for what others got of it: 0 where nothing is
  /// repeated, and small where too little is said to tell.
  public var probability: Double {
    guard !repeated.isEmpty else { return 0 }
    return Log.logistic(10 * (repeatedShare - 0.7)) * min(1, weight / 16)
  }

  /// The sentence that stands for the repeated ones: half of what is repeated was sent as often or
  /// more often. nil where nothing is repeated.
  public var typical: Repeated? {
    let whole = repeated.filter { $0.history.recipients > 0 }
    let half = repeated.reduce(0) { $0 + $1.weight } / 2
    // What is known in parts alone has no recipients and no dates.
    let isKnownWhole = whole.reduce(0) { $0 + $1.weight } >= half
    let ranked = (isKnownWhole && !whole.isEmpty ? whole : repeated).sorted {
      ($0.history.recipients, $0.history.messages) > ($1.history.recipients, $1.history.messages)
    }
    var sum = 0.0
    let enough = ranked.reduce(0) { $0 + $1.weight } / 2
    for use in ranked {
      sum += use.weight
      if sum >= enough { return use }
    }
    return ranked.last
  }
}
