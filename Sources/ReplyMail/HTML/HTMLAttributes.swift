/// What the attributes of an element say about showing it.
struct HTMLAttributes {
  /// How an element repeats an earlier message.
  enum Quotation {
    /// `blockquote` of a mail program.
    case cited
    /// Holds an attribution line and, mostly, a `blockquote`; answers may stand between them.
    case container
    /// All of it.
    case whole
    /// All of it and what follows inside its parent.
    case restOfParent
  }

  var isHidden = false
  /// The font size as far as it is given: zero hides text until an inner element sets another.
  var fontSize: FontSize?
  var isPreformatted = false
  /// Paragraphs without a blank line around them (Outlook's `MsoNormal`).
  var isTight = false
  /// An indented block of the writer's own.
  var isIndentation = false
  var quotation: Quotation?

  enum FontSize { case zero, some }

  init() {}

  /// - Parameter list: name, value, name, value …, nil; a value may be missing.
  /// - Complexity: O(n) in the bytes of the values looked at, at most 2,000 of each.
  init(_ list: UnsafePointer<UnsafePointer<CChar>?>?) {
    guard let list else { return }
    var index = 0
    while let name = list[index] {
      let value = list[index + 1]
      index += 2
      switch HTMLElement.key(name) {
      case Self.hidden: isHidden = true
      case Self.style: readStyle(Self.squeezed(value))
      case Self.classes: readClasses(Self.words(value))
      case Self.id: readIdentifier(Self.squeezed(value))
      case Self.type where Self.squeezed(value) == "cite": quotation = quotation ?? .cited
      default: break
      }
    }
    if isIndentation, quotation == .cited { isIndentation = false }
  }

  private static let hidden = packed("hidden")
  private static let style = packed("style")
  private static let classes = packed("class")
  private static let id = packed("id")
  private static let type = packed("type")

  private static func packed(_ name: StaticString) -> UInt64 {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private mutating func readStyle(_ style: String) {
    if style.contains("display:none") || style.contains("mso-hide:all")
      || style.contains("visibility:hidden")
      || (style.contains("max-height:0") && style.contains("overflow:hidden"))
    {
      isHidden = true
    }
    if let size = Self.value(of: "font-size:", in: style) {
      let digits = size.prefix { $0 == "0" || $0 == "." }
      let isZero = !digits.isEmpty && !(size.dropFirst(digits.count).first?.isNumber ?? false)
      fontSize = isZero ? .zero : .some
    }
    if style.contains("white-space:pre") { isPreformatted = true }
    if style.contains("border:none"), style.contains("margin") { isIndentation = true }
    // Outlook draws this line above the header fields of the message it repeats.
    if style.contains("border-top:solid#e1e1e1") || style.contains("border-top:solid#b5c4df") {
      quotation = .restOfParent
    }
    if style.contains("margin:0") || style.contains("margin-bottom:0") { isTight = true }
  }

  private static func value(of property: String, in style: String) -> Substring? {
    guard let found = Self.range(of: property, in: style) else { return nil }
    return style[found...].prefix { $0 != ";" }
  }

  private static func range(of part: String, in whole: String) -> String.Index? {
    var rest = whole[...]
    while let start = rest.firstIndex(of: "f") {
      if rest[start...].hasPrefix(part) { return rest.index(start, offsetBy: part.count) }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }

  private mutating func readClasses(_ names: [Substring]) {
    for name in names {
      switch name {
      case "gmail_quote", "protonmail_quote", "tutanota_quote": quotation = .container
      case "yahoo_quoted", "zmail_extra": quotation = .whole
      default: if name.hasPrefix("mso") { isTight = true }
      }
    }
  }

  private mutating func readIdentifier(_ identifier: String) {
    switch identifier {
    case "divrplyfwdmsg", "x_divrplyfwdmsg": quotation = .restOfParent
    case "olk_src_body_section", "mail-editor-reference-message-container",
      "ms-outlook-mobile-reference-message":
      quotation = .whole
    default: break
    }
  }

  /// Lower case, white space left out.
  private static func squeezed(_ value: UnsafePointer<CChar>?) -> String {
    String(decoding: bytes(value).filter { $0 > 0x20 }, as: UTF8.self)
  }

  private static func words(_ value: UnsafePointer<CChar>?) -> [Substring] {
    String(decoding: bytes(value), as: UTF8.self).split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  private static func bytes(_ value: UnsafePointer<CChar>?) -> [UInt8] {
    guard let value else { return [] }
    var bytes: [UInt8] = []
    while bytes.count < 2_000, value[bytes.count] != 0 {
      let byte = UInt8(bitPattern: value[bytes.count])
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return bytes
  }
}
