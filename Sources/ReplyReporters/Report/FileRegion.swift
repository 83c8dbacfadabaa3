import ReplyEngine
import ReplyMail
import ReplyText

/// Where a finding stands in its file: what viewers of files show, unlike the lines of the decoded
/// text.
public struct FileRegion: Sendable, Equatable {
  /// 1-based.
  public var line: Int
  /// 1-based, in UTF-16 code units; nil where only the line is known.
  public var column: Int?
  public var endLine: Int
  /// 1-based, of the position after the last character.
  public var endColumn: Int?
  /// Bytes of the file; nil where only the line is known.
  public var bytes: Range<Int>?

  /// A whole line, such as a record of JSON Lines.
  public init(line: Int) {
    self.line = line
    endLine = line
  }

  init(from start: LineIndex.Place, to end: LineIndex.Place, bytes: Range<Int>) {
    line = start.line
    column = start.column
    endLine = end.line
    endColumn = end.column
    self.bytes = bytes
  }

  /// The regions of all findings, in their order.
  ///
  /// - Complexity: O(n) in the bytes of the message, nothing where there is no finding.
  public static func regions(of review: Review, in raw: RawMessage) -> [FileRegion] {
    guard !review.findings.isEmpty else { return [] }
    guard raw.form == .mail else { return textRegions(of: review, line: raw.line) }
    var lines = FileLines(raw)
    return review.findings.map { placed in
      let bytes = placed.fileRange
      let start = lines.place(of: bytes.lowerBound)
      return FileRegion(from: start, to: lines.place(of: bytes.upperBound), bytes: bytes)
    }
  }

  /// In a bare text the lines of the file and of the decoded text are the same, in any charset.
  private static func textRegions(of review: Review, line: Int) -> [FileRegion] {
    let index = LineIndex(review.inspection.reply.text)
    return review.findings.map { placed in
      var start = index.utf16Place(of: placed.finding.range.lowerBound)
      var end = index.utf16Place(of: placed.finding.range.upperBound)
      start.line += line - 1
      end.line += line - 1
      return FileRegion(from: start, to: end, bytes: placed.fileRange)
    }
  }
}
