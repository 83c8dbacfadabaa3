/// An input that could not be read.
public struct BrokenInput: Sendable, Equatable {
  /// Path, or a record's id or line number.
  public var id: String
  /// Path of the file, or what standard input is called.
  public var file: String
  /// 1-based line of the file; nil where all of it is meant.
  public var line: Int?
  /// What stood there and what was expected, for a reader who sees `id`.
  public var reason: String
  /// The same for a reader who sees nothing else.
  public var trouble: String

  public init(id: String, file: String, line: Int? = nil, reason: String, trouble: String) {
    self.id = id
    self.file = file
    self.line = line
    self.reason = reason
    self.trouble = trouble
  }
}
