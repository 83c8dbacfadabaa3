/// What the declarations of a `style` attribute say of showing an element (CSS 2.1).
struct HTMLStyle {
  /// The font size as far as it is given: what nobody can read is hidden until an inner element sets
  /// another.
  enum FontSize { case none, some }

  var isHidden = false
  var fontSize: FontSize?
  var isPreformatted = false
  /// No space below.
  var isTight = false
  var hasLineAbove = false
  var hasLineBeside = false
  var hasNoBorder = false
  var hasMargin = false

  private var isCut = false
  private var hasNoRoom = false
  private var isPlaced = false
  private var isFarOff = false

  init() {}

  /// - Complexity: O(n).
  init(_ value: HTMLValue) {
    value.forEachPiece(separator: UInt8(ascii: ";")) { declaration in
      guard let (property, value) = declaration.halves(around: UInt8(ascii: ":")) else { return }
      read(Property(rawValue: property.hash), value)
    }
    if isCut && hasNoRoom || isPlaced && isFarOff { isHidden = true }
  }

  private struct Property: Equatable {
    var rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(_ name: StaticString) { rawValue = HTMLValue.hash(name) }

    static let display = Property("display")
    static let visibility = Property("visibility")
    static let msoHide = Property("mso-hide")
    static let opacity = Property("opacity")
    static let overflow = Property("overflow")
    static let maxHeight = Property("max-height")
    static let height = Property("height")
    static let maxWidth = Property("max-width")
    static let position = Property("position")
    static let left = Property("left")
    static let top = Property("top")
    static let textIndent = Property("text-indent")
    static let fontSize = Property("font-size")
    static let whiteSpace = Property("white-space")
    static let border = Property("border")
    static let borderTop = Property("border-top")
    static let borderLeft = Property("border-left")
    static let borderStyle = Property("border-style")
    static let borderWidth = Property("border-width")
    static let margin = Property("margin")
    static let marginLeft = Property("margin-left")
    static let marginRight = Property("margin-right")
    static let marginBottom = Property("margin-bottom")
  }

  private mutating func read(_ property: Property, _ value: HTMLValue) {
    switch property {
    case .display: isHidden = isHidden || value.starts(with: "none")
    case .visibility: isHidden = isHidden || value.starts(with: "hidden")
    case .msoHide: isHidden = isHidden || value.starts(with: "all")
    case .opacity: isHidden = isHidden || value.number.map { $0.value <= 0.01 } ?? false
    case .overflow: isCut = isCut || value.starts(with: "hidden")
    case .maxHeight, .height, .maxWidth:
      hasNoRoom =
        hasNoRoom || value.number.map { $0.value <= 1 && !$0.unit.starts(with: "%") } ?? false
    case .position: isPlaced = value.starts(with: "absolute") || value.starts(with: "fixed")
    case .left, .top, .textIndent:
      isFarOff = isFarOff || value.number.map { $0.value <= -900 } ?? false
    case .fontSize: fontSize = Self.size(value)
    case .whiteSpace: isPreformatted = value.starts(with: "pre")
    default: readBox(property, value)
    }
  }

  private mutating func readBox(_ property: Property, _ value: HTMLValue) {
    switch property {
    case .border: hasNoBorder = !Self.isLine(value)
    case .borderTop: hasLineAbove = Self.isLine(value)
    case .borderLeft: hasLineBeside = Self.isLine(value)
    case .borderStyle, .borderWidth: readSides(value, isWidth: property == .borderWidth)
    case .margin:
      hasMargin = hasMargin || Self.isWide(value)
      isTight = isTight || value.starts(with: "0")
    case .marginLeft, .marginRight: hasMargin = hasMargin || Self.isWide(value)
    case .marginBottom: isTight = isTight || value.starts(with: "0")
    default: break
    }
  }

  /// A size that shows letters: a point or a pixel is as good as none.
  private static func size(_ value: HTMLValue) -> FontSize {
    guard let (number, unit) = value.number else { return .some }
    let isAbsolute = unit.isEmpty || unit.starts(with: "px") || unit.starts(with: "pt")
    return number <= (isAbsolute ? 1 : 0.05) ? .none : .some
  }

  /// One of the lengths is more than zero.
  private static func isWide(_ value: HTMLValue) -> Bool {
    var found = false
    value.forEachPiece { found = found || $0.number.map { $0.value > 0 } ?? false }
    return found
  }

  /// `1pt solid rgb(225, 225, 225)` in any order; not `none`, not `0`.
  private static func isLine(_ value: HTMLValue) -> Bool {
    (value.contains("solid") || value.contains("groove") || value.contains("ridge"))
      && !value.starts(with: "0") && !value.starts(with: "none")
  }

  /// `solid none none` or `none none none solid`, and widths likewise: top, right, bottom, left.
  private mutating func readSides(_ value: HTMLValue, isWidth: Bool) {
    var drawn: [Bool] = []
    value.forEachPiece { word in
      let isWord = isWidth ? word.number.map { $0.value > 0 } ?? false : word.isEqual(to: "solid")
      if drawn.count < 4 { drawn.append(isWord) }
    }
    guard let top = drawn.first, drawn.contains(true) else { return }
    let right = drawn.count > 1 ? drawn[1] : top
    let bottom = drawn.count > 2 ? drawn[2] : top
    let left = drawn.count > 3 ? drawn[3] : right
    if top, !bottom, !left { hasLineAbove = true }
    if left, !top, !right { hasLineBeside = true }
  }
}
