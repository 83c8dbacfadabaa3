import ReplyMail

/// Labels lines as the markup of an HTML part says, where the text alone says less.
struct MarkupLabels {
  let lines: [TextLine]
  let marked: [MarkedRange]

  /// Attribution lines and signatures. A signature mark that holds all own lines is none: people
  /// write their reply into it.
  ///
  /// - Complexity: O(lines × kinds + ranges).
  func apply(to labels: inout [LineLabel]) {
    overlay(.attribution, on: &labels) { label in
      guard label.kind == .body || label.kind == .quote && label.depth <= 1 else { return }
      label = LineLabel(.attribution, confidence: 0.97)
    }
    var signed = labels
    overlay(.signature, on: &signed) { label in
      if label.kind == .body { label = LineLabel(.signature, confidence: 0.97) }
    }
    if signed.contains(where: { $0.kind == .body }) { labels = signed }
  }

  /// Code and tables among the body's lines.
  ///
  /// - Complexity: O(lines × kinds + ranges).
  func applyVerbatim(to labels: inout [LineLabel]) {
    overlay(.preformatted, on: &labels) { if $0.kind == .body { $0.verbatim = .code } }
    overlay(.table, on: &labels) { if $0.kind == .body { $0.verbatim = .table } }
  }

  /// Changes the labels of the lines that lie inside a range of a kind.
  private func overlay(
    _ kind: MarkedRange.Kind, on labels: inout [LineLabel], change: (inout LineLabel) -> Void
  ) {
    var line = 0
    for mark in marked where mark.kind == kind {
      while line < lines.count, lines[line].next <= mark.range.lowerBound { line += 1 }
      while line < lines.count, lines[line].first < mark.range.upperBound {
        if !lines[line].isBlank, lines[line].first >= mark.range.lowerBound,
          lines[line].end <= mark.range.upperBound
        {
          change(&labels[line])
        }
        line += 1
      }
    }
  }
}
