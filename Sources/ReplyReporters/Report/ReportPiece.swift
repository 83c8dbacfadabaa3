/// What one message, or one broken input, adds to a document.
public struct ReportPiece: Sendable, Equatable {
  /// Results, lines or test cases in order, each whole, without what stands between them.
  public var elements: [[UInt8]]
  /// The file, where the document lists files; else empty.
  public var file = ""
  /// The message has a finding at or above `--fail-on`.
  public var fails = false
  /// The input could not be read.
  public var isBroken = false

  public init(_ elements: [[UInt8]]) { self.elements = elements }

  init(text: String) { self.init(text.isEmpty ? [] : [Array(text.utf8)]) }
}
