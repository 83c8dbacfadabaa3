/// Parts quoted, attributing and forwarded lines from the writer's own: one pass from top to bottom.
struct LineLabeller {
  let bytes: [UInt8]
  let lines: [TextLine]
  let cache: FactsCache
  let attributions: AttributionFinder
  let blocks: HeaderBlockFinder
  private(set) var labels: [LineLabel]
  private var place = 0
  /// A line of the writer's own, or a quote, stands above.
  private var hasBegun = false
  private var lastContent = -1
  /// Line from which on the text may be quoted without marks, or nil.
  private var doubtfulStart: Int?

  init(bytes: [UInt8], lines: [TextLine], cache: FactsCache) {
    self.bytes = bytes
    self.lines = lines
    self.cache = cache
    attributions = AttributionFinder(bytes: bytes, lines: lines, facts: cache.facts)
    blocks = HeaderBlockFinder(bytes: bytes, lines: lines, facts: cache.facts)
    labels = Array(repeating: LineLabel(), count: lines.count)
  }

  /// Labels all lines that are not blank.
  ///
  /// - Complexity: O(n) in the bytes.
  mutating func run() {
    let verbatim = FenceFinder(bytes: bytes, lines: lines).blocks()
    var nextVerbatim = 0
    while place < lines.count {
      if nextVerbatim < verbatim.count, verbatim[nextVerbatim].lowerBound <= place {
        let block = verbatim[nextVerbatim]
        label(block, .body, 1)
        for index in block { labels[index].verbatim = .code }
        nextVerbatim += 1
        hasBegun = true
      } else if lines[place].isBlank {
        place += 1
      } else if lines[place].depth > 0 {
        quoteRun()
        hasBegun = true
      } else if !mark() {
        label(place..<place + 1, .body, doubtfulStart == nil ? 1 : 0.6)
        hasBegun = true
      }
    }
  }

  /// Marked quotes below show that the unmarked lines above them are the writer's own.
  private mutating func settleDoubt() {
    guard let start = doubtfulStart else { return }
    for index in start..<place where labels[index].kind == .body { labels[index].confidence = 1 }
    doubtfulStart = nil
  }

  /// Labels what parts own from quoted text at this line; false where nothing does.
  private mutating func mark() -> Bool {
    let facts = cache.facts(place)
    if facts.isLong { return false }
    if isForwardMark(facts) {
      takeRuleAbove()
      label(place..<lines.count, .forwarded, 0.95)
      return true
    }
    if isOriginalMark(facts) {
      takeRuleAbove()
      label(place..<place + 1, .attribution, 0.95)
      skipEmpty()
      if let end = blocks.end(from: place) ?? attributions.end(from: place) {
        label(place..<end.line, .attribution, max(0.95, end.confidence))
      }
      rest(confidence: 0.95)
      return true
    }
    if let end = blocks.end(from: place) {
      takeRuleAbove()
      label(place..<end.line, .attribution, end.confidence)
      rest(confidence: min(0.95, end.confidence))
      return true
    }
    guard let end = attributions.end(from: place) else { return false }
    let isFirst = !hasBegun
    label(place..<end.line, .attribution, end.confidence)
    hasBegun = true
    // With nothing above and no marks below, the text below may well be the writer's own.
    if isFirst { doubtfulStart = place } else { rest(confidence: min(0.9, end.confidence)) }
    return true
  }

  private mutating func skipEmpty() {
    while place < lines.count, lines[place].isBlank { place += 1 }
  }

  /// Below an attribution: marked lines speak for themselves, else all that follows is quoted.
  private mutating func rest(confidence: Float) {
    skipEmpty()
    hasBegun = true
    guard place < lines.count, lines[place].depth == 0 else { return }
    while place < lines.count {
      if !lines[place].isBlank {
        labels[place] = LineLabel(.quote, depth: 1 + lines[place].depth, confidence: confidence)
      }
      place += 1
    }
  }

  private mutating func label(_ range: Range<Int>, _ kind: RegionKind, _ confidence: Float) {
    for index in range where !lines[index].isBlank {
      let depth = kind == .attribution ? max(0, lines[index].depth - 1) : 0
      labels[index] = LineLabel(kind, depth: depth, confidence: confidence)
      lastContent = index
    }
    place = max(place, range.upperBound)
  }

  /// A rule right above a header block was drawn by the client, not by the writer.
  private mutating func takeRuleAbove() {
    guard lastContent >= 0, place - lastContent <= 5, labels[lastContent].kind == .body else {
      return
    }
    let rule = cache.facts(lastContent).rule
    guard rule != 0, rule != 0x23, rule != 0x7e else { return }
    labels[lastContent] = LineLabel(.attribution, confidence: 0.9)
  }

  /// "-----Original Message-----": framed, and nothing but the words for it.
  private func isOriginalMark(_ facts: LineFacts) -> Bool {
    guard facts.isFramed, facts.wordCount > 0, facts.wordCount <= 5, facts.field.isEmpty else {
      return false
    }
    let hasNoun = facts.classes.contains(.noun)
    if facts.classes.contains(.original) { return hasNoun || facts.wordCount == 1 }
    return hasNoun && facts.wordCount <= 2
  }

  /// "---------- Forwarded message ----------" or "Begin forwarded message:".
  private func isForwardMark(_ facts: LineFacts) -> Bool {
    guard facts.classes.contains(.forwarded), facts.wordCount <= 6 else { return false }
    let names = facts.classes.contains(.noun)
    if facts.isFramed { return names || facts.wordCount == 1 }
    guard names, facts.endsWithColon, facts.wordCount <= 4 else { return false }
    return place + 1 >= lines.count || lines[place + 1].isEmpty
      || !cache.facts(place + 1).field.isEmpty
  }
}

/// Runs of quoted lines.
extension LineLabeller {
  /// Labels the run of quoted lines that begins here: blank lines and the tails of lines that a
  /// client wrapped after quoting belong to it.
  private mutating func quoteRun() {
    settleDoubt()
    let start = place
    var end = place
    while end < lines.count {
      if lines[end].depth > 0 {
        end += 1
      } else if isWrappedTail(end) {
        end += 1
      } else {
        break
      }
    }
    let isAttributed =
      lastContent >= 0 && labels[lastContent].kind == .attribution && start - lastContent <= 3
    var begin = start
    if !isAttributed { begin = attributionInside(start..<end) ?? start }
    let looksTyped =
      !isAttributed && begin == start && !lines[start].isQuotedByMarkup
      && PromptTest(bytes: bytes, lines: lines).isPrompt(start..<end)
    for index in begin..<end {
      labels[index] =
        looksTyped
        ? LineLabel(.body, confidence: 0.5)
        : LineLabel(.quote, depth: max(1, lines[index].depth), confidence: isAttributed ? 1 : 0.9)
      lastContent = index
    }
    place = end
  }

  /// Apple Mail marks the attribution itself, `gmail_quote` holds it: then it is the first line of
  /// the run. Returns the line after it.
  private mutating func attributionInside(_ run: Range<Int>) -> Int? {
    var first = run.lowerBound
    while first < run.upperBound, lines[first].isEmpty { first += 1 }
    guard first < run.upperBound, lines[first].depth == 1 || isCitation(first, in: run) else {
      return nil
    }
    guard let end = blocks.end(from: first) ?? attributions.end(from: first),
      end.line <= run.upperBound
    else { return nil }
    for index in run.lowerBound..<end.line {
      labels[index] = LineLabel(.attribution, confidence: min(0.9, end.confidence))
      lastContent = index
    }
    return end.line
  }

  /// `>>>>> "A" == Ann Example <ann@example.com> writes:` of Supercite: marks that quote nothing.
  private func isCitation(_ first: Int, in run: Range<Int>) -> Bool {
    guard lines[first].depth >= 4 else { return false }
    return first + 1 >= run.upperBound || lines[first + 1].depth < lines[first].depth
  }

  /// A short line between two quoted ones that goes on with the sentence above was broken off by a
  /// client that wraps after quoting.
  private func isWrappedTail(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count, !lines[index].isEmpty else { return false }
    let above = lines[index - 1]
    guard above.depth > 0, lines[index + 1].depth == above.depth, above.length >= 60,
      lines[index].length <= 30
    else { return false }
    let lead = bytes[lines[index].first]
    let sign = bytes[above.end - 1]
    return lead >= 0x61 && lead <= 0x7a && !".?!:;".utf8.contains(sign)
  }
}
