/// Where the bytes of a message lie in its file.
public struct FilePlace: Sendable, Equatable {
  /// Bytes of the file before the message.
  public var offset: Int
  /// Places in the message before which one byte of the file was left out, ascending: the `>` that
  /// an mbox puts before lines that begin with "From ".
  public var leftOut: [Int]

  public init(offset: Int = 0, leftOut: [Int] = []) {
    self.offset = offset
    self.leftOut = leftOut
  }

  /// The bytes of the file that a range of the message's bytes stands for.
  ///
  /// - Complexity: O(log n) in the bytes left out.
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    let lower = offset + range.lowerBound + leftOutCount(before: range.lowerBound + 1)
    guard !range.isEmpty else { return lower..<lower }
    return lower..<(offset + range.upperBound + leftOutCount(before: range.upperBound))
  }

  /// The place in the message of a byte of the file; for one that was left out, of the byte after it.
  /// Less than 0 before the message.
  ///
  /// - Complexity: O(log n) in the bytes left out.
  func messageOffset(of fileOffset: Int) -> Int {
    let inside = fileOffset - offset
    var low = 0
    var high = leftOut.count
    while low < high {
      let middle = low + (high - low) / 2
      if leftOut[middle] + middle < inside { low = middle + 1 } else { high = middle }
    }
    return inside - low
  }

  /// The place of the same message without its first bytes.
  func dropping(_ count: Int) -> FilePlace {
    FilePlace(
      offset: offset + count + leftOutCount(before: count),
      leftOut: leftOut.compactMap { $0 < count ? nil : $0 - count })
  }

  /// How many bytes were left out before the places below a limit.
  func leftOutCount(before end: Int) -> Int {
    var low = 0
    var high = leftOut.count
    while low < high {
      let middle = low + (high - low) / 2
      if leftOut[middle] < end { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Where a decoded text came from: enough to give the bytes of the file for any range of it.
///
/// Only the way is stored (which bytes, which decodings); it is walked when asked.
public struct TextOrigin: Sendable {
  /// One part of the message and the place of its text in the whole text.
  struct Piece: Sendable {
    var text: Range<Int>
    var part: PartOrigin
  }

  var pieces: [Piece] = []

  /// A text whose bytes are the file's own, from the first.
  public init() {}

  init(pieces: [Piece]) { self.pieces = pieces }

  /// The bytes of the file that the given bytes of the decoded text came from.
  ///
  /// Widened to whole units where a decoding joins bytes (a base64 quantum's characters, an HTML
  /// entity, a multi-byte character). An empty range yields an empty range. A range over several
  /// parts spans what lies between them.
  ///
  /// - Complexity: O(n) in the part; it is done for findings only.
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    fileRanges(of: [range]).first ?? range
  }

  /// The same for several ranges, in any order: the parts are decoded once for all of them.
  ///
  /// - Complexity: O(n) in the parts for all of them, and sorting them.
  public func fileRanges(of ranges: [Range<Int>]) -> [Range<Int>] {
    guard !pieces.isEmpty else { return ranges }
    var sharing: [Int: [Int]] = [:]
    for (index, range) in ranges.enumerated() {
      let (first, last) = ends(of: range)
      sharing[first, default: []].append(index)
      if last != first { sharing[last, default: []].append(index) }
    }
    var lower = ranges
    var upper = ranges
    for (number, indices) in sharing {
      let walked = PartWalk(pieces[number].part).fileRanges(
        of: indices.map { local(ranges[$0], in: number) })
      for (index, range) in zip(indices, walked) {
        let (first, last) = ends(of: ranges[index])
        if first == number { lower[index] = range }
        if last == number { upper[index] = range }
      }
    }
    return zip(lower, upper).map { lower, upper in
      lower.lowerBound..<max(lower.lowerBound, upper.upperBound)
    }
  }

  /// The pieces that hold the first and the last byte of a range.
  private func ends(of range: Range<Int>) -> (first: Int, last: Int) {
    let first = piece(holding: range.lowerBound)
    return (first, range.isEmpty ? first : piece(holding: range.upperBound - 1))
  }

  /// The last piece that begins at or before a place; the first where none does.
  private func piece(holding offset: Int) -> Int {
    var found = 0
    for index in pieces.indices where pieces[index].text.lowerBound <= offset { found = index }
    return found
  }

  private func local(_ range: Range<Int>, in index: Int) -> Range<Int> {
    let text = pieces[index].text
    let clamped = range.clamped(to: text)
    return (clamped.lowerBound - text.lowerBound)..<(clamped.upperBound - text.lowerBound)
  }
}
