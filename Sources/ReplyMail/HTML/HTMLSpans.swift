/// A stretch of text whose markup says what it is.
struct HTMLSpan {
  var sign: HTMLSign
  /// Bytes of the text; the end is known when its element closes.
  var start: Int
  var end: Int
  /// Number of the open element that it ends with.
  var level: Int
  /// Where the first quotation inside begins.
  var firstQuote: Int?
  /// What was promised did not come: no header fields below a rule.
  var isVoid = false
  /// A `blockquote` with an attribution line right above it.
  var isAttributed = false
}

/// Gathers the spans of an HTML part while its elements open and close.
///
/// Each span is opened once and closed once; nothing is looked for among the open ones.
struct HTMLSpans {
  private(set) var spans: [HTMLSpan] = []
  /// Open spans, the innermost last: their levels do not decrease.
  private var open: [Int] = []
  /// Those of the open ones that quote.
  private var openQuotes: [Int] = []

  /// An element with a sign opens.
  ///
  /// - Parameters:
  ///   - place: bytes of text before it.
  ///   - level: number of open elements around it.
  ///   - outer: the level on which what follows it stands.
  mutating func open(
    _ sign: HTMLSign, at place: Int, level: Int, outer: Int, text: [UInt8]
  ) {
    switch sign {
    case .wholeUnlessFirst where place == 0, .hidden: return
    case .separator: openBelow(.separator, at: place, outer: outer, text: text)
    case .signatureBelow: openBelow(.signatureBelow, at: place, outer: outer, text: text)
    case .cited, .container, .whole, .wholeUnlessFirst:
      endSignatureBelow(at: place)
      quote(at: place)
      push(sign, at: place, level: level)
      openQuotes.append(spans.count - 1)
    case .header, .ruled, .attribution, .signature, .preformatted:
      if sign == .header || sign == .attribution { endSignatureBelow(at: place) }
      push(sign, at: place, level: level)
    }
  }

  /// Notes draws a line below the header fields of what it repeats; false where none stand there.
  mutating func openBelowFields(at place: Int, outer: Int, text: [UInt8]) -> Bool {
    guard let start = HeaderShape(text).headerStart(above: place) else { return false }
    add(.attribution, start..<place)
    openBelow(.whole, at: place, outer: outer, text: text)
    return true
  }

  /// Apple Mail puts the attribution line into the quotation: it ends here.
  mutating func endAttribution(at place: Int, text: [UInt8]) {
    guard let index = openQuotes.last, spans[index].sign == .cited, !spans[index].isAttributed,
      HeaderShape(text).attributionEnd(spans[index].start..<place) == place
    else { return }
    add(.attribution, spans[index].start..<place)
    spans[index].start = place
    spans[index].isAttributed = true
  }

  /// The element at a level closes.
  mutating func close(level: Int, at place: Int, outer: Int, text: [UInt8]) {
    while let index = open.last, spans[index].level >= level {
      open.removeLast()
      spans[index].end = place
      if openQuotes.last == index { openQuotes.removeLast() }
      switch spans[index].sign {
      case .header:
        if place > spans[index].start { openBelow(.whole, at: place, outer: outer, text: text) }
      case .ruled: closeRuled(index, at: place, outer: outer, text: text)
      case .separator:
        // Outlook wraps the rule and the header fields in an element of their own.
        if settle(index, text: text), spans[index].start == place {
          openBelow(.whole, at: place, outer: outer, text: text)
        }
      default: break
      }
    }
  }

  /// Closes what the end of the part left open.
  mutating func finish(at place: Int, text: [UInt8]) {
    while let index = open.popLast() {
      spans[index].end = place
      if openQuotes.last == index { openQuotes.removeLast() }
      if spans[index].sign == .separator { settle(index, text: text) }
      if spans[index].sign == .ruled {
        spans[index].isVoid = !HeaderShape(text).isHeader(spans[index].start..<place)
      }
    }
  }

  private mutating func push(_ sign: HTMLSign, at place: Int, level: Int) {
    open.append(spans.count)
    spans.append(HTMLSpan(sign: sign, start: place, end: place, level: level))
  }

  private mutating func add(_ sign: HTMLSign, _ range: Range<Int>) {
    spans.append(
      HTMLSpan(sign: sign, start: range.lowerBound, end: range.upperBound, level: 0))
  }

  /// A span of what follows an element. It ends with the element around, or with the span around.
  private mutating func openBelow(
    _ sign: HTMLSign, at place: Int, outer: Int, text: [UInt8]
  ) {
    let level = max(outer, open.last.map { spans[$0].level } ?? 0)
    // Of two rules in a row, only what stands between them can show that the first was one.
    if let last = open.last, spans[last].sign == .separator, spans[last].level == level {
      open.removeLast()
      spans[last].end = place
      if settle(last, text: text) { open.append(last) }
    }
    if sign == .whole {
      endSignatureBelow(at: place)
      quote(at: place)
    }
    push(sign, at: place, level: level)
    if sign == .whole { openQuotes.append(spans.count - 1) }
  }

  private mutating func endSignatureBelow(at place: Int) {
    guard let last = open.last, spans[last].sign == .signatureBelow else { return }
    open.removeLast()
    spans[last].end = place
  }

  private mutating func quote(at place: Int) {
    guard let index = openQuotes.last else { return }
    spans[index].firstQuote = spans[index].firstQuote ?? place
  }

  private mutating func closeRuled(_ index: Int, at place: Int, outer: Int, text: [UInt8]) {
    if place == spans[index].start {
      spans[index].isVoid = true
      openBelow(.separator, at: place, outer: outer, text: text)
    } else if HeaderShape(text).isHeader(spans[index].start..<place) {
      spans[index].sign = .header
      openBelow(.whole, at: place, outer: outer, text: text)
    } else {
      spans[index].isVoid = true
    }
  }

  /// Whether header fields stand below a rule; then they are the attribution of what follows.
  @discardableResult
  private mutating func settle(_ index: Int, text: [UInt8]) -> Bool {
    let span = spans[index]
    guard let end = HeaderShape(text).headerEnd(span.start..<span.end) else {
      spans[index].isVoid = true
      return false
    }
    spans[index].sign = .whole
    spans[index].start = end
    add(.attribution, span.start..<end)
    return true
  }
}
