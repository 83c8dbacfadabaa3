import ReplyText

/// Finds what was left unfilled in a text that is about to be sent.
///
/// Code (fenced, indented, between backticks, or a line that reads as code) is not looked at.
public struct PlaceholderFinder: Sendable {
  public init() {}

  /// What was left unfilled, in order of place, not overlapping; empty for an empty text.
  ///
  /// - Parameter ranges: bytes of the text, in order, not overlapping; clamped to the text.
  /// - Complexity: O(n) in the bytes of the ranges: one pass, a bounded look ahead.
  public func placeholders(in text: Text, ranges: [Range<Int>]) -> [Placeholder] {
    var found: [Placeholder] = []
    for range in ranges {
      let part = range.clamped(to: 0..<text.count)
      scan(text.bytes, part, into: &found)
    }
    return found
  }

  /// What was left unfilled in the visible text of a turn.
  public func placeholders(in turn: Turn) -> [Placeholder] {
    placeholders(in: turn.text, ranges: turn.anatomy.fillable)
  }

  private func scan(_ bytes: [UInt8], _ part: Range<Int>, into found: inout [Placeholder]) {
    var start = part.lowerBound
    var inFence = false
    var lines = 0
    while start < part.upperBound {
      let end = lineEnd(bytes, from: start, to: part.upperBound)
      let line = PlaceholderLine(bytes: bytes, range: start..<end)
      if line.isFence {
        inFence.toggle()
      } else if !inFence, !line.isBlank {
        lines += 1
        if lines <= 3, let gap = line.missingName() {
          found.append(gap)
        } else if !line.isCode {
          line.placeholders(into: &found)
        }
      }
      start = end + 1
    }
  }

  private func lineEnd(_ bytes: [UInt8], from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit, bytes[end] != 0x0A { end += 1 }
    return end
  }
}
