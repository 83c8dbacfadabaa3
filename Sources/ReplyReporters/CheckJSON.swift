import ReplyEngine

/// `check --output-format json|jsonl`: one object a message, docs/output-schema.md, "Check".
public struct CheckJSON: Reporter {
  private let frame: JSONFrame
  private let showsQuestions: Bool

  /// - Parameters:
  ///   - isArray: one array, in place of one line a message.
  ///   - showsQuestions: the question ledger stands beside the findings.
  public init(isArray: Bool, showsQuestions: Bool = false) {
    frame = JSONFrame(isArray: isArray)
    self.showsQuestions = showsQuestions
  }

  /// Programs read it, and find what they need in the objects.
  public var saysNotices: Bool { false }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    let review = message.review
    let exchange = review.inspection.exchange
    return frame.piece { [showsQuestions] json in
      json.object { json in
        json.member("id", exchange.id)
        json.member("path", exchange.path)
        json.key("findings")
        json.array(review.open) { FindingJSON.write($1, of: review, to: &$0) }
        if showsQuestions { QuestionJSON.write(review.inspection, to: &json) }
      }
    }
  }

  public func piece(of input: BrokenInput) -> ReportPiece { frame.piece(of: input) }

  public func document() -> any ReportDocument { frame.document }
}
