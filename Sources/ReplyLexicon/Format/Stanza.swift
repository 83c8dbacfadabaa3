/// The value of a field, its continuation lines joined by one blank, with the way back to the file.
struct FieldValue: Sendable, Equatable {
  struct Piece: Sendable, Equatable {
    /// Where the piece begins in `bytes`.
    var offset: Int
    /// From 0.
    var line: Int
    /// Bytes of the line before the piece.
    var column: Int
  }

  var bytes: [UInt8]
  var pieces: [Piece]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Line (from 0) and bytes before it in that line, of a byte of the value.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let piece = pieces.last { $0.offset <= offset } ?? pieces.first
    guard let piece else { return (0, 0) }
    return (piece.line, piece.column + max(0, offset - piece.offset))
  }
}

/// One `Name: value` of a stanza.
struct Field: Sendable, Equatable {
  var name: String
  var value: FieldValue
  /// From 0.
  var line: Int
  /// Comment lines that stand before it in the same stanza, as written.
  var comments: [String]
}

/// Lines without a blank line between them.
struct Stanza: Sendable, Equatable {
  var fields: [Field]
  /// Comment lines behind the last field.
  var trailing: [String]
  /// From 0.
  var line: Int

  func first(_ name: String) -> Field? { fields.first { $0.name == name } }

  func all(_ name: String) -> [Field] { fields.filter { $0.name == name } }
}
