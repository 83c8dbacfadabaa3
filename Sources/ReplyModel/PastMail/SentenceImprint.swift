import ReplyText

/// What is kept of a sentence so that it can be known again: numbers that its words cannot be read
/// from.
///
/// Numbers, dates, amounts, links, addresses and names do not count: the sentence is the same with
/// others in their place.
public struct SentenceImprint: Sendable, Equatable {
  /// A few words in a row.
  public struct Shingle: Sendable, Equatable {
    /// The same for the same words; no word can be read from it.
    public var hash: Int64
    /// Places of its words among those of the sentence.
    public var words: Range<Int>

    public init(hash: Int64, words: Range<Int>) {
      self.hash = hash
      self.words = words
    }
  }

  /// Bytes of the reply's text: from the first word to the end of the sentence.
  public var range: Range<Int>
  /// Number of words, slots among them.
  public var words: Int
  /// Of the whole sentence, its slots left open.
  public var hash: Int64
  /// Some of the runs of `ShingleCutter.length` words, in order: enough that two sentences which
  /// share a run of seven words have one in common.
  public var shingles: [Shingle]
  /// Bytes of the text where a slot is, in order, neighbours joined.
  public var slots: [Range<Int>]

  public init(
    range: Range<Int>, words: Int, hash: Int64, shingles: [Shingle], slots: [Range<Int>]
  ) {
    self.range = range
    self.words = words
    self.hash = hash
    self.shingles = shingles
    self.slots = slots
  }

  /// How much the sentence tells of whether a reply was written for its customer, in words: all of
  /// them from the eighth on, less and less of a shorter one, since everybody says "Thank you for
  /// your message".
  public var weight: Double { Double(words) * min(1, max(0, Double(words - 3) / 5)) }
}
