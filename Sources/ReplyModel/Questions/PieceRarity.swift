import ReplyText

/// How rare the pieces of words are, by bucket: what shared pieces weigh.
struct PieceRarity: Sendable {
  /// One byte a bucket, `0` to `o`: steps of `step` from 0.
  private let levels: [UInt8]

  static let buckets = 65_536
  static let step = 0.15
  private static let zero: UInt8 = 0x30

  /// - Parameter table: one byte a bucket; of another length, every piece weighs the same.
  init(table: some Sequence<UInt8>) {
    let bytes = Array(table)
    levels = bytes.count == Self.buckets ? bytes : []
  }

  /// Logarithm of one over the share of texts that hold the piece, 0.15 to 9.45.
  func weight(of piece: UInt16) -> Double {
    guard Int(piece) < levels.count else { return 1 }
    let level = levels[Int(piece)]
    return Double(level > Self.zero ? min(level &- Self.zero, 63) : 1) * Self.step
  }
}

/// The pieces of one stretch of text with their weights, ready to be held against another's.
struct PieceProfile {
  let grams: PieceCounts
  let stems: PieceCounts
  let numbers: PieceCounts
  let words: Double
  /// Euclidean lengths of the weighted counts; 0 for an empty text.
  let gramLength: Double
  let stemLength: Double

  init(
    grams: ArraySlice<UInt16>, stems: ArraySlice<UInt16>, numbers: ArraySlice<UInt16>,
    words: Double, rarity: PieceRarity
  ) {
    self.grams = PieceCounts(grams)
    self.stems = PieceCounts(stems)
    self.numbers = PieceCounts(numbers)
    self.words = words
    gramLength = Self.length(of: self.grams, rarity)
    stemLength = Self.length(of: self.stems, rarity)
  }

  /// The profile of some neighbouring parts of a text; of none, an empty one.
  init(_ pieces: TextPieces, parts: Range<Int>, rarity: PieceRarity) {
    let parts = parts.clamped(to: 0..<pieces.ends.count)
    let none = TextPieces.End(grams: 0, stems: 0, numbers: 0, words: 0)
    let before = parts.lowerBound > 0 ? pieces.ends[parts.lowerBound - 1] : none
    let end = parts.isEmpty ? before : pieces.ends[parts.upperBound - 1]
    self.init(
      grams: pieces.grams[before.grams..<end.grams], stems: pieces.stems[before.stems..<end.stems],
      numbers: pieces.numbers[before.numbers..<end.numbers], words: end.words - before.words,
      rarity: rarity)
  }

  /// Cosine of the weighted gram counts, 0 to 1.
  func gramCosine(_ other: PieceProfile, _ rarity: PieceRarity) -> Double {
    Self.cosine(grams, other.grams, gramLength * other.gramLength, rarity)
  }

  /// Cosine of the weighted stem counts, 0 to 1.
  func stemCosine(_ other: PieceProfile, _ rarity: PieceRarity) -> Double {
    Self.cosine(stems, other.stems, stemLength * other.stemLength, rarity)
  }

  /// What of this text's stems the other text has too.
  func coverage(by other: PieceProfile, _ rarity: PieceRarity) -> StemCoverage {
    var found = StemCoverage()
    stems.forEach { stem, _ in
      let weight = rarity.weight(of: stem)
      found.total += weight
      found.most = max(found.most, weight)
      guard other.stems.count(of: stem) > 0 else { return }
      found.shared += weight
      found.sharedSquares += weight * weight
      if weight > found.rarest {
        found.second = found.rarest
        found.rarest = weight
      } else if weight > found.second {
        found.second = weight
      }
    }
    return found
  }

  private static func weighted(_ count: Int) -> Double {
    count < logarithms.count ? logarithms[count] : logarithms[logarithms.count - 1]
  }

  /// 1 + ln n, from the first.
  private static let logarithms: [Double] = [
    0, 1, 1.693, 2.099, 2.386, 2.609, 2.792, 2.946, 3.079, 3.197, 3.303, 3.398, 3.485, 3.565, 3.639,
    3.708, 3.773,
  ]

  private static func length(of counts: PieceCounts, _ rarity: PieceRarity) -> Double {
    var sum = 0.0
    counts.forEach { piece, count in
      let weight = weighted(count) * rarity.weight(of: piece)
      sum += weight * weight
    }
    return sum.squareRoot()
  }

  private static func cosine(
    _ first: PieceCounts, _ second: PieceCounts, _ lengths: Double, _ rarity: PieceRarity
  ) -> Double {
    guard lengths > 0 else { return 0 }
    let (fewer, more) = first.distinct < second.distinct ? (first, second) : (second, first)
    var sum = 0.0
    fewer.forEach { piece, count in
      let other = more.count(of: piece)
      guard other > 0 else { return }
      let weight = rarity.weight(of: piece)
      sum += weighted(count) * weighted(other) * weight * weight
    }
    return sum / lengths
  }
}

/// How much of the stems of one text stand in another one as well, in weights of rarity.
struct StemCoverage {
  var total = 0.0
  var shared = 0.0
  var sharedSquares = 0.0
  /// Weight of the rarest stem of the text itself.
  var most = 0.0
  /// Weights of the two rarest shared stems; 0 where there is none.
  var rarest = 0.0
  var second = 0.0

  /// 0 to 1; 0 for an empty text.
  var share: Double { total > 0 ? shared / total : 0 }
}
