/// The bytes of one message of a store, and where they lie.
public struct RawMessage: Sendable {
  /// How the bytes are to be read.
  public enum Form: Sendable {
    /// With a header section (RFC 5322).
    case mail
    /// A text and nothing else.
    case text
  }

  /// Of the file, as given or found.
  public var path: String
  /// 1-based place in an mbox; 1 elsewhere.
  public var index: Int
  public var bytes: [UInt8]
  public var place: FilePlace
  public var form: Form
  /// 1-based line of the file on which the message begins.
  public var line: Int

  public init(
    path: String, index: Int, bytes: [UInt8], place: FilePlace, form: Form, line: Int = 1
  ) {
    self.path = path
    self.index = index
    self.bytes = bytes
    self.place = place
    self.form = form
    self.line = line
  }

  /// The message, read as its form asks for.
  ///
  /// - Complexity: O(n).
  public func message() -> Message {
    switch form {
    case .mail: MessageParser().message(bytes, at: place)
    case .text: Message(bareText: bytes, at: place)
    }
  }
}
