import ReplyMail
import ReplyModel
import ReplyRuleKit

/// Flags an autoresponder that is sent in place of an answer.
public struct AutomaticAnswer: Rule {
  public static let description = RuleDescription(
    identifier: "automatic-answer",
    summary: "a program answers in place of a person",
    rationale: """
      A customer who gets "this is an automated response" knows that nobody has read the message. An
      autoresponder is no answer: the wait goes on, now with one more message in it.

      The rule reads the header (`Auto-Submitted: auto-replied`, RFC 3834; `Precedence: auto_reply`;
      `X-Autoreply`) and the text: "do not reply to this message", "I am out of office until". What
      programs say is a warning; words that people write as well ("we have received your request and
      will answer within two days") are a note in a short reply, and a warning where the header
      says that a program sent it.

      Phrases live in `Lexicons/<language>/automatic-answer.lex`. Switch the rule off for the folder in
      which the autoresponder's own templates are kept.
      """,
    category: .answering,
    severity: .warning,
    lexicons: ["automatic-answer"],
    since: "0.1.0",
    examples: examples)

  /// In a longer text such words stand beside an answer.
  private static let shortReply = 70

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let reply = inspection.exchange.reply
    let submission = reply.submission
    let isShort = !inspection.replyHas(words: Self.shortReply)
    var check = PhraseCheck(
      "automatic-answer", says: "is said by a program, not by a person",
      help: "answer the message, or say who will and when")
    check.confidence = inspection.isToSeveral && submission == .unknown ? (0.45, 0.3) : (0.9, 0.5)
    let found = check.findings(in: inspection, confirms: submission == .program) { cue in
      cue.strength == .full || isShort
    }
    // One finding: the rest of such a text is of the same kind.
    if let first = found.first(where: { $0.severity == nil }) ?? found.first { return [first] }
    guard submission == .autoresponder else { return [] }
    return [
      Finding(
        at: inspection.placeForOpening,
        message: "is marked as sent by an autoresponder, which is no answer",
        help: "answer the message, or say who will and when", confidence: 0.9)
    ]
  }
}

/// Who sent a message, by its header.
private enum Submission {
  case unknown
  /// Notices of help desks as well, which carry answers of people.
  case program
  case autoresponder
}

extension Message {
  fileprivate var submission: Submission {
    var found = Submission.unknown
    for field in fields {
      let body = field.body.lowercased()
      switch field.name.lowercased() {
      case "auto-submitted" where body.hasPrefix("auto-replied"): return .autoresponder
      case "auto-submitted" where !body.hasPrefix("no"): found = .program
      case "precedence" where body.hasPrefix("auto_reply"): return .autoresponder
      case "x-autoreply", "x-autorespond", "x-autoresponder":
        if !body.hasPrefix("no") && body != "false" { return .autoresponder }
      default: break
      }
    }
    return found
  }
}

extension AutomaticAnswer {
  private static var examples: [Example] {
    [
      Example(
        "says so itself",
        reply: "Hello,\n\n⟦this is an automated response⟧. A colleague reads it on Monday.\n",
        original: "My parcel never arrived. Where is it?"),
      Example(
        "nobody may answer",
        reply: "Dear Mr Bell,\n\nthe form has come in. ⟦Do not reply to this message⟧.\n"),
      Example(
        "received and in the queue",
        reply: "Hello Zola,\n\n⟦we have received your request and will answer within⟧ two days.\n"),
      Example(
        "on holiday",
        reply: "Hi Bo,\n\n⟦I am out of office until⟧ 3 May.\n\nJo\n"),
      Example(
        "a box that nobody reads",
        reply: "Dear Ms Ito,\n\nthe permit was sent today. ⟦This mailbox is not monitored⟧.\n"),
      Example(
        "made by a machine",
        reply: "Hello Bo,\n\n⟦this message was generated automatically⟧ by the parcel service.\n"),
      Example(
        "an automatic message is spoken of",
        reply: "Hi Ann,\n\nthe automatic reply on Sunday was wrong: we are open on Monday.\n"),
      Example(
        "the customer got one",
        reply: "Dear Mr Bell,\n\nI am sorry that you got an automated response. I am Jo.\n"),
      Example(
        "somebody was away",
        reply: "Hello Zola,\n\nI was out of the office until today. Yes, the room is free.\n"),
      Example(
        "received, and done",
        reply: "Hi Bo,\n\nwe have received your request and sent a new cable today.\n"),
      Example(
        "a sign-in that answers by itself",
        reply: "Dear Ms Ito,\n\nthe door opens automatically at nine, and the desk at ten.\n"),
      Example(
        "a reply is welcome",
        reply: "Hello Bo,\n\njust reply to this message when the cable has come.\n"),
    ]
  }
}
