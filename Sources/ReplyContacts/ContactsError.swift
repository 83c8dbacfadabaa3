/// Why an address book cannot be read. Lines count from 1; texts are as they stand in the file.
public enum ContactsError: Error, Sendable, Equatable {
  /// Nothing but blanks.
  case empty(path: String)
  /// Bytes that are no text in any charset that the file may be in.
  case notText(path: String, line: Int)
  case nulByte(path: String, line: Int)
  case unknownCharset(path: String, line: Int, name: String)

  /// The first row is a contact already.
  case noHeader(path: String, line: Int)
  case noAddressColumn(path: String, line: Int, columns: [String])
  case noNameColumn(path: String, line: Int, columns: [String])
  case wrongFieldCount(path: String, line: Int, found: Int, expected: Int)
  /// `line` is where the row begins.
  case unclosedQuote(path: String, line: Int)
  /// A quotation mark in the middle of a field. `line` is where the row begins.
  case strayQuote(path: String, line: Int)

  /// The card of line `begin` is not over where another begins, or the file ends (nil).
  case cardNotEnded(path: String, begin: Int, next: Int?)
  case cardNotBegun(path: String, line: Int, found: String)
  /// A line of a card without a colon.
  case notAProperty(path: String, line: Int, found: String)
}
