import ReplyText

/// The way from the bytes of a message to the text of one part: what to undo, in order.
struct PartOrigin: Sendable {
  /// The whole message (shared, not copied).
  var message: [UInt8]
  var place: FilePlace
  /// The part's bytes in the message, as transferred.
  var body: Range<Int>
  var transfer: TransferEncoding
  var charset: CharsetReading
  /// nil where the part is not `format=flowed`.
  var flowed: FlowedLines?
  var isHTML: Bool
}

/// A part decoded once more, step by step, to find the way back.
struct PartWalk {
  private let origin: PartOrigin
  private let decoded: [UInt8]
  private let characters: [UInt8]
  private let lineEnds: LineEnds
  private let lines: [UInt8]
  private let markup: OffsetMap?

  /// - Complexity: O(n) in the part.
  init(_ origin: PartOrigin) {
    self.origin = origin
    decoded = origin.transfer.decoded(origin.message[origin.body])
    characters = origin.charset.decoded(decoded)
    lineEnds = LineEnds(looking: characters)
    lines = lineEnds.decoded(characters)
    markup = origin.isHTML ? HTMLReader(lines, keepsMap: true).map : nil
  }

  /// The bytes of the file that ranges of the part's text came from.
  ///
  /// - Complexity: O(n) in the part for all of them, and sorting them.
  func fileRanges(of ranges: [Range<Int>]) -> [Range<Int>] {
    var ranges = markup.map { map in ranges.map { map.sourceRange(of: $0) } } ?? ranges
    if let flowed = origin.flowed { ranges = flowed.sourceRanges(of: ranges, in: lines) }
    ranges = lineEnds.sourceRanges(of: ranges, in: characters)
    ranges = origin.charset.sourceRanges(of: ranges, in: decoded)
    ranges = origin.transfer.sourceRanges(of: ranges, in: origin.message[origin.body])
    let start = origin.body.lowerBound
    return ranges.map {
      origin.place.fileRange(of: (start + $0.lowerBound)..<(start + $0.upperBound))
    }
  }
}
