/// Why a store, or one message in it, could not be read.
public enum StoreError: Error, Sendable, Equatable {
  /// The file or folder could not be opened; `code` is the `errno`.
  case cannotOpen(path: String, code: Int32)
  /// Reading failed at a byte of the file; `code` is the `errno`.
  case cannotRead(path: String, offset: Int, code: Int32)
  /// Neither a file nor a folder.
  case notAFile(path: String)
  /// A file of 0 bytes.
  case empty(path: String)
  /// No header section, and NUL bytes in what would be a text.
  case notText(path: String, nulOffset: Int)
  /// A message, or a file that holds one, of more bytes than are read at once.
  case tooLarge(path: String, offset: Int, limit: Int)
  /// A line of more bytes than are read at once.
  case lineTooLong(path: String, line: Int, limit: Int)
  /// A folder in which no file was found.
  case noMessages(path: String)
  /// Folders inside folders deeper than this.
  case tooDeep(path: String, limit: Int)

  /// The file or folder that it is about.
  public var path: String {
    switch self {
    case .cannotOpen(let path, _), .cannotRead(let path, _, _), .notAFile(let path),
      .empty(let path), .notText(let path, _), .tooLarge(let path, _, _),
      .lineTooLong(let path, _, _), .noMessages(let path), .tooDeep(let path, _):
      path
    }
  }
}
