/// A text with the places of findings marked by `⟦` and `⟧`.
public struct MarkedText: Sendable, Equatable {
  /// Without the marks.
  public var text: String
  /// UTF-8 bytes of `text`, in order of their opening marks.
  public var ranges: [Range<Int>]

  /// Takes the marks out. A closing mark without an opening one is left out; an opening one without a
  /// closing one marks nothing.
  public init(_ marked: String) {
    var text = ""
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for character in marked {
      switch character {
      case "⟦": open.append(text.utf8.count)
      case "⟧": if let start = open.popLast() { ranges.append(start..<text.utf8.count) }
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}
