import ReplyLexicon
import ReplyText

/// What a customer's turn shows of trouble and mood, as numbers for a linear model.
///
/// The order of `dense` is the order of the weights that `Scripts/train-complaint.py` learns.
package struct ComplaintFeatures: Sendable, Equatable {
  /// Number of values in `dense`.
  package static let denseCount = 23
  /// Number of buckets that words and pairs of words are hashed into.
  package static let bucketCount = 32_768

  package var dense: [Double]
  /// Buckets of the words and word pairs, each once, ascending.
  package var buckets: [Int]

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { WordKey.key(folded: $0.utf8) })
  }
  private static let negating = keys([
    "not", "no", "never", "don't", "dont", "doesn't", "doesnt", "didn't", "didnt", "isn't", "isnt",
    "can't", "cant", "cannot", "won't", "wont", "couldn't", "haven't", "hasn't", "wasn't",
    "nothing", "nobody", "none", "without", "still", "nt",
  ])
  private static let own = keys(["i", "my", "me", "we", "our", "us", "i'm", "i've", "im"])
  private static let addressing = keys(["you", "your", "you're", "u", "ur", "guys"])
  /// Names of addresses on the web are no words of the writer.
  private static let markup = keys(["http", "https", "t.co", "pic.twitter.com", "amp", "rt"])

  /// The features of a turn, from its visible words alone; all zero for an empty turn.
  ///
  /// - Complexity: O(n) in the bytes and cues of the turn.
  package init(of turn: Turn) {
    dense = [Double](repeating: 0, count: Self.denseCount)
    buckets = []
    readCues(of: turn)
    readWords(of: turn)
    readMarks(of: turn)
    weighByLength(turn.tokens.words.count)
  }

  /// Number of words up to which counts are taken as they are: what the model has learned from are
  /// short messages.
  private static let shortLength = 40

  /// In a long message some trouble word or other stands by chance: counts are brought down to what
  /// a short one would have.
  private mutating func weighByLength(_ words: Int) {
    guard words > Self.shortLength else { return }
    let share = Double(Self.shortLength) / Double(words)
    for place in [1, 3, 7, 9, 13, 22] { dense[place] *= share }
    dense[0] *= share.squareRoot()
    dense[2] *= share.squareRoot()
  }

  private mutating func readCues(of turn: Turn) {
    var full = 0.0
    var weak = 0.0
    var praised = 0.0
    var lightlyPraised = 0.0
    for cue in turn.cues {
      switch (cue.lexicon, cue.strength) {
      case ("complaint", .full): full += 1
      case ("complaint", .weak): weak += 1
      case ("praise", .full): praised += 1
      case ("praise", .weak): lightlyPraised += 1
      case ("thanks", _): dense[4] = 1
      case ("gift", _), ("order", _): dense[13] = min(3, dense[13] + 1)
      case ("greeting", _): dense[14] = 1
      default: continue
      }
    }
    dense[0] = min(4, full)
    dense[1] = min(4, weak)
    dense[2] = min(3, praised)
    dense[3] = min(3, lightlyPraised)
    dense[5] = full > 0 ? 1 : 0
    dense[6] = praised > 0 && full == 0 ? 1 : 0
    dense[15] = full + weak == 0 ? 1 : 0
    dense[16] = praised + lightlyPraised > 0 && full + weak == 0 ? 1 : 0
  }

  private mutating func readWords(of turn: Turn) {
    let words = turn.tokens.words
    var capitals = 0.0
    var previous: UInt64 = 0
    var found: [Int] = []
    found.reserveCapacity(words.count * 4)
    for word in words {
      if isHandle(word, in: turn.text) || Self.markup.contains(word.key) {
        previous = 0
        if word.marks.contains(.startsLine) { dense[21] = 1 }
        continue
      }
      if Self.negating.contains(word.key) { dense[7] = min(4, dense[7] + 1) }
      if Self.own.contains(word.key) { dense[12] = 1 }
      if Self.addressing.contains(word.key) { dense[17] = 1 }
      if word.marks.contains(.allCapitals), word.range.count > 2 { capitals += 1 }
      if word.kind == .number { dense[18] = 1 } else { found.append(Self.bucket(word.key)) }
      insertStems(of: word, in: turn.text, into: &found)
      if previous != 0 { found.append(Self.bucket(previous &* 0x9E37_79B9_7F4A_7C15 ^ word.key)) }
      previous = word.key
    }
    found.sort()
    for bucket in found where bucket != buckets.last { buckets.append(bucket) }
    dense[8] = words.isEmpty ? 0 : capitals / Double(words.count)
    dense[11] = Self.logarithm(words.count)
    if turn.tokens.sentences.contains(where: \.isInterrogative) { dense[10] = 1 }
  }

  /// Exclamation marks, and faces and hands that people draw their mood with.
  private mutating func readMarks(of turn: Turn) {
    for region in turn.anatomy.visible {
      let bytes = turn.text.bytes[region.clamped(to: 0..<turn.text.count)]
      var window: UInt32 = 0
      for byte in bytes {
        window = window << 8 | UInt32(byte)
        if byte == UInt8(ascii: "#") { dense[22] = min(3, dense[22] + 1) }
        if window == Self.webAddress { dense[20] = 1 }
        if byte == UInt8(ascii: "!") { dense[9] = min(4, dense[9] + 1) }
        // Faces and hands take four bytes, of which the first is this.
        guard window >= 0xF000_0000 else { continue }
        if Self.cross.contains(window) { dense[19] = min(2, dense[19] + 1) }
        if Self.merry.contains(window) { dense[19] = max(-2, dense[19] - 1) }
      }
    }
  }

  /// The first four letters of longer words, and the first five: "complain" meets "complaints".
  private func insertStems(of word: Word, in text: Text, into found: inout [Int]) {
    let range = word.range.clamped(to: 0..<text.count)
    guard word.kind == .letter, range.count >= 5 else { return }
    var state = WordKey.step(WordKey.seed, UInt8(ascii: "^"))
    for (index, byte) in text.bytes[range].prefix(5).enumerated() {
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      state = WordKey.step(state, isUpper ? byte | 0x20 : byte)
      if index == 3 || (index == 4 && range.count >= 6) {
        found.append(Self.bucket(WordKey.finish(state)))
      }
    }
  }

  private func isHandle(_ word: Word, in text: Text) -> Bool {
    let before = word.range.lowerBound - 1
    return before >= 0 && before < text.count && text.bytes[before] == UInt8(ascii: "@")
  }

  private static func code(_ character: String) -> UInt32 {
    character.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
  private static let webAddress = code("http")
  private static let cross = Set(
    [
      "😡", "😠", "🤬", "😤", "😞", "😒", "👎",
      "😢", "😭", "💩", "🙄", "😔", "😩", "😫", "🤦", "👿", "🤮",
    ].map(code))
  private static let merry = Set(
    [
      "👍", "😊", "😍", "🙏", "👌", "🥰", "😀", "😁",
      "💯", "🌟", "😃", "😄", "🙂", "😘", "💕", "🎉", "👏",
    ].map(code))

  /// A bucket of a key: the high bits of a product, as Knuth's multiplicative hashing takes them.
  package static func bucket(_ key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 49)
  }

  /// log2 of the count, in whole steps and eighths between them: no library function is needed.
  private static func logarithm(_ count: Int) -> Double {
    guard count > 0 else { return 0 }
    let steps = Int.bitWidth - 1 - count.leadingZeroBitCount
    return Double(steps) + Double(count) / Double(1 << steps) - 1
  }
}
