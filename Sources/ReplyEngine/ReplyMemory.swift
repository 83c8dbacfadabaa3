import ReplyLexicon
import ReplyModel

/// What is known of replies beside the message itself: what was sent before, and what replies are
/// made of.
public struct ReplyMemory: Sendable {
  public var pastMail: (any PastMail)?
  public var templates: TemplateLibrary?

  public init(pastMail: (any PastMail)? = nil, templates: TemplateLibrary? = nil) {
    self.pastMail = pastMail
    self.templates = templates
  }

  /// Adds to an inspection what is known of its reply.
  ///
  /// - Complexity: O(words of the reply + words of all templates).
  func fill(_ inspection: inout Inspection, lexicons: Lexicons) {
    // A template is sent to everybody, and made of itself.
    guard inspection.exchange.template == nil, !inspection.reply.tokens.words.isEmpty else {
      return
    }
    if let pastMail {
      let reply = inspection.reply
      let imprint = ReplyImprint(
        of: reply.text, anatomy: reply.anatomy, tokens: reply.tokens, lexicons: lexicons)
      let answer = pastMail.history(
        of: imprint, message: MessageIdentity(inspection.exchange))
      if let notice = answer.notice { inspection.notices.append(notice) }
      if !answer.sentences.isEmpty {
        inspection.weigh(PastMailUse(imprint, histories: answer.sentences))
      }
    }
    if let use = templates?.use(in: inspection.reply) { inspection.weigh(use) }
  }
}
