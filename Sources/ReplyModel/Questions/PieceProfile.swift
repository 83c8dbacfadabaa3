/// The pieces of one stretch of text with their weights, ready to be held against another's.
struct PieceProfile {
  let grams: PieceCounts
  let stems: PieceCounts
  let numbers: PieceCounts
  let words: Double
  /// Euclidean lengths of the weighted counts; 0 for an empty text.
  private let gramLengths: PieceCosine
  private let stemLength: Double

  init(
    grams: ArraySlice<UInt16>, stems: ArraySlice<UInt16>, numbers: ArraySlice<UInt16>,
    words: Double, rarity: PieceRarity
  ) {
    self.grams = PieceCounts(grams)
    self.stems = PieceCounts(stems)
    self.numbers = PieceCounts(numbers)
    self.words = words
    gramLengths = Self.lengths(of: self.grams, rarity)
    stemLength = Self.lengths(of: self.stems, rarity).own
  }

  /// The grams of one part of a text alone: by them a question finds its nearest sentence.
  init(gramsOf pieces: TextPieces, part: Int, rarity: PieceRarity) {
    let first = part > 0 ? pieces.ends[part - 1].grams : 0
    self.init(
      grams: pieces.grams[first..<pieces.ends[part].grams], stems: [], numbers: [], words: 0,
      rarity: rarity)
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

  /// Cosine of the weighted gram counts.
  func gramCosine(_ other: PieceProfile, _ rarity: PieceRarity) -> PieceCosine {
    let sums = Self.products(grams, other.grams, rarity)
    return PieceCosine(
      own: Self.ratio(sums.own, gramLengths.own * other.gramLengths.own),
      both: Self.ratio(sums.both, gramLengths.both * other.gramLengths.both))
  }

  /// Cosine of the weighted stem counts, 0 to 1.
  func stemCosine(_ other: PieceProfile, _ rarity: PieceRarity) -> Double {
    Self.ratio(Self.products(stems, other.stems, rarity).own, stemLength * other.stemLength)
  }

  /// What of this text's stems the other text has too.
  func coverage(by other: PieceProfile, _ rarity: PieceRarity) -> StemCoverage {
    var found = StemCoverage()
    stems.forEach { stem, _ in
      let weight = rarity.weight(of: stem)
      let common = rarity.commonWeight(of: stem)
      found.total += weight
      found.commonTotal += common
      guard other.stems.count(of: stem) > 0 else { return }
      found.shared += weight
      found.commonShared += common
      found.commonRarest = max(found.commonRarest, common)
      if weight > found.rarest {
        found.second = found.rarest
        found.rarest = weight
      } else if weight > found.second {
        found.second = weight
      }
    }
    return found
  }

  private static func weighted(_ count: Int, _ logarithms: [Double]) -> Double {
    count < logarithms.count ? logarithms[count] : logarithms[logarithms.count - 1]
  }

  /// 1 + ln n, from the first.
  private static let logarithms: [Double] = [
    0, 1, 1.693, 2.099, 2.386, 2.609, 2.792, 2.946, 3.079, 3.197, 3.303, 3.398, 3.485, 3.565, 3.639,
    3.708, 3.773,
  ]

  private static func lengths(of counts: PieceCounts, _ rarity: PieceRarity) -> PieceCosine {
    var sums = PieceCosine()
    let logarithms = logarithms
    counts.forEach { piece, count in
      let own = weighted(count, logarithms) * rarity.weight(of: piece)
      let both = own * rarity.commonWeight(of: piece)
      sums.own += own * own
      sums.both += both * both
    }
    return PieceCosine(own: sums.own.squareRoot(), both: sums.both.squareRoot())
  }

  private static func products(
    _ first: PieceCounts, _ second: PieceCounts, _ rarity: PieceRarity
  ) -> PieceCosine {
    let (fewer, more) = first.distinct < second.distinct ? (first, second) : (second, first)
    var sums = PieceCosine()
    let logarithms = logarithms
    fewer.forEach { piece, count in
      let other = more.count(of: piece)
      guard other > 0 else { return }
      let weight = rarity.weight(of: piece)
      let common = rarity.commonWeight(of: piece)
      let product =
        weighted(count, logarithms) * weighted(other, logarithms) * weight * weight
      sums.own += product
      sums.both += product * common * common
    }
    return sums
  }

  private static func ratio(_ sum: Double, _ lengths: Double) -> Double {
    lengths > 0 ? sum / lengths : 0
  }
}
