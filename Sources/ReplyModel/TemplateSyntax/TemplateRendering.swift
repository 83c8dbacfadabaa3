import ReplyText

/// A letter that a template may become.
public struct TemplateRendering: Sendable {
  /// A place that a value was filled into.
  public struct Slot: Sendable {
    /// Bytes of the rendering; empty where the value is.
    public var range: Range<Int>
    public var field: String
  }

  public var bytes: [UInt8] = []
  /// From the rendering to the source. A value stands for all of its mark.
  public var map = OffsetMap()
  /// In order.
  public var slots: [Slot] = []
  public var variant: TemplateVariant

  init(variant: TemplateVariant) { self.variant = variant }

  /// A text in which nothing is filled in.
  public init(plain bytes: [UInt8]) {
    variant = .ordinary
    append(bytes, 0..<bytes.count)
  }

  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    map.append(linear: range.count, source: range.lowerBound)
    bytes += source[range]
  }

  mutating func append(_ text: String, of value: TemplateValue) {
    let start = bytes.count
    bytes += Array(text.utf8)
    map.append(atomic: bytes.count - start, source: value.range)
    slots.append(Slot(range: start..<bytes.count, field: value.field))
  }
}
