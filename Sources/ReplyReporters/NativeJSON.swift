import ReplyEngine
import ReplyRuleKit

/// What the native host answers about a message: docs/output-schema.md, "Native host".
public struct NativeJSON: Reporter {
  /// An answer must stay below a megabyte; nobody reads more.
  static let most = 100

  public init() {}

  public var saysNotices: Bool { false }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    var json = JSONWriter()
    json.object { json in
      json.member("id", message.id)
      json.member("ok", !message.fails)
      json.member("checked", true)
      json.key("findings")
      json.array(message.review.open.prefix(Self.most)) {
        FindingJSON.write($1, of: message.review, to: &$0)
      }
    }
    return ReportPiece([json.bytes])
  }

  /// Nothing was judged: see `answer(unchecked:because:)`.
  public func piece(of input: BrokenInput) -> ReportPiece { ReportPiece([]) }

  public func document() -> any ReportDocument { FramedDocument() }

  /// The answer for a message that could not be judged: it may go.
  public static func answer(unchecked id: String?, because reason: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("ok", true)
      json.member("checked", false)
      json.member("reason", reason)
      json.key("findings")
      json.array([] as [Int]) { _, _ in }
    }
    return json.bytes
  }
}
