/// Divides the end of a stretch of own text: valediction, signature, boilerplate.
struct TailReader {
  /// A signature has more lines than four (RFC 3676 §4.3 asks for no more), but not many more.
  static let longestSignature = 25
  static let longestUnmarked = 12
  static let mostLayers = 4
  static let longestArmour = 60
  /// In bytes.
  static let shortNotice = 250

  let bytes: [UInt8]
  let lines: [TextLine]
  let cache: FactsCache
  let shapes: LineShapes

  init(bytes: [UInt8], lines: [TextLine], cache: FactsCache) {
    self.bytes = bytes
    self.lines = lines
    self.cache = cache
    shapes = LineShapes(bytes: bytes, lines: lines, cache: cache)
  }

  /// Relabels the last lines of a stretch.
  ///
  /// - Parameters:
  ///   - own: indices of its lines that are not blank, in order.
  ///   - isFirst: nothing of the writer's own stands above the stretch.
  /// - Complexity: O(1): at most `longestSignature` lines are looked at, and the legal paragraphs.
  func read(_ own: [Int], isFirst: Bool, into labels: inout [LineLabel]) {
    var end = own.count
    // Lists and gateways put their own lines below the writer's, each in its way.
    for _ in 0..<Self.mostLayers {
      let before = end
      end = armoured(own, end, &labels)
      end = separated(own, end, &labels)
      end = boilerplate(own, end, &labels)
      end = ruled(own, end, least: isFirst ? 1 : 0, &labels)
      end = mobile(own, end, &labels)
      if end == before { break }
    }
    let close = postscript(own, end)
    if valediction(own, close, &labels) { return }
    if close == end { end = contactBlock(own, end, &labels) }
    typedName(own, min(close, end), least: isFirst ? 1 : 0, &labels)
  }

  private func label(
    _ own: ArraySlice<Int>, _ kind: RegionKind, _ confidence: Float, _ labels: inout [LineLabel]
  ) {
    for index in own { labels[index] = LineLabel(kind, confidence: confidence) }
  }

  /// The armour below a signed text (RFC 9580 §7): from its first line to the end.
  private func armoured(_ own: [Int], _ end: Int, _ labels: inout [LineLabel]) -> Int {
    guard end > 0, shapes.isArmour(own[end - 1]) else { return end }
    for place in stride(from: end - 2, through: max(0, end - Self.longestArmour), by: -1)
    where shapes.isArmour(own[place]) {
      label(own[place..<end], .boilerplate, 1, &labels)
      return place
    }
    return end
  }

  /// Where a postscript begins, among the last lines; `end` without one. What closes the letter
  /// stands above it.
  private func postscript(_ own: [Int], _ end: Int) -> Int {
    let first = max(1, end - Self.longestUnmarked)
    guard first < end else { return end }
    return (first..<end).first { shapes.isPostscript(own[$0]) } ?? end
  }

  /// Below the signature separator: the earliest that leaves no more than a signature's lines.
  private func separated(_ own: [Int], _ end: Int, _ labels: inout [LineLabel]) -> Int {
    var cut: Int?
    var isExact = false
    for place in stride(from: end - 1, through: max(0, end - Self.longestSignature), by: -1) {
      let line = lines[own[place]]
      guard shapes.isSeparator(line) else { continue }
      let exact = line.end < line.next && bytes[line.end] == 0x20
      guard exact || end - place <= Self.longestUnmarked + 1 else { continue }
      cut = place
      isExact = exact
    }
    guard let cut else { return end }
    // What is added below the signature is meant to be read.
    let below = own[(cut + 1)..<end].firstIndex { shapes.isPostscript($0) } ?? end
    label(own[cut..<below], .signature, isExact ? 1 : 0.9, &labels)
    splitLegal(own[(cut + 1)..<below], &labels)
    return cut
  }

  /// Legal paragraphs inside a signature are boilerplate from the first on.
  private func splitLegal(_ own: ArraySlice<Int>, _ labels: inout [LineLabel]) {
    guard let first = own.first(where: { cache.facts($0).legalCount >= 2 }) else { return }
    for index in own where index >= first {
      labels[index] = LineLabel(.boilerplate, confidence: 0.9)
    }
  }

  /// Legal paragraphs at the very end.
  private func boilerplate(_ own: [Int], _ start: Int, _ labels: inout [LineLabel]) -> Int {
    var end = start
    while end > 0 {
      var first = end - 1
      while first > 0, own[first - 1] == own[first] - 1, end - first < 60 { first -= 1 }
      let legal = own[first..<end].reduce(0) { $0 + cache.facts($1).legalCount }
      let isMarked = first > 0 && cache.facts(own[first]).rule != 0
      guard legal >= 2 || (legal >= 1 && (isMarked || end < start)), first > 0 || legal >= 3 else {
        break
      }
      if end == start, legal < 3, !isMarked, !standsBelowLetter(own, first, end) { break }
      label(own[first..<end], .boilerplate, legal >= 2 ? 0.9 : 0.7, &labels)
      end = first
    }
    return end
  }

  /// A notice of a few words counts only below what ends a letter: "The password in this mail is
  /// confidential" may be its last sentence.
  private func standsBelowLetter(_ own: [Int], _ first: Int, _ end: Int) -> Bool {
    let length = own[first..<end].reduce(0) { $0 + lines[$1].length }
    guard length < Self.shortNotice else { return true }
    return first > 1 && shapes.isShort(own[first - 1])
  }

  /// Below a rule of underscores; below another rule only what shows itself as a signature.
  private func ruled(
    _ own: [Int], _ end: Int, least: Int, _ labels: inout [LineLabel]
  ) -> Int {
    var size = 0
    for place in stride(from: end - 1, through: max(least, end - Self.longestUnmarked), by: -1) {
      let index = own[place]
      let facts = cache.facts(index)
      guard facts.rule == 0x5f || facts.rule == 0x2d || facts.rule == 0x3d else {
        size += lines[index].length
        if size > 600 { return end }
        continue
      }
      let below = own[(place + 1)..<end]
      let shows = below.contains { shapes.isContact($0) }
      let isShort = facts.rule == 0x5f && below.allSatisfy { shapes.isShort($0) }
      guard shows || isShort || below.isEmpty, !closesLetter(below) else { continue }
      label(own[place..<end], .signature, shows ? 0.9 : 0.7, &labels)
      return place
    }
    return end
  }

  /// A closing formula stands among the lines: what they belong to is the letter itself.
  private func closesLetter(_ lines: ArraySlice<Int>) -> Bool {
    lines.contains { shapes.isClosing($0) }
  }

  /// "Sent from my …" and what little stands below it.
  private func mobile(_ own: [Int], _ end: Int, _ labels: inout [LineLabel]) -> Int {
    for place in stride(from: end - 1, through: max(0, end - 6), by: -1)
    where shapes.isMobile(own[place]) {
      let below = own[(place + 1)..<end]
      if closesLetter(below) { continue }
      guard below.allSatisfy({ shapes.isMobile($0) || shapes.isShort($0) }) else {
        label(own[place..<place + 1], .signature, 0.8, &labels)
        return place
      }
      label(own[place..<end], .signature, 0.95, &labels)
      var cut = place
      while cut > 0, shapes.isMobile(own[cut - 1]) || cache.facts(own[cut - 1]).rule == 0x5f {
        cut -= 1
        label(own[cut..<cut + 1], .signature, 0.9, &labels)
      }
      return cut
    }
    return end
  }

  /// A closing formula, the name under it, and below that the signature; false where there is none.
  private func valediction(_ own: [Int], _ end: Int, _ labels: inout [LineLabel]) -> Bool {
    var start: Int?
    for place in stride(from: end - 1, through: max(0, end - Self.longestUnmarked), by: -1) {
      if shapes.isClosing(own[place]) {
        start = place
      } else if start != nil || !shapes.isShort(own[place]) {
        break
      }
    }
    guard let start, start > 0 || end > 1 else { return false }
    var below = start + 1
    while below < end, shapes.isClosing(own[below]) { below += 1 }
    if below < end {
      let isName = shapes.isName(own[below]) || shapes.isNameBelowClosing(own[below])
      guard isName || shapes.isSignatureLine(own[below]) else { return false }
      if isName { below += 1 }
    }
    label(own[start..<below], .valediction, 0.95, &labels)
    // Sentences below a closing formula may be an afterthought.
    let isSure = own[below..<end].allSatisfy { shapes.isSignatureLine($0) || shapes.isShort($0) }
    label(own[below..<end], .signature, isSure ? 0.95 : 0.6, &labels)
    return true
  }

  /// A last paragraph of short lines that hold telephone numbers, links, addresses.
  private func contactBlock(_ own: [Int], _ end: Int, _ labels: inout [LineLabel]) -> Int {
    guard end > 1 else { return end }
    var first = end
    var contacts = 0
    while first > 1, end - first < Self.longestUnmarked, shapes.isShort(own[first - 1]),
      first == end || own[first - 1] == own[first] - 1
    {
      first -= 1
      if shapes.isContact(own[first]) { contacts += 1 }
    }
    let count = end - first
    let isParagraph = first > 0 && own[first - 1] < (first < end ? own[first] : 0) - 1
    guard count > 1, isParagraph, contacts * 2 >= count, shapes.isName(own[first]),
      // "Here is who can help:"
      !cache.facts(own[first - 1]).endsWithColon
    else { return end }
    label(own[first..<end], .signature, 0.7, &labels)
    return first
  }

  /// "- Ann" or a bare "Ann" as the last line: a valediction without its formula.
  private func typedName(
    _ own: [Int], _ end: Int, least: Int, _ labels: inout [LineLabel]
  ) {
    guard end > least, let last = own[..<end].last else { return }
    if shapes.isDashedContact(last) {
      label(own[end - 1..<end], .signature, 0.8, &labels)
      return
    }
    let isDashed = shapes.isDashedName(last)
    let isAlone = (end == 1 || own[end - 2] < last - 1) && shapes.isName(last)
    guard isDashed || isAlone else { return }
    label(own[end - 1..<end], .valediction, isDashed ? 0.8 : 0.6, &labels)
  }
}
