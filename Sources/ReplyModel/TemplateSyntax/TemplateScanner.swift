import ReplyText

/// Finds the delimiters of a dialect in the source of a template.
struct TemplateScanner {
  let dialect: TemplateDialect
  let bytes: [UInt8]

  struct Outcome {
    /// In order of place.
    var marks: [TemplateMark] = []
    var troubles: [TemplateTrouble] = []
  }

  /// Bytes that a mark may take; a comment may be longer.
  static let longest = 2_000

  /// First bytes of openings and closings.
  private let signs: Set<UInt8>
  private let names: [[UInt8]]

  init(dialect: TemplateDialect, bytes: [UInt8]) {
    self.dialect = dialect
    self.bytes = bytes
    signs = Set(dialect.forms.flatMap { [$0.open.first, $0.close.first].compactMap { $0 } })
    names = ["style", "script"].map { Array($0.utf8) }
  }

  /// - Complexity: O(n): what follows an opening is read to the next one, or for `longest` bytes.
  func scan() -> Outcome {
    var outcome = Outcome()
    var index = 0
    /// Inside a style sheet or a script `}}` closes what is none of the template's.
    var isForeign = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3C {
        if names.contains(where: { has($0, at: index + 1) }) { isForeign = true }
        if bytes.count > index + 1, bytes[index + 1] == 0x2F { isForeign = false }
      }
      guard signs.contains(byte) else {
        index += 1
        continue
      }
      if let form = dialect.forms.firstIndex(where: { has($0.open, at: index) }) {
        index = take(form, at: index, &outcome)
      } else if !isForeign, let closing = strayClosing(at: index) {
        outcome.troubles.append(
          TemplateTrouble(.strayMark, at: closing, name: text(closing)))
        index = closing.upperBound
      } else {
        index += 1
      }
    }
    return outcome
  }

  /// The place from which on reading goes on.
  private func take(_ number: Int, at start: Int, _ outcome: inout Outcome) -> Int {
    let form = dialect.forms[number]
    let inside = start + form.open.count
    if form.isTight, !opensTight(form, inside) { return start + 1 }
    guard let end = end(of: form, from: inside) else {
      if isMeant(form, inside) {
        outcome.troubles.append(
          TemplateTrouble(.unclosedMark, at: start..<inside, name: text(form.close)))
      }
      return inside
    }
    var mark = TemplateMark(
      range: start..<end + form.close.count, inside: inside..<end, role: form.role, form: number)
    // `{contactfield=x}`: a brace alone opens nothing.
    if form.open.count == 1, !text(mark.inside).contains("=") { return start + 1 }
    trim(&mark)
    outcome.marks.append(mark)
    let isRaw =
      form.role == .block
      && ["raw", "verbatim", "comment"].contains(TemplateWords.first(text(mark.inside)))
    return isRaw ? afterRaw(mark, &outcome) : mark.range.upperBound
  }

  private func opensTight(_ form: TemplateDialect.Form, _ inside: Int) -> Bool {
    guard inside < bytes.count else { return false }
    let byte = bytes[inside]
    return TemplateWords.isLetter(byte) || byte == 0x20 && form.open == Array("{$".utf8)
      || form.open == Array("{!".utf8) && byte == 0x24
  }

  /// The place of the closing mark, before the next opening, on the same paragraph and near.
  private func end(of form: TemplateDialect.Form, from inside: Int) -> Int? {
    let isComment = form.role == .comment
    let limit = min(bytes.count, inside + (isComment ? 20 * Self.longest : Self.longest))
    var index = inside
    while index < limit {
      let byte = bytes[index]
      if byte == form.close[0], has(form.close, at: index) { return index }
      if !isComment {
        if byte == form.open[0], form.open.count > 1, has(form.open, at: index) { return nil }
        if byte == 0x0A, form.isTight || isBlankLine(after: index) { return nil }
      }
      index += 1
    }
    return nil
  }

  private func isBlankLine(after lineEnd: Int) -> Bool {
    lineEnd + 1 < bytes.count && bytes[lineEnd + 1] == 0x0A
  }

  /// An opening without a closing that is no accident: a name follows at once.
  private func isMeant(_ form: TemplateDialect.Form, _ inside: Int) -> Bool {
    guard form.open.count > 1 else { return false }
    var index = inside
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x2D { index += 1 }
    guard index < bytes.count else { return !form.isTight }
    return TemplateWords.isLetter(bytes[index]) || [0x23, 0x2F, 0x5E].contains(bytes[index])
  }

  private func strayClosing(at index: Int) -> Range<Int>? {
    guard dialect.grammar != .fields else { return nil }
    let form = dialect.forms.first {
      $0.close.count > 1 && $0.role != .comment && has($0.close, at: index)
    }
    return form.map { index..<index + $0.close.count }
  }

  /// Passes what is to stand as it is, up to the tag that ends it.
  private func afterRaw(_ mark: TemplateMark, _ outcome: inout Outcome) -> Int {
    let word = TemplateWords.first(text(mark.inside))
    let end = Array("end\(word)".utf8)
    var index = mark.range.upperBound
    while index < bytes.count {
      if bytes[index] == 0x7B, has([0x7B, 0x25], at: index) {
        var inside = index + 2
        while inside < bytes.count, bytes[inside] == 0x20 || bytes[inside] == 0x2D { inside += 1 }
        if has(end, at: inside) { return index }
      }
      index += 1
    }
    return bytes.count
  }

  private func trim(_ mark: inout TemplateMark) {
    var lower = mark.inside.lowerBound
    var upper = mark.inside.upperBound
    let strips: Set<UInt8> = dialect.grammar == .fields ? [] : [0x2D, 0x7E, 0x2B]
    if lower < upper, strips.contains(bytes[lower]) {
      mark.stripsBefore = bytes[lower] != 0x2B
      lower += 1
    }
    if upper > lower, strips.contains(bytes[upper - 1]) {
      mark.stripsAfter = bytes[upper - 1] != 0x2B
      upper -= 1
    }
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    mark.inside = lower..<upper
  }

  private func has(_ sign: [UInt8], at index: Int) -> Bool {
    index + sign.count <= bytes.count && bytes[index..<index + sign.count].elementsEqual(sign)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func text(_ sign: [UInt8]) -> String { String(decoding: sign, as: UTF8.self) }
}
