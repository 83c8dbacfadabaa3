/// What the attributes of an element say about showing it.
struct HTMLAttributes {
  var style = HTMLStyle()
  var isHidden = false
  /// Paragraphs without a blank line around them (Outlook's `MsoNormal`).
  var isTight = false
  var sign: HTMLSign?
  /// `type=cite`, `cite=` or a class that speaks of a quotation.
  var isCited = false
  /// Classes by which mail programs mark an indented block of the writer's own.
  var isIndentation = false
  /// Plain text that a mail program has put into `pre`.
  var isWrappedText = false
  /// Ends the attribution line that Apple Mail puts into the quotation.
  var isInterchange = false
  /// `hr noshade`, as Notes draws it.
  var isPlainRule = false
  var table = HTMLTable.Attributes()

  init() {}

  /// - Parameter list: name, value, name, value …, nil; a value may be missing.
  /// - Complexity: O(n) in the bytes of the values looked at, at most 2,000 of each.
  init(_ list: UnsafePointer<UnsafePointer<CChar>?>?) {
    guard let list else { return }
    var index = 0
    while let name = list[index] {
      read(HTMLElement.key(name), HTMLValue(list[index + 1]))
      index += 2
    }
    isHidden = isHidden || style.isHidden || sign == .hidden
    isTight = isTight || style.isTight
    if sign == nil, style.hasLineAbove { sign = .ruled }
  }

  private mutating func read(_ name: UInt64, _ value: HTMLValue) {
    switch name {
    case Self.hidden: isHidden = true
    case Self.style: style = HTMLStyle(value)
    case Self.classes: readClasses(value)
    case Self.id, Self.name: value.forEachPiece { readName($0) }
    case Self.type: isCited = isCited || value.isEqual(to: "cite")
    case Self.cite: isCited = isCited || !value.isEmpty
    case Self.noShade: isPlainRule = true
    case Self.wrap: isWrappedText = true
    case Self.role: table.isLayout = value.isEqual(to: "presentation") || value.isEqual(to: "none")
    case Self.border: table.hasGrid = table.hasGrid || value.number.map { $0.value > 0 } ?? false
    default: break
    }
  }

  private mutating func readName(_ name: HTMLValue) {
    // An inner name ("gmail_quote gmail_quote_container") says the same as the first.
    if let found = HTMLSign(name: name) { sign = sign ?? found }
    if name.isEqual(to: "quote") { sign = sign ?? .whole }
  }

  private mutating func readClasses(_ value: HTMLValue) {
    value.forEachPiece { name in
      if let found = HTMLSign(name: name) { sign = sign ?? found }
      if name.starts(with: "mso") {
        isTight = true
        if name.isEqual(to: "msotablegrid") { table.hasGrid = true }
      }
      if name.isEqual(to: "moz-quote-pre") { isWrappedText = true }
      if name.isEqual(to: "webkit-indent-blockquote") { isIndentation = true }
      if name.isEqual(to: "apple-interchange-newline") { isInterchange = true }
      if name.contains("quote") || name.contains("cite") { isCited = !isIndentation }
    }
  }

  /// Whether a `blockquote` with these attributes repeats what somebody wrote: most do, but word
  /// processors and web mail indent with it.
  func isQuotation(afterColon: Bool) -> Bool {
    if isCited || style.hasLineBeside { return true }
    if isIndentation || style.hasNoBorder && style.hasMargin { return false }
    return afterColon || !style.hasMargin
  }

  private static let hidden = packed("hidden")
  private static let style = packed("style")
  private static let classes = packed("class")
  private static let id = packed("id")
  private static let name = packed("name")
  private static let type = packed("type")
  private static let cite = packed("cite")
  private static let wrap = packed("wrap")
  private static let noShade = packed("noshade")
  private static let role = packed("role")
  private static let border = packed("border")

  private static func packed(_ name: StaticString) -> UInt64 {
    name.withUTF8Buffer { $0.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
  }
}
