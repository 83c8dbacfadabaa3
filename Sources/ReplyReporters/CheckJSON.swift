import ReplyEngine

/// `check --output-format json|jsonl`: one object a message, docs/output-schema.md, "Check".
public enum CheckJSON {
  /// One line, line end included.
  public static func line(_ review: Review) -> [UInt8] {
    var json = JSONWriter()
    write(review, to: &json)
    json.endLine()
    return json.bytes
  }

  /// For a record that could not be read: one line, line end included.
  public static func line(id: String, error: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("error", error)
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ review: Review, to json: inout JSONWriter) {
    let exchange = review.inspection.exchange
    json.object { json in
      json.member("id", exchange.id)
      json.member("path", exchange.path)
      json.key("findings")
      json.array(review.open) { FindingJSON.write($1, of: review, to: &$0) }
    }
  }
}
