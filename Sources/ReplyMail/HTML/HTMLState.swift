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
    /// Bytes of text before the element.
    var start: Int
  }

  // Checked at run time, each of these accesses costs as much as the work that it does: one thread
  // reads one part, and no event comes while another is being taken.
  @exclusivity(unchecked) private(set) var lines: HTMLLines
  @exclusivity(unchecked) private(set) var spans = HTMLSpans()
  /// Tables that hold data, in order of their ends.
  @exclusivity(unchecked) private(set) var dataTables: [Range<Int>] = []
  private let source: [UInt8]
  private let keepsMap: Bool
  @exclusivity(unchecked) private var frames: [Frame] = []
  @exclusivity(unchecked) private var tables: [HTMLTable] = []
  /// Number of the next item of each open list; 0 where the list is not ordered.
  @exclusivity(unchecked) private var nextItems: [Int] = []
  @exclusivity(unchecked) private var lastConsumed = 0
  @exclusivity(unchecked) private var work = 0

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
    work += frames.count + HTMLReader.elementWork
    guard frames.count < HTMLReader.depthLimit, work < HTMLReader.workLimit else { return false }
    let element = HTMLElement(name: name)
    let attributes = HTMLAttributes(list)
    let parent = frames.last
    let frame = Frame(
      name: HTMLElement.key(name), element: element,
      isHidden: (parent?.isHidden ?? false) || attributes.isHidden || element == .dropped,
      hasNoSize: attributes.style.fontSize.map { $0 == .none } ?? parent?.hasNoSize ?? false,
      isPreformatted: (parent?.isPreformatted ?? false) || attributes.style.isPreformatted
        || element == .preformatted,
      isTight: attributes.isTight, start: lines.bytes.count)
    frames.append(frame)
    guard !frame.isHidden else { return true }
    open(element, isTight: frame.isTight)
    openTable(element, attributes, isHeading: frame.name == Self.heading)
    openSpan(element, attributes, name: name)
    return true
  }

  private func open(_ element: HTMLElement, isTight: Bool) {
    switch element {
    case .block, .rule, .table, .row: lines.endLine()
    case .paragraph: lines.endLine(blankLine: !isTight)
    case .preformatted, .quotation: lines.endLine(blankLine: true)
    case .lineBreak: lines.breakLine()
    case .orderedList, .unorderedList:
      lines.endLine()
      nextItems.append(element == .orderedList ? 1 : 0)
    case .listItem: openItem()
    case .cell: lines.separateCells()
    case .inline, .code, .dropped: break
    }
  }

  private func openItem() {
    lines.endLine()
    var bullet = Array(repeating: UInt8(0x20), count: 2 * min(max(nextItems.count - 1, 0), 8))
    if let next = nextItems.last, next > 0 {
      bullet += Array("\(next). ".utf8)
      nextItems[nextItems.count - 1] += 1
    } else {
      bullet += [0x2D, 0x20]
    }
    lines.insert(bullet)
  }

  private static let heading: UInt64 = 0x7468  // "th"

  private func openTable(
    _ element: HTMLElement, _ attributes: HTMLAttributes, isHeading: Bool
  ) {
    let place = lines.bytes.count
    if element == .table {
      if !tables.isEmpty { tables[tables.count - 1].holdTable() }
      tables.append(HTMLTable(start: place, attributes: attributes.table))
    } else if !tables.isEmpty {
      if element == .row { tables[tables.count - 1].openRow() }
      if element == .cell { tables[tables.count - 1].openCell(at: place, isHeading: isHeading) }
    }
  }

  private func closeTable(_ element: HTMLElement) {
    guard !tables.isEmpty else { return }
    let place = lines.bytes.count
    switch element {
    case .cell: tables[tables.count - 1].closeCell(at: place)
    case .row: tables[tables.count - 1].closeRow(at: place)
    case .table:
      guard var table = tables.popLast() else { return }
      table.closeRow(at: place)
      let start = lines.firstCharacter(from: table.start)
      if table.isData, start < place { dataTables.append(start..<place) }
    default: break
    }
  }

  private func openSpan(
    _ element: HTMLElement, _ attributes: HTMLAttributes, name: UnsafePointer<CChar>
  ) {
    let place = lines.bytes.count
    if attributes.isInterchange { spans.endAttribution(at: place, text: lines.bytes) }
    var sign = attributes.sign ?? HTMLSign(name: HTMLValue(name))
    switch element {
    case .quotation:
      let isQuotation = attributes.isQuotation(afterColon: lines.bytes.last == 0x3A)
      sign = isQuotation ? .cited : nil
    case .rule: sign = .separator
    case .preformatted, .code: sign = sign ?? (attributes.isWrappedText ? nil : .preformatted)
    default: break
    }
    guard let sign else { return }
    let level = frames.count - 1
    let outer = outer(level, from: place)
    if attributes.isPlainRule, spans.openBelowFields(at: place, outer: outer, text: lines.bytes) {
      return
    }
    spans.open(sign, at: place, level: level, outer: outer, text: lines.bytes)
  }

  /// The element in which what follows an element stands: the one around it, or the one around that
  /// where the first holds nothing else so far. Outlook wraps the header fields of what it repeats in
  /// an element of their own.
  private func outer(_ level: Int, from start: Int) -> Int {
    var level = level
    // An anchor stands in a paragraph, which is not what goes on.
    var steps = 0
    while level > 1, steps < 8, [.inline, .paragraph].contains(frames[level - 1].element) {
      level -= 1
      steps += 1
    }
    guard level > 1, frames[level - 1].start == start, frames[level - 1].element == .block,
      start > 0
    else { return max(level - 1, 0) }
    return level - 2
  }

  /// An element closes. libxml2 closes in order; what does not match is passed over.
  func end(_ name: UnsafePointer<CChar>) {
    guard let frame = frames.last, frame.name == HTMLElement.key(name) else { return }
    let level = frames.count - 1
    spans.close(
      level: level, at: lines.bytes.count, outer: outer(level, from: frame.start),
      text: lines.bytes)
    frames.removeLast()
    guard !frame.isHidden else { return }
    closeTable(frame.element)
    switch frame.element {
    case .block, .rule, .table, .row, .listItem: lines.endLine()
    case .paragraph: lines.endLine(blankLine: !frame.isTight)
    case .preformatted, .quotation: lines.endLine(blankLine: true)
    case .orderedList, .unorderedList:
      lines.endLine()
      nextItems.removeLast()
    case .cell, .inline, .code, .lineBreak, .dropped: break
    }
  }

  /// Closes what the end of the part left open.
  func finish() {
    spans.finish(at: lines.bytes.count, text: lines.bytes)
  }

  /// Characters between tags.
  ///
  /// - Parameter consumed: bytes of the source that libxml2 had read when it showed them.
  /// False stops the reading.
  func text(_ text: UnsafeBufferPointer<UInt8>, consumed: Int) -> Bool {
    guard lines.bytes.count < HTMLReader.textLimit else { return false }
    add(text, consumed: consumed)
    return true
  }

  private func add(_ text: UnsafeBufferPointer<UInt8>, consumed: Int) {
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
      lines.word(word, source: source(index..<end))
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
    for shift in 0...(text.count < 900 ? 0 : 4) {
      let start = end - text.count + shift
      guard start >= lastConsumed, start + text.count <= source.count else { continue }
      if source[start..<start + text.count].elementsEqual(text) {
        return start..<start + text.count
      }
    }
    var start = end - 1
    while start >= max(lastConsumed, end - 64) {
      if source[start] == UInt8(ascii: "&") {
        // A lone "&" and the letters of an unknown name come one after the other.
        let isItself = text.count == 1 && text[0] == source[start] && !isReference(at: start)
        return start..<(isItself ? start + 1 : end)
      }
      start -= 1
    }
    return lastConsumed..<end
  }

  /// Tells whether `&amp` or a numeric reference stands at a place.
  private func isReference(at start: Int) -> Bool {
    let rest = source[start...].dropFirst()
    return rest.first == UInt8(ascii: "#") || rest.starts(with: "amp".utf8)
  }
}
