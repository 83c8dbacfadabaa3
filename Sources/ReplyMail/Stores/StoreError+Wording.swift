import Glibc

extension StoreError {
  /// One line for people: the path, what was attempted, what stood there, what was expected.
  public var wording: String {
    switch self {
    case .cannotOpen(let path, let code):
      "\(path): cannot be opened: \(Self.reason(code))"
    case .cannotRead(let path, let offset, let code):
      "\(path): reading stopped at byte \(offset): \(Self.reason(code))"
    case .notAFile(let path):
      "\(path): is neither a file nor a folder; expected a message, an mbox, a Maildir or a folder"
    case .empty(let path):
      "\(path): is empty (0 bytes); expected a message or a text"
    case .notText(let path, let offset):
      "\(path): holds a NUL at byte \(offset) and no header section; expected a message or a text"
    case .tooLarge(let path, let offset, let limit):
      "\(path): the message at byte \(offset) is larger than \(limit) bytes and was passed over"
    case .lineTooLong(let path, let line, let limit):
      "\(path):\(line): the line is longer than \(limit) bytes and was passed over"
    case .noMessages(let path):
      "\(path): holds no messages; expected files, or the folders cur and new of a Maildir"
    case .tooDeep(let path, let limit):
      "\(path): folders deeper than \(limit) are not read"
    }
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code)).lowercased()
  }
}
