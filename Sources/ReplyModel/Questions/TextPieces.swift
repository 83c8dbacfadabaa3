import ReplyText

/// A text cut into the pieces by which two texts are compared: grams of four letters, stems,
/// numbers; sentence by sentence, in order.
struct TextPieces {
  /// Buckets of grams: four letters of a word with a blank at both ends, or two ideographs.
  private(set) var grams: [UInt16] = []
  /// Buckets of stems: the first five letters of a word, or two ideographs.
  private(set) var stems: [UInt16] = []
  /// Buckets of words that hold a digit.
  private(set) var numbers: [UInt16] = []
  /// Words; ideographs count as half a word each.
  private(set) var words: Double = 0
  private(set) var letters = 0
  private(set) var ideographs = 0
  /// Ends of the parts: what each range of `init` added.
  private(set) var ends: [End] = []

  struct End {
    var grams: Int
    var stems: Int
    var numbers: Int
    var words: Double
  }

  private var word: [UInt32] = []
  private var wordHasDigit = false
  private var lastIdeograph: UInt32 = 0

  /// - Parameter ranges: bytes of the text, each a part of its own; clamped to the text.
  /// - Complexity: O(n) in the bytes of the ranges.
  init(_ text: Text, parts ranges: [Range<Int>]) {
    let size = ranges.reduce(0) { $0 + $1.count }
    grams.reserveCapacity(size)
    stems.reserveCapacity(size / 4)
    text.bytes.withUnsafeBufferPointer { bytes in
      for range in ranges {
        read(bytes, range.clamped(to: 0..<bytes.count))
        endWord()
        endRun()
        ends.append(
          End(grams: grams.count, stems: stems.count, numbers: numbers.count, words: words))
      }
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, width) = UTF8Reading.scalar(bytes, at: index, end: range.upperBound)
      index += width
      let (kind, letter) = PieceLetter.fold(scalar)
      switch kind {
      case .letter, .digit:
        endRun()
        if kind == .digit { wordHasDigit = true }
        // A word without end is a piece of base64 or a line of dashes in letters: cut it.
        if word.count == 64 { endWord() }
        word.append(letter)
      case .ideograph:
        endWord()
        addIdeograph(letter)
      case .mark: break
      case .other:
        endWord()
        endRun()
      }
    }
  }

  private mutating func addIdeograph(_ letter: UInt32) {
    ideographs += 1
    words += 0.5
    if lastIdeograph != 0 {
      let hash = PieceHash.step(PieceHash.step(PieceHash.seed, lastIdeograph), letter)
      grams.append(PieceHash.bucket(hash, .gram))
      stems.append(PieceHash.bucket(hash, .stem))
    }
    lastIdeograph = letter
  }

  private mutating func endRun() { lastIdeograph = 0 }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    words += 1
    letters += word.count
    var stem = PieceHash.seed
    for letter in word.prefix(5) { stem = PieceHash.step(stem, letter) }
    stems.append(PieceHash.bucket(stem, .stem))
    if wordHasDigit {
      var whole = PieceHash.seed
      for letter in word { whole = PieceHash.step(whole, letter) }
      numbers.append(PieceHash.bucket(whole, .number))
    }
    addGrams()
    word.removeAll(keepingCapacity: true)
    wordHasDigit = false
  }
}

extension TextPieces {
  /// The grams of the word: " word " has two letters more than it, and one shorter than a gram is a
  /// gram itself.
  private mutating func addGrams() {
    word.withUnsafeBufferPointer { letters in
      let count = letters.count
      var first: UInt32 = 0x20
      var second = letters[0]
      var third: UInt32 = count > 1 ? letters[1] : 0x20
      var start = PieceHash.step(PieceHash.step(PieceHash.seed, first), second)
      start = PieceHash.step(start, third)
      guard count > 1 else { return grams.append(PieceHash.bucket(start, .gram)) }
      for next in 2...count {
        let fourth = next < count ? letters[next] : 0x20
        var hash = PieceHash.step(PieceHash.step(PieceHash.seed, first), second)
        hash = PieceHash.step(PieceHash.step(hash, third), fourth)
        grams.append(PieceHash.bucket(hash, .gram))
        (first, second, third) = (second, third, fourth)
      }
    }
  }
}

/// Hashes pieces of words into 65,536 buckets; the same on every machine, for the weights that were
/// learned for a bucket are kept in a file.
enum PieceHash {
  /// What a piece is: the same letters as a gram and as a stem fall into different buckets.
  enum Kind: UInt32 {
    case gram = 0
    case stem = 0x9E37_79B9
    case number = 0x7F4A_7C15
  }

  static let seed: UInt32 = 0x811C_9DC5

  static func step(_ state: UInt32, _ letter: UInt32) -> UInt32 {
    let low = (state ^ (letter & 0xFF)) &* 0x0100_0193
    return letter < 0x100 ? low : (low ^ (letter &>> 8)) &* 0x0100_0193
  }

  static func bucket(_ state: UInt32, _ kind: Kind) -> UInt16 {
    var mixed = state ^ kind.rawValue
    mixed = (mixed ^ (mixed &>> 16)) &* 0x85EB_CA6B
    mixed = (mixed ^ (mixed &>> 13)) &* 0xC2B2_AE35
    return UInt16(truncatingIfNeeded: mixed ^ (mixed &>> 16))
  }
}
