import ReplyText

/// Where the reading of an HTML part stands: the open elements and the lines so far.
final class HTMLState {
  private struct Frame {
    var name: UInt64
    var element: HTMLElement
    var isHidden: Bool
    var hasNoSize: Bool
    var isPreformatted: Bool
    var isTight: Bool
    /// Number of the next item in an ordered list; 0 in an unordered one, -1 elsewhere.
    var nextItem = -1
    /// Index of the quotation that ends with this element.
    var quotation: Int?
    /// Quotation opened inside by `restOfParent`.
    var innerQuotation: Int?
  }

  private struct Quotation {
    var start: Int
    var end: Int?
    /// Counts only where no `blockquote` stood inside.
    var isContainer: Bool
    var holdsQuotation = false
  }

  var lines: HTMLLines
  private let source: [UInt8]
  private let keepsMap: Bool
  private var frames: [Frame] = []
  private var quotations: [Quotation] = []
  private var openQuotations: [Int] = []
  private var lastConsumed = 0
  private var listDepth = 0

  init(source: [UInt8], keepsMap: Bool) {
    self.source = source
    self.keepsMap = keepsMap
    lines = HTMLLines(keepsMap: keepsMap)
  }

  static func of(_ context: UnsafeMutableRawPointer) -> HTMLState {
    Unmanaged<HTMLState>.fromOpaque(context).takeUnretainedValue()
  }

  /// An element opens. False stops the reading.
  func start(
    _ name: UnsafePointer<CChar>, _ list: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> Bool {
    guard frames.count < HTMLReader.depthLimit else { return false }
    let element = HTMLElement(name: name)
    let attributes = HTMLAttributes(list)
    let parent = frames.last
    var frame = Frame(
      name: HTMLElement.key(name), element: element,
      isHidden: (parent?.isHidden ?? false) || attributes.isHidden || element == .dropped,
      hasNoSize: attributes.fontSize.map { $0 == .zero } ?? parent?.hasNoSize ?? false,
      isPreformatted: (parent?.isPreformatted ?? false) || attributes.isPreformatted
        || element == .preformatted,
      isTight: attributes.isTight)
    if !frame.isHidden {
      open(element, isTight: frame.isTight, frame: &frame)
      openQuotation(element, attributes, &frame)
    }
    frames.append(frame)
    return true
  }

  private func open(_ element: HTMLElement, isTight: Bool, frame: inout Frame) {
    switch element {
    case .block: lines.endLine()
    case .paragraph: lines.endLine(blankLine: !isTight)
    case .preformatted, .quotation: lines.endLine(blankLine: true)
    case .lineBreak: lines.breakLine()
    case .orderedList, .unorderedList:
      lines.endLine()
      frame.nextItem = element == .orderedList ? 1 : 0
      listDepth += 1
    case .listItem: openItem()
    case .cell: lines.separateCells()
    case .inline, .dropped: break
    }
  }

  private func openItem() {
    lines.endLine()
    var bullet = Array(repeating: UInt8(0x20), count: 2 * min(max(listDepth - 1, 0), 8))
    if let list = frames.lastIndex(where: { $0.nextItem >= 0 }), frames[list].nextItem > 0 {
      bullet += Array("\(frames[list].nextItem). ".utf8)
      frames[list].nextItem += 1
    } else {
      bullet += [0x2D, 0x20]
    }
    lines.insert(bullet)
  }

  private func openQuotation(
    _ element: HTMLElement, _ attributes: HTMLAttributes, _ frame: inout Frame
  ) {
    let kind: HTMLAttributes.Quotation? =
      element == .quotation ? (attributes.isIndentation ? nil : .cited) : attributes.quotation
    guard let kind, kind != .cited || element == .quotation else { return }
    if kind == .cited {
      for index in openQuotations where quotations[index].isContainer {
        quotations[index].holdsQuotation = true
      }
    }
    let index = quotations.count
    if kind == .restOfParent {
      guard let parent = frames.indices.last, frames[parent].innerQuotation == nil else { return }
      frames[parent].innerQuotation = index
    } else {
      frame.quotation = index
    }
    quotations.append(
      Quotation(start: lines.bytes.count, end: nil, isContainer: kind == .container))
    openQuotations.append(index)
  }

  /// An element closes. libxml2 closes in order; what does not match is passed over.
  func end(_ name: UnsafePointer<CChar>) {
    guard let frame = frames.last, frame.name == HTMLElement.key(name) else { return }
    frames.removeLast()
    close(frame.innerQuotation)
    close(frame.quotation)
    guard !frame.isHidden else { return }
    switch frame.element {
    case .block, .listItem: lines.endLine()
    case .paragraph: lines.endLine(blankLine: !frame.isTight)
    case .preformatted, .quotation: lines.endLine(blankLine: true)
    case .orderedList, .unorderedList:
      lines.endLine()
      listDepth -= 1
    case .cell, .inline, .lineBreak, .dropped: break
    }
  }

  private func close(_ quotation: Int?) {
    guard let quotation else { return }
    quotations[quotation].end = lines.bytes.count
    openQuotations.removeAll { $0 == quotation }
  }

  /// Closes what the end of the part left open.
  func finish() {
    for index in openQuotations { quotations[index].end = lines.bytes.count }
    openQuotations = []
  }

  /// Characters between tags.
  ///
  /// - Parameter consumed: bytes of the source that libxml2 had read when it showed them.
  func text(_ text: UnsafeBufferPointer<UInt8>, consumed: Int) {
    let place = keepsMap ? place(of: text, consumed: consumed) : lastConsumed..<lastConsumed
    if keepsMap { lastConsumed = place.upperBound }
    guard let frame = frames.last, !frame.isHidden, !frame.hasNoSize else { return }
    let isCopy = place.count == text.count
    func source(_ range: Range<Int>) -> Range<Int> {
      guard isCopy else { return place }
      return (place.lowerBound + range.lowerBound)..<(place.lowerBound + range.upperBound)
    }
    if frame.isPreformatted {
      lines.characters(text, source: place)
      return
    }
    var index = 0
    while index < text.count {
      var end = index
      while end < text.count, !Self.isBlank(text[end]), !Self.isNoBreakSpace(text, end) { end += 1 }
      let word = UnsafeBufferPointer(rebasing: text[index..<end])
      lines.characters(word, source: source(index..<end))
      guard end < text.count else { return }
      if Self.isBlank(text[end]) {
        lines.blank(source(end..<end + 1))
        index = end + 1
      } else {
        lines.noBreakSpace(source(end..<end + 2))
        index = end + 2
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  private static func isNoBreakSpace(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0
  }

  /// The source bytes that libxml2 made the characters from: the same bytes just before the place it
  /// has come to (a long text is shown one character early), or the reference that ends there.
  private func place(of text: UnsafeBufferPointer<UInt8>, consumed: Int) -> Range<Int> {
    let end = min(max(consumed, lastConsumed), source.count)
    for shift in 0...4 {
      let start = end - text.count + shift
      guard start >= lastConsumed, start + text.count <= source.count else { continue }
      if source[start..<start + text.count].elementsEqual(text) {
        return start..<start + text.count
      }
    }
    var start = end - 1
    while start >= max(lastConsumed, end - 64) {
      if source[start] == UInt8(ascii: "&") { return start..<end }
      start -= 1
    }
    return lastConsumed..<end
  }

  /// The quotations, in order of start, nesting counted.
  func quotedRanges() -> [QuotedRange] {
    let count = lines.bytes.count
    var ranges: [Range<Int>] = []
    for quotation in quotations where !(quotation.isContainer && quotation.holdsQuotation) {
      var start = quotation.start
      while start < count, lines.bytes[start] == 0x0A { start += 1 }
      let end = min(quotation.end ?? count, count)
      if start < end { ranges.append(start..<end) }
    }
    ranges.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var open: [Int] = []
    var found: [QuotedRange] = []
    for range in ranges {
      while let last = open.last, last <= range.lowerBound { open.removeLast() }
      if let last = found.last, last.range == range { continue }
      open.append(range.upperBound)
      found.append(QuotedRange(range: range, depth: open.count))
    }
    return found
  }
}
