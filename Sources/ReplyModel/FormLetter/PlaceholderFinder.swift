import ReplyLexicon
import ReplyText

/// Finds what was left unfilled in a text that is about to be sent.
///
/// Code (fenced, indented, between backticks, or a line that reads as code) is not looked at.
public struct PlaceholderFinder: Sendable {
  /// Read when a line first holds something that may be a gap: most letters do not.
  private let words: OnDemand<FieldWords>

  public init(lexicons: Lexicons) {
    words = OnDemand { FieldWords(lexicons: lexicons) }
  }

  /// What was left unfilled, in order of place, not overlapping; empty for an empty text.
  ///
  /// - Parameter ranges: bytes of the text, in order, not overlapping; clamped to the text.
  /// - Complexity: O(n) in the bytes of the ranges: one pass, a bounded look ahead.
  public func placeholders(in text: Text, ranges: [Range<Int>]) -> [Placeholder] {
    var scan = Scan()
    for range in ranges {
      read(text.bytes, range.clamped(to: 0..<text.count), into: &scan)
    }
    // Who sets two blanks now and then leaves no gap by them.
    if scan.spacedLines > 1 { scan.found.removeAll { $0.kind == .gap } }
    return confirmed(scan.found, in: text)
  }

  /// Three descriptions in brackets are a form that nobody filled in; one may be a remark.
  private func confirmed(_ found: [Placeholder], in text: Text) -> [Placeholder] {
    let doubtful = found.filter { $0.confidence == Placeholder.doubtful }
    guard !doubtful.isEmpty else { return found }
    let different = Set(found.filter { $0.kind == .handMade }.map { text[$0.range] })
    guard different.count >= 3 else {
      return found.filter { $0.confidence != Placeholder.doubtful }
    }
    return found.map { placeholder in
      var placeholder = placeholder
      if placeholder.kind == .handMade {
        placeholder.confidence = max(placeholder.confidence, 0.85)
      }
      return placeholder
    }
  }

  /// What was left unfilled in the visible text of a turn.
  public func placeholders(in turn: Turn) -> [Placeholder] {
    placeholders(in: turn.text, ranges: turn.anatomy.fillable)
  }

  private struct Scan {
    var found: [Placeholder] = []
    /// Lines with two blanks inside a sentence.
    var spacedLines = 0
  }

  private func read(_ bytes: [UInt8], _ part: Range<Int>, into scan: inout Scan) {
    var start = part.lowerBound
    var inFence = false
    var lines = 0
    while start < part.upperBound {
      let end = lineEnd(bytes, from: start, to: part.upperBound)
      let line = PlaceholderLine(bytes: bytes, range: start..<end, words: words)
      if line.isFence {
        inFence.toggle()
      } else if !inFence, !line.isBlank {
        lines += 1
        if line.isSpaced { scan.spacedLines += 1 }
        let greeted = lines <= 3 ? line.missingName() : nil
        if let greeted { scan.found.append(greeted) }
        if !line.isCode {
          line.placeholders(from: greeted?.range.upperBound ?? start, into: &scan.found)
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
