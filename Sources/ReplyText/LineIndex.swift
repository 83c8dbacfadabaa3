/// Where in a text an offset stands, in the lines and columns that people and editors count.
///
/// It walks the whole text once when it is made: make one when the first finding is to be shown.
public struct LineIndex: Sendable {
  /// A place: both numbers from 1.
  public struct Place: Sendable, Hashable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A known place inside a long line, so that no look-up walks more than a stretch of it.
  private struct Milestone {
    var offset: Int
    var characters: Int
    var units: Int
  }

  private let text: Text
  private let starts: [Int]
  private let milestones: [Milestone]
  private static let stretch = 4096

  /// - Complexity: O(n) in the bytes.
  public init(_ text: Text) {
    self.text = text
    var starts = [0]
    var milestones: [Milestone] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == 0x0A {
        Self.mark(text, starts[starts.count - 1]..<index, &milestones)
        starts.append(index + 1)
      }
      Self.mark(text, starts[starts.count - 1]..<bytes.count, &milestones)
    }
    self.starts = starts
    self.milestones = milestones
  }

  /// Number of lines: one more than there are line ends.
  public var lineCount: Int { starts.count }

  /// Line and column of an offset; columns count grapheme clusters (UAX #29).
  ///
  /// An offset inside a cluster has the column of the cluster; one outside the text is clamped.
  ///
  /// - Complexity: O(log n) in the lines, and at most 4,096 bytes of the line.
  public func place(of offset: Int) -> Place {
    let (line, from, to) = known(offset)
    let stretch = String(decoding: text.bytes[from.offset..<to], as: UTF8.self)
    // One character more than lies wholly before the offset, unless the offset cuts it apart.
    var column = from.characters + stretch.count
    if to > from.offset, !isClusterBoundary(to, from: from.offset) { column -= 1 }
    return Place(line: line + 1, column: column + 1)
  }

  /// Line and column of an offset; columns count UTF-16 code units, as LSP does.
  ///
  /// - Complexity: as `place(of:)`.
  public func utf16Place(of offset: Int) -> Place {
    let (line, from, to) = known(offset)
    var units = from.units
    for byte in text.bytes[from.offset..<to] where byte & 0xC0 != 0x80 {
      units += byte >= 0xF0 ? 2 : 1
    }
    return Place(line: line + 1, column: units + 1)
  }

  /// Bytes of a line without its line end; nil where there is no such line.
  ///
  /// - Parameter line: from 1.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let end = line < starts.count ? starts[line] - 1 : text.count
    return starts[line - 1]..<end
  }

  /// The line (from 0), the last known place at or before the offset in it, and the offset moved
  /// back to the start of its character.
  private func known(_ offset: Int) -> (line: Int, from: Milestone, to: Int) {
    var place = min(max(offset, 0), text.count)
    while place > 0, place < text.count, text.bytes[place] & 0xC0 == 0x80 { place -= 1 }
    let line = Self.last(starts.count) { starts[$0] <= place }
    var from = Milestone(offset: starts[line], characters: 0, units: 0)
    let index = Self.last(milestones.count) { milestones[$0].offset <= place }
    if milestones.indices.contains(index), milestones[index].offset <= place,
      milestones[index].offset > from.offset
    {
      from = milestones[index]
    }
    return (line, from, place)
  }

  private func isClusterBoundary(_ offset: Int, from: Int) -> Bool {
    guard offset < text.count, text.bytes[offset] >= 0x80 else { return true }
    var end = offset + 1
    while end < text.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let without = String(decoding: text.bytes[from..<offset], as: UTF8.self).count
    return String(decoding: text.bytes[from..<end], as: UTF8.self).count > without
  }

  /// Index of the last element that holds, of elements of which the first ones hold; else 0.
  private static func last(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if holds(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func mark(_ text: Text, _ line: Range<Int>, _ milestones: inout [Milestone]) {
    guard line.count > stretch else { return }
    var known = Milestone(offset: line.lowerBound, characters: 0, units: 0)
    var next = line.lowerBound + stretch / 2
    for character in String(decoding: text.bytes[line], as: UTF8.self) {
      if known.offset >= next {
        milestones.append(known)
        next = known.offset + stretch / 2
      }
      known.offset += character.utf8.count
      known.characters += 1
      known.units += character.utf16.count
    }
  }
}
