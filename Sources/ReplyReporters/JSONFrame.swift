/// What the JSON of `check` and of `inspect` have in common: objects in one array, or one a line.
struct JSONFrame: Sendable {
  var isArray: Bool

  /// - Parameter write: writes one object.
  func piece(_ write: (inout JSONWriter) -> Void) -> ReportPiece {
    var json = JSONWriter()
    write(&json)
    if !isArray { json.endLine() }
    return ReportPiece([json.bytes])
  }

  /// `{"id":…,"error":…}`.
  func piece(of input: BrokenInput) -> ReportPiece {
    piece { json in
      json.object { json in
        json.member("id", input.id)
        json.member("error", input.reason)
      }
    }
  }

  var document: any ReportDocument {
    isArray
      ? FramedDocument("[", first: "\n", separator: ",\n", closing: "\n]\n") : FramedDocument()
  }
}
