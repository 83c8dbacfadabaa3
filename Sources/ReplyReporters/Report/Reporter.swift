/// An output format.
///
/// Workers make the pieces, many at once; one document takes them in the order of the input. What
/// costs time belongs into the pieces.
public protocol Reporter: Sendable {
  /// Asks for `ReportedMessage.regions`.
  var pointsIntoFiles: Bool { get }
  /// What was not looked for, and why, is said beside the document, on stderr.
  var saysNotices: Bool { get }

  /// What the document says of a message; may be called by any thread.
  func piece(of message: ReportedMessage) -> ReportPiece

  /// What the document says of an input that could not be read; may be called by any thread.
  func piece(of input: BrokenInput) -> ReportPiece

  /// A new document, for one run.
  func document() -> any ReportDocument
}

extension Reporter {
  public var pointsIntoFiles: Bool { false }
  public var saysNotices: Bool { true }
}

/// Puts pieces together. Used by one thread at a time.
///
/// The bytes of `start`, of each `add` and of `end`, one after another, are the document; it is well
/// formed wherever `end` follows.
public protocol ReportDocument: AnyObject {
  func start() -> [UInt8]

  /// Bytes that can be written now; empty where the format has to wait for the end.
  func add(_ piece: ReportPiece) -> [UInt8]

  /// - Parameter troubles: what kept the run from being whole and belongs to no one input.
  func end(_ troubles: [String]) -> [UInt8]
}
