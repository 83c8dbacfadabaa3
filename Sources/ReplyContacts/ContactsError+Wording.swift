extension ContactsError {
  /// `path:line`, or the path alone where no line is to blame.
  public var place: String {
    switch self {
    case .empty(let path): path
    case .notText(let path, let line), .nulByte(let path, let line),
      .unknownCharset(let path, let line, _), .noHeader(let path, let line),
      .noAddressColumn(let path, let line, _), .noNameColumn(let path, let line, _),
      .wrongFieldCount(let path, let line, _, _), .unclosedQuote(let path, let line),
      .strayQuote(let path, let line), .cardNotEnded(let path, let line, _),
      .cardNotBegun(let path, let line, _), .notAProperty(let path, let line, _):
      "\(path):\(line)"
    }
  }

  /// What was expected and what stood there, in lower case and without a full stop.
  public var reason: String {
    switch self {
    case .empty:
      "expected vCards, or CSV with a header, found nothing"
    case .notText:
      "expected UTF-8, UTF-16 or windows-1252, found bytes that are none of them"
    case .nulByte:
      "expected text, found a NUL byte"
    case .unknownCharset(_, _, let name):
      "expected a known charset, found \"\(name)\""
    case .noHeader:
      "expected a header such as name,email, found an address"
    case .noAddressColumn(_, _, let columns):
      "expected a column of addresses such as \"email\", found \(Self.list(columns))"
    case .noNameColumn(_, _, let columns):
      "expected a column of names such as \"name\" or \"first name\", found \(Self.list(columns))"
    case .wrongFieldCount(_, _, let found, let expected):
      "expected \(expected) fields, as the header has, found \(found)"
    case .unclosedQuote:
      "expected a closing quotation mark, found the end of the file"
    case .strayQuote:
      "a quotation mark stands inside a field; put such a field in quotes, and double the mark"
    case .cardNotEnded(_, _, let next?):
      "expected END:VCARD for the card that begins here, found another card at line \(next)"
    case .cardNotEnded(_, _, nil):
      "expected END:VCARD for the card that begins here, found the end of the file"
    case .cardNotBegun(_, _, let found):
      "expected BEGIN:VCARD, found \"\(found)\""
    case .notAProperty(_, _, let found):
      "expected a property such as FN:Ann Bell, found \"\(found)\""
    }
  }

  private static func list(_ columns: [String]) -> String {
    let shown = columns.prefix(6).map { "\"\($0.prefix(24))\"" }.joined(separator: ", ")
    return columns.count > 6 ? "\(shown) and \(columns.count - 6) more" : shown
  }
}
