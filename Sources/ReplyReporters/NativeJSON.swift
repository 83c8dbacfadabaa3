import ReplyEngine
import ReplyRuleKit

/// The findings of a message as the native host shows them: a JSON array.
public struct NativeJSON: Reporter {
  /// An answer must stay below a megabyte; nobody reads more.
  static let most = 100

  public init() {}

  public var saysNotices: Bool { false }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    var json = JSONWriter()
    json.array(message.review.open.prefix(Self.most)) {
      FindingJSON.write($1, of: message.review, to: &$0)
    }
    return ReportPiece([json.bytes])
  }

  /// Nothing was judged: the answer says why.
  public func piece(of input: BrokenInput) -> ReportPiece { ReportPiece([]) }

  public func document() -> any ReportDocument { FramedDocument() }
}

/// What the native host answers: docs/output-schema.md, "Native host".
public struct NativeAnswer {
  /// Of the request, as it stood there.
  public enum Identity: Equatable, Sendable {
    case text(String)
    case number(Int)
  }

  public var id: Identity?
  public var isOK = true
  /// Why it was not judged.
  public var unchecked: String?
  /// How a message with findings comes to be OK.
  public var override: String?
  /// As `NativeJSON` writes them; empty: none.
  public var findings: [UInt8] = []

  public init(id: Identity?) { self.id = id }

  /// One JSON object.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      switch id {
      case .text(let text): json.string(text)
      case .number(let number): json.number(number)
      case nil: json.null()
      }
      json.member("ok", isOK)
      json.member("checked", unchecked == nil)
      json.member("reason", unchecked)
      json.member("override", override)
      json.key("findings")
      json.written(findings.isEmpty ? Array("[]".utf8) : findings)
    }
    return json.bytes
  }
}
