/// Makes steps of the marks of a template.
struct TemplateParser {
  let dialect: TemplateDialect
  let bytes: [UInt8]
  private let filterNames: [String]

  var steps: [TemplateStep] = []
  var chains: [TemplateChain] = []
  var loops: [TemplateLoop] = []
  var values: [TemplateValue] = []
  var troubles: [TemplateTrouble] = []
  private var uses: [TemplateReading.Use] = []
  /// Names that the template gives to values of its own.
  private var locals: Set<String> = []
  private var open: [Block] = []
  /// Blocks open of each word.
  private var counts: [String: Int] = [:]
  private var sections: [String] = []
  private var textStart = 0

  /// A block that is open.
  private struct Block {
    enum Kind {
      case chain(Int)
      case loop(Int)
      case plain
    }

    var word: String
    var range: Range<Int>
    var kind: Kind
    var hasSection: Bool
  }

  init(dialect: TemplateDialect, bytes: [UInt8]) {
    self.dialect = dialect
    self.bytes = bytes
    filterNames = dialect.filters.sorted()
  }

  /// Fields that are not the template's own.
  var ownUses: [TemplateReading.Use] {
    uses.filter { use in
      !locals.contains(String(use.field.prefix { $0 != "." && $0 != "[" }))
    }
  }

  /// - Complexity: O(n).
  mutating func parse() {
    let scanned = TemplateScanner(dialect: dialect, bytes: bytes).scan()
    troubles = scanned.troubles
    let reader = TemplateTagReader(dialect: dialect)
    for mark in scanned.marks {
      let inside = text(mark.inside)
      let tag = reader.tag(inside, role: mark.role)
      takeText(before: mark, tag)
      take(tag, inside, mark)
    }
    addText(textStart..<bytes.count)
    while let block = open.popLast() { reportUnclosed(block, other: nil) }
  }

  private mutating func take(_ tag: TemplateTag, _ inside: String, _ mark: TemplateMark) {
    switch tag {
    case .comment: break
    case .order: note(inside, mark)
    case .value: addValue(inside, mark)
    case .open(let word, let shape, let section):
      begin(word, shape, mark, section: section)
      note(inside, mark)
    case .middle(let word, let condition): divide(word, condition, mark)
    case .close(let word): end(word, mark)
    case .unknown(let word, let known):
      troubles.append(
        TemplateTrouble(.unknownTag, at: mark.range, name: word, known: known.sorted()))
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func takeText(before mark: TemplateMark, _ tag: TemplateTag) {
    var end = mark.range.lowerBound
    var next = mark.range.upperBound
    if case .value = tag {
    } else if let line = ownLine(of: mark.range) {
      end = max(textStart, line.lowerBound)
      next = line.upperBound
    }
    if mark.stripsBefore {
      while end > textStart, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    if mark.stripsAfter {
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    }
    addText(textStart..<max(textStart, end))
    textStart = max(textStart, next)
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { steps.append(.text(range)) }
  }

  /// The whole line, where nothing but blanks stands beside a tag.
  private func ownLine(of range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start > textStart, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = range.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    guard end < bytes.count else { return start..<end }
    return bytes[end] == 0x0A ? start..<end + 1 : nil
  }

  private mutating func addValue(_ inside: String, _ mark: TemplateMark) {
    var value = TemplateExpression(dialect: dialect).value(inside, at: mark.range)
    value.sections = Array(sections.suffix(8))
    for field in [value.field] + value.others where !field.isEmpty { use(field, mark.inside) }
    for filter in value.filters where !dialect.filters.contains(filter) {
      troubles.append(
        TemplateTrouble(
          .unknownFilter, at: mark.range, name: filter, known: filterNames))
    }
    values.append(value)
    steps.append(.value(values.count - 1))
  }

  private mutating func use(_ field: String, _ range: Range<Int>) {
    uses.append(
      TemplateReading.Use(field: field, range: range, sections: Array(sections.suffix(8))))
  }

  /// Names that a tag makes, and those that it asks for.
  private mutating func note(_ inside: String, _ mark: TemplateMark) {
    var words = TemplateWords.cut(inside.hasPrefix("#") ? String(inside.dropFirst()) : inside)
    guard let first = words.first else { return }
    words.removeFirst()
    switch String(first) {
    case "for", "tablerow":
      guard let place = words.firstIndex(of: "in") else { return }
      locals.formUnion(TemplateWords.fields(Array(words[..<place])))
      let list = TemplateWords.fields(Array(words[(place + 1)...].prefix(1)))
      for field in list { use(field, mark.inside) }
    case "assign", "set", "capture", "macro", "increment", "decrement":
      if let name = words.first { locals.insert(String(name)) }
    case "if", "unless", "each", "with", "case", "IF", "IFNOT":
      let condition = words.split(separator: "|").first.map(Array.init) ?? []
      for field in TemplateWords.fields(condition) { use(field, mark.inside) }
      if let name = words.firstIndex(of: "as") {
        locals.formUnion(TemplateWords.fields(Array(words[name...])))
      }
    default:
      if dialect.grammar == .mustache, words.isEmpty { use(String(first), mark.inside) }
    }
  }

  private mutating func begin(
    _ word: String, _ shape: TemplateTag.Shape, _ mark: TemplateMark, section: String?
  ) {
    let kind: Block.Kind
    switch shape {
    case .branches(let condition):
      steps.append(.choose(chains.count))
      chains.append(
        TemplateChain(branches: [
          TemplateChain.Branch(condition: condition, start: steps.count)
        ]))
      kind = .chain(chains.count - 1)
    case .cases, .hidden:
      steps.append(.choose(chains.count))
      chains.append(
        TemplateChain(branches: [TemplateChain.Branch(start: steps.count, isHidden: true)]))
      kind = .chain(chains.count - 1)
    case .loop(let condition, let repeats):
      steps.append(.enter(loops.count))
      loops.append(TemplateLoop(body: steps.count, condition: condition, repeats: repeats))
      kind = .loop(loops.count - 1)
    case .plain: kind = .plain
    }
    if let section { sections.append(section) }
    counts[word, default: 0] += 1
    open.append(
      Block(word: word, range: mark.range, kind: kind, hasSection: section != nil))
  }

  private mutating func divide(
    _ word: String, _ condition: TemplateCondition?, _ mark: TemplateMark
  ) {
    guard let block = open.last else {
      troubles.append(TemplateTrouble(.strayBlock, at: mark.range, name: word))
      return
    }
    if let condition {
      for field in condition.filled + condition.empty { use(field, mark.inside) }
    }
    switch block.kind {
    case .chain(let number):
      steps.append(.leave(number))
      chains[number].branches.append(
        TemplateChain.Branch(
          condition: condition ?? TemplateCondition(), start: steps.count,
          isElse: condition == nil))
    case .loop(let number):
      guard loops[number].other == nil else { return }
      steps.append(.again(number))
      loops[number].other = steps.count
    case .plain:
      if word != "pluralize" {
        troubles.append(
          TemplateTrouble(.strayBlock, at: mark.range, other: block.range, name: word))
      }
    }
  }

  private mutating func end(_ word: String?, _ mark: TemplateMark) {
    let wanted = word ?? open.last?.word ?? ""
    guard counts[wanted, default: 0] > 0 else {
      troubles.append(
        TemplateTrouble(.strayBlock, at: mark.range, other: open.last?.range, name: wanted))
      return
    }
    while let block = open.popLast() {
      close(block)
      if block.word == wanted { return }
      reportUnclosed(block, other: mark.range, isClosed: true)
    }
  }

  private mutating func reportUnclosed(
    _ block: Block, other: Range<Int>?, isClosed: Bool = false
  ) {
    if !isClosed { close(block) }
    troubles.append(
      TemplateTrouble(.unclosedBlock, at: block.range, other: other, name: ending(of: block.word)))
  }

  /// The tag that ends a block.
  private func ending(of word: String) -> String {
    switch dialect.grammar {
    case .mustache: "{{/\(word)}}"
    case .mailchimp: "*|END:\(word)|*"
    default: "{% end\(word) %}"
    }
  }

  private mutating func close(_ block: Block) {
    counts[block.word, default: 1] -= 1
    if block.hasSection { sections.removeLast() }
    switch block.kind {
    case .chain(let number):
      steps.append(.leave(number))
      if !chains[number].branches.contains(where: \.isElse) {
        chains[number].branches.append(
          TemplateChain.Branch(start: steps.count, isElse: true))
      }
      chains[number].end = steps.count
    case .loop(let number):
      if loops[number].other == nil { steps.append(.again(number)) }
      loops[number].end = steps.count
    case .plain: break
    }
  }
}
