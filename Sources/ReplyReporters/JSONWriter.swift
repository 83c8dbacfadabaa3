/// Writes JSON (RFC 8259) into a buffer, members in the order given, so that equal reviews give
/// equal bytes.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// An object; `content` writes its members.
  public mutating func object(_ content: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    content(&self)
    close(UInt8(ascii: "}"))
  }

  /// A list; `content` writes each element.
  public mutating func array<Element>(
    _ elements: some Sequence<Element>, _ content: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { content(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// The name of a member, whose value is to be written next.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A name that is not known when the program is built.
  public mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A string, escaped (RFC 8259 §7).
  public mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 { escape(byte) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A whole number.
  public mutating func number(_ value: Int) { literal("\(value)") }

  /// A number rounded to three decimals; whole numbers keep `.0`.
  public mutating func fraction(_ value: Double) { literal(Self.decimal(value)) }

  /// Rounded to three decimals; whole numbers keep `.0`. 0 for what is no number.
  static func decimal(_ value: Double) -> String {
    let thousandths = value.isFinite ? Int((min(max(value, -1e15), 1e15) * 1000).rounded()) : 0
    let rest = String(abs(thousandths % 1000))
    var digits = String(repeating: "0", count: 3 - rest.count) + rest
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths / 1000)).\(digits)"
  }

  /// A value that is JSON already.
  public mutating func written(_ value: [UInt8]) {
    separate()
    bytes.append(contentsOf: value)
    needsComma = true
  }

  /// `true` or `false`.
  public mutating func flag(_ value: Bool) { literal(value ? "true" : "false") }

  /// `null`.
  public mutating func null() { literal("null") }

  /// A string, or `null` for nil.
  public mutating func optional(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// A member that is `null` for nil.
  /// A name and a string, or `null` for nil.
  public mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    optional(value)
  }

  /// A name and a whole number.
  public mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// A name and `true` or `false`.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    flag(value)
  }

  /// A name and a number from 0 to 1.
  public mutating func member(_ name: StaticString, fraction value: Double) {
    key(name)
    fraction(value)
  }

  /// Ends the line of a JSON Lines stream.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20, 0x7F:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}
