extension Anatomy {
  /// The visible ranges without what is verbatim: the words that rules judge.
  ///
  /// - Complexity: O(regions + verbatim ranges).
  public var prose: [Range<Int>] { visible(without: { _ in true }) }

  /// The visible ranges without code and logs. Tables stay: a template's may hold what nobody
  /// filled in.
  ///
  /// - Complexity: O(regions + verbatim ranges).
  public var fillable: [Range<Int>] { visible(without: { $0 != .table }) }

  private func visible(without leftOut: (Verbatim.Kind) -> Bool) -> [Range<Int>] {
    let gaps = verbatim.filter { leftOut($0.kind) }.map(\.range)
    guard !gaps.isEmpty else { return visible }
    var ranges: [Range<Int>] = []
    var next = 0
    for range in visible {
      var start = range.lowerBound
      while next < gaps.count, gaps[next].lowerBound < range.upperBound {
        if start < gaps[next].lowerBound { ranges.append(start..<gaps[next].lowerBound) }
        start = max(start, gaps[next].upperBound)
        next += 1
      }
      if start < range.upperBound { ranges.append(start..<range.upperBound) }
    }
    return ranges
  }

  /// Where own text stands against what is quoted.
  ///
  /// - Complexity: O(regions).
  public var layout: Layout {
    var quotes = 0
    var own = 0
    var isAbove = false
    var isBetween = false
    var isBelow = false
    for region in regions {
      switch region.kind {
      case .quote, .forwarded:
        if isBelow { isBetween = true }
        quotes += 1
      case .body:
        own += 1
        if quotes == 0 { isAbove = true } else { isBelow = true }
      default: break
      }
    }
    guard own > 0 else { return .empty }
    guard quotes > 0 else { return .plain }
    if isBetween { return .interleaved }
    guard isBelow else { return .top }
    return isAbove ? .interleaved : .bottom
  }

  /// Own text below quoted lines, each with the lines that it speaks of, in order.
  ///
  /// - Complexity: O(regions).
  public var answers: [Answer] {
    var answers: [Answer] = []
    var quote: Range<Int>?
    for region in regions {
      switch region.kind {
      case .quote:
        quote = (quote?.lowerBound ?? region.range.lowerBound)..<region.range.upperBound
      case .body:
        if let above = quote { answers.append(Answer(range: region.range, quote: above)) }
        quote = nil
      default: break
      }
    }
    return answers
  }
}
