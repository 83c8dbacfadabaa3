import FoundationEssentials
import ReplyMail
import ReplyModel

/// One line of the exchange protocol: docs/output-schema.md, "Exchange".
struct JSONRecord: Decodable {
  struct Customer: Decodable {
    var names: [String]?
    var addresses: [String]?
    var details: [String: DetailText]?

    /// In order of name, so that the same record is always read alike.
    var detailList: [CustomerDetail] {
      (details ?? [:]).sorted { $0.key < $1.key }.compactMap { name, detail in
        detail.text.map { CustomerDetail(name: name, value: $0) }
      }
    }
  }

  /// A string, or a number as people write it; anything else is passed over.
  struct DetailText: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text =
        (try? container.decode(String.self))
        ?? (try? container.decode(Decimal.self)).map { "\($0)" }
    }
  }

  struct Turn: Decodable {
    var role: String?
    var text: String?
    var date: String?
  }

  var id: String?
  var reply: String?
  var replyMIME: String?
  var original: String?
  var originalMIME: String?
  var earlier: [Turn]?
  var customer: Customer?
  var originalDate: String?
  var replyDate: String?
  var language: String?
  var template: String?

  enum CodingKeys: String, CodingKey {
    case id, reply, original, earlier, customer, language, template
    case replyMIME = "reply_mime"
    case originalMIME = "original_mime"
    case originalDate = "original_date"
    case replyDate = "reply_date"
  }

  /// - Throws: `RecordError` with the id as far as it could be read.
  static func read(_ line: [UInt8], number: Int) throws(RecordError) -> JSONRecord {
    do {
      return try JSONDecoder().decode(JSONRecord.self, from: Data(line))
    } catch let error as DecodingError {
      let id = (try? JSONDecoder().decode(Identity.self, from: Data(line)))?.id
      throw RecordError(id: id ?? "\(number)", reason: RecordError.reason(error))
    } catch {
      throw RecordError(id: "\(number)", reason: "not a JSON object")
    }
  }

  private struct Identity: Decodable { var id: String? }
}

/// A record that cannot be read.
struct RecordError: Error {
  /// The record's id, or its line number.
  var id: String
  /// What stood there and what was expected.
  var reason: String

  static func reason(_ error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context) where context.codingPath.isEmpty,
      .valueNotFound(_, let context) where context.codingPath.isEmpty:
      return "expected a JSON object, found another value"
    case .typeMismatch(let type, let context):
      return "\"\(path(context))\" is of another type, expected \(name(of: type))"
    case .valueNotFound(let type, let context):
      return "\"\(path(context))\" is null, expected \(name(of: type))"
    case .keyNotFound(let key, _):
      return "\"\(key.stringValue)\" is missing"
    case .dataCorrupted(let context):
      let detail = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      return "not a JSON object in one line: \(detail)"
    @unknown default:
      return "not a JSON object in one line"
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: ".")
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is [String: Any].Type: "an object"
    case is [Any].Type: "an array"
    default: "a \(type)"
    }
  }
}
