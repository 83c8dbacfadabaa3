import FoundationEssentials

/// What a mail client's extension says of a message that is about to leave: docs/output-schema.md,
/// "Native host".
struct NativeRequest: Decodable {
  /// One address or several, each as it stands in a header field.
  struct People: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        text = one
      } else {
        text = try container.decode([String].self).joined(separator: ", ")
      }
    }
  }

  var id: String?
  var from: People?
  var to: People?
  var cc: People?
  var subject: String?
  var inReplyTo: String?
  var plainTextBody: String?
  /// HTML.
  var body: String?
  var isPlainText: Bool?
  /// The message that is replied to, whole.
  var original: String?

  /// - Throws: `RecordError` with what is wrong.
  static func read(_ bytes: [UInt8]) throws(RecordError) -> NativeRequest {
    do {
      return try JSONDecoder().decode(NativeRequest.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw RecordError(id: "", reason: RecordError.reason(error))
    } catch {
      throw RecordError(id: "", reason: "not a JSON object")
    }
  }

  /// The message as it would be sent, for the reader of messages.
  var message: [UInt8] {
    let isPlain = isPlainText ?? (body == nil)
    let text = isPlain ? plainTextBody ?? body : body ?? plainTextBody
    var lines: [String] = []
    let fields = [
      ("From", from?.text), ("To", to?.text), ("Cc", cc?.text), ("Subject", subject),
      ("In-Reply-To", inReplyTo),
    ]
    for (name, body) in fields {
      guard let body, !body.isEmpty else { continue }
      lines.append("\(name): \(Self.inOneLine(body))")
    }
    lines.append("MIME-Version: 1.0")
    let kind = isPlain || body == nil ? "plain" : "html"
    lines.append("Content-Type: text/\(kind); charset=utf-8")
    lines.append("Content-Transfer-Encoding: 8bit")
    return Array((lines.joined(separator: "\n") + "\n\n" + (text ?? "")).utf8)
  }

  private static func inOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
