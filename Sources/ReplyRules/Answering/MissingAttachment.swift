import ReplyLexicon
import ReplyMail
import ReplyModel
import ReplyRuleKit

/// Flags a reply that announces an attachment and has none.
public struct MissingAttachment: Rule {
  public static let description = RuleDescription(
    identifier: "missing-attachment",
    summary: "announces an attachment, and nothing is attached",
    rationale: """
      "Please find the form attached", and there is no form: the customer has to write again, wait
      again, and begins to wonder what else goes wrong.

      An error where the message as it will be sent has no attached part. A message inside the message
      and a calendar entry are attachments, pictures that the HTML shows are none: with such pictures
      it is a warning, and what is announced may be one of them. Where the reply is bare text, or a
      draft without the header fields of MIME, nobody can tell: a note says to look. Drafts of mutt
      with an `Attach:` line, templates and mail to lists, which take attachments off, are left alone.

      Silent where the sentence gives a link in place of the file. Phrases live in
      `Lexicons/<language>/attachment-mention.lex`, look-alikes in `attachment-mention-lookalike.lex`.
      Switch the rule off where files are added after the check.
      """,
    category: .answering,
    severity: .error,
    lexicons: ["attachment-mention"],
    since: "0.1.0",
    examples: examples)

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let exchange = inspection.exchange
    guard exchange.template == nil, exchange.reply.attachments.isEmpty,
      let cue = announcement(in: inspection)
    else { return [] }
    let sentence = inspection.reply.tokens.sentence(at: cue.range.lowerBound)?.range ?? cue.range
    let words = "\"\(Excerpt.of(inspection.reply.text[cue.range], limit: 30))\""
    var finding = Finding(
      at: cue.range, message: "\(words) announces an attachment, and nothing is attached",
      help: "attach the file, or say where it is found",
      confidence: cue.strength == .full ? 0.95 : 0.7,
      severity: cue.strength == .full ? .error : .warning,
      evidence: [Evidence(turn: .reply, range: sentence)])
    if !exchange.reply.tellsOfAttachments {
      guard inspection.placeholders.isEmpty else { return [] }
      finding.message = "\(words) announces an attachment: look whether it is there"
      finding.confidence = cue.strength == .full ? 0.55 : 0.45
      finding.severity = .note
    } else if exchange.reply.showsPictures {
      finding.message = "\(words) announces an attachment, and there are only pictures in the text"
      finding.confidence = 0.6
      finding.severity = .warning
    }
    if inspection.isToSeveral { finding.confidence = min(finding.confidence, 0.45) }
    return [finding]
  }

  /// The first full mention, else the first weak one.
  private func announcement(in inspection: Inspection) -> Cue? {
    let reply = inspection.reply
    var cues = reply.cues("attachment-mention")
    guard !cues.isEmpty, !inspection.exchange.reply.mayHaveLostParts else { return nil }
    let lookalikes = reply.cues("attachment-mention-lookalike").map(\.words)
    var next = 0
    cues.removeAll { cue in
      while next < lookalikes.count, lookalikes[next].upperBound <= cue.words.lowerBound {
        next += 1
      }
      return next < lookalikes.count && lookalikes[next].overlaps(cue.words)
    }
    // What the customer has sent is attached, too.
    let isCustomers = inspection.exchange.original?.attachments.isEmpty == false
    let own = cues.lazy.filter { !givesLink($0, in: reply) }
    return own.first { $0.strength == .full } ?? (isCustomers ? nil : own.first)
  }

  private func givesLink(_ cue: Cue, in reply: Turn) -> Bool {
    guard let sentence = reply.tokens.sentence(at: cue.range.lowerBound)?.range else {
      return false
    }
    return reply.text.bytes[sentence].firstRange(of: "://".utf8) != nil
  }
}

extension Message {
  /// It is as it will be sent: the header says how its parts lie.
  fileprivate var tellsOfAttachments: Bool {
    field("content-type") != nil || field("mime-version") != nil
  }

  /// Parts may be there that were not read, or will be put in: `Attach:` in a draft of mutt.
  fileprivate var mayHaveLostParts: Bool {
    field("attach") != nil
      || defects.contains {
        [.malformedMultipart, .truncated, .tooDeep, .encrypted].contains($0.kind)
      }
  }
}

extension MissingAttachment {
  private static var examples: [Example] {
    [
      Example(
        "a form for a return",
        reply: "Hi Ann,\n\n⟦please find attached⟧ the label for the return of the kettle.\n"),
      Example(
        "a bank and its statement",
        reply: "Dear Mr Bell,\n\n⟦I have attached⟧ the statement of the account for May.\n"),
      Example(
        "an invoice for a stay",
        reply: "Hello Zola,\n\nthank you for your stay. ⟦Attached is⟧ the invoice.\n"),
      Example(
        "a patch from a maintainer",
        reply: "Hi Bo,\n\nthis is a fault in the parser. ⟦See the attached patch⟧.\n"),
      Example(
        "an office encloses",
        reply: "Dear Ms Ito,\n\n⟦we enclose⟧ the permit for the stall at the fair.\n"),
      Example(
        "in a short answer",
        reply: "Hi Bo,\n\nthe plan of the new flat is ⟦in the attachment⟧.\n"),
      Example(
        "what the customer attached",
        reply: "Hi Ann,\n\nthe photo you attached shows the crack well. A new lid left today.\n"),
      Example(
        "the attachment of the customer",
        reply: "Dear Mr Bell,\n\nyour attachment arrived, and the claim is with the bank.\n"),
      Example(
        "part of a thing",
        reply: "Hello Zola,\n\nattach the handle to the frame with the two long screws.\n"),
      Example(
        "a link stands in its place",
        reply: "Hi Bo,\n\nattached you will find the link: https://shop.example.com/plan\n"),
      Example(
        "later",
        reply: "Dear Ms Ito,\n\nI will attach the permit to my next message on Friday.\n"),
      Example(
        "an attachment that could not be read",
        reply: "Hi Bo,\n\nwe could not open the attachment. Is it a photo of the label?\n"),
      Example(
        "sent before",
        reply: "Hello Bo,\n\nthe plan is attached to my last mail, which left on Monday.\n"),
      Example(
        "thanks for one",
        reply: "Hi Bo,\n\nthanks for the attached log. The server ran out of space.\n"),
      Example(
        "in the parcel",
        reply: "Hi Ann,\n\nthe parcel left today. A label is enclosed in the parcel.\n"),
    ]
  }
}
