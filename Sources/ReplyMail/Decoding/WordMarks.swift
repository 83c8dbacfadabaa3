/// What the markup of an HTML text says of each of its words.
struct WordMarks {
  /// Quote depth of each word, at most 32.
  private(set) var depths: [UInt8]
  /// Kinds of mark of each word.
  private(set) var kinds: [Kinds]

  struct Kinds: OptionSet {
    let rawValue: UInt8

    static let attribution = Kinds(rawValue: 1)
    static let signature = Kinds(rawValue: 2)
    static let preformatted = Kinds(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ kind: MarkedRange.Kind) {
      switch kind {
      case .attribution: self = .attribution
      case .signature: self = .signature
      case .preformatted: self = .preformatted
      case .table: self = []
      }
    }
  }

  private static let depthLimit = 32

  /// - Complexity: O(n) in the words and ranges, and sorting the ends of the ranges.
  init(words: WordList, quoted: [QuotedRange], marked: [MarkedRange]) {
    depths = Array(repeating: 0, count: words.entries.count)
    kinds = Array(repeating: [], count: words.entries.count)
    var ends: [(place: Int, change: Int)] = []
    for quote in quoted {
      ends.append((quote.range.lowerBound, 1))
      ends.append((quote.range.upperBound, -1))
    }
    ends.sort { ($0.place, $0.change) < ($1.place, $1.change) }
    var next = 0
    var depth = 0
    for (index, word) in words.entries.enumerated() {
      while next < ends.count, ends[next].place <= Int(word.start) {
        depth += ends[next].change
        next += 1
      }
      depths[index] = UInt8(min(max(depth, 0), Self.depthLimit))
    }
    for kind in [MarkedRange.Kind.attribution, .signature, .preformatted] {
      mark(words, marked.filter { $0.kind == kind }.map(\.range), Kinds(kind))
    }
  }

  /// - Parameter ranges: in order, apart from each other.
  private mutating func mark(_ words: WordList, _ ranges: [Range<Int>], _ kind: Kinds) {
    var next = 0
    for (index, word) in words.entries.enumerated() {
      while next < ranges.count, ranges[next].upperBound <= Int(word.start) { next += 1 }
      guard next < ranges.count else { return }
      if ranges[next].contains(Int(word.start)) { kinds[index].insert(kind) }
    }
  }
}
