/// A document of elements in a frame, with nothing to remember but whether one was there.
final class FramedDocument: ReportDocument {
  private let opening: String
  /// Stands before the first element.
  private let first: String
  private let separator: String
  private let closing: String
  private let trouble: (String) -> String
  private var isEmpty = true

  /// - Parameter trouble: how the end speaks of a trouble that belongs to no one input.
  init(
    _ opening: String = "", first: String = "", separator: String = "", closing: String = "",
    trouble: @escaping (String) -> String = { _ in "" }
  ) {
    self.opening = opening
    self.first = first
    self.separator = separator
    self.closing = closing
    self.trouble = trouble
  }

  func start() -> [UInt8] { Array(opening.utf8) }

  func add(_ piece: ReportPiece) -> [UInt8] {
    var bytes: [UInt8] = []
    for element in piece.elements {
      bytes.append(contentsOf: (isEmpty ? first : separator).utf8)
      bytes.append(contentsOf: element)
      isEmpty = false
    }
    return bytes
  }

  func end(_ troubles: [String]) -> [UInt8] {
    Array((troubles.map(trouble).joined() + closing).utf8)
  }
}
