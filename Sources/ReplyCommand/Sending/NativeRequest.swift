import FoundationEssentials
import ReplyReporters

/// What a mail client's extension says of a message that is about to leave: docs/output-schema.md,
/// "Native host".
struct NativeRequest: Decodable {
  /// A string or a whole number, which stands in the answer as it came.
  struct Identity: Decodable {
    var value: NativeAnswer.Identity

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        value = .number(number)
      } else {
        value = .text(try container.decode(String.self))
      }
    }
  }

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

  var id: Identity?
  var from: People?
  var to: People?
  var cc: People?
  var subject: String?
  var inReplyTo: String?
  var plainTextBody: String?
  /// HTML.
  var body: String?
  var isPlainText: Bool?
  /// The message that is replied to, whole, as text or as its bytes in base64.
  var original: String?
  var originalBase64: Data?
  /// It is about to be sent, and what becomes of it is remembered.
  var leaving: Bool?
  /// The writer has seen the findings, and sends it.
  var anyway: Bool?

  /// - Throws: `ChildWork.Failure` with what is wrong.
  static func read(_ bytes: [UInt8]) throws(ChildWork.Failure) -> NativeRequest {
    do {
      return try JSONDecoder().decode(NativeRequest.self, from: Data(bytes))
    } catch DecodingError.dataCorrupted(let context) {
      if let member = context.codingPath.last {
        throw ChildWork.Failure(reason: "the request: \"\(member.stringValue)\" is no base64")
      }
      let start = String(decoding: bytes.prefix(20), as: UTF8.self)
      throw ChildWork.Failure(
        reason: "the request: expected a JSON object, found \(bytes.count) bytes: \(start)")
    } catch let error as DecodingError {
      throw ChildWork.Failure(reason: "the request: \(RecordError.reason(error))")
    } catch {
      throw ChildWork.Failure(reason: "the request: expected a JSON object")
    }
  }

  /// The bytes of the message that is replied to.
  var originalBytes: [UInt8]? {
    originalBase64.map { Array($0) } ?? original.map { Array($0.utf8) }
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
