/// The lexicons that are read, by name: all that the model, the rules and the matcher ask for.
///
/// Besides these, a lexicon of any name counts whose header names an act, and `NAME-lookalike` of a
/// lexicon that does.
public enum KnownLexicons {
  /// What a lexicon holds that anything looks at.
  public enum Content: Sendable {
    case phrases
    case words
    case both
  }

  /// In order of name.
  public static let all: [(name: LexiconName, content: Content)] = [
    ("acknowledgment", .both),
    ("addressees", .words),
    ("admission", .phrases),
    ("alternative", .phrases),
    ("answer-deferral", .phrases),
    ("answer-hand-off", .phrases),
    ("answer-refusal", .phrases),
    ("answer-words", .words),
    ("apology", .phrases),
    ("apology-lookalike", .phrases),
    ("argument", .phrases),
    ("attachment-mention", .phrases),
    ("attachment-mention-lookalike", .phrases),
    ("attribution", .words),
    ("automatic-answer", .phrases),
    ("blame", .phrases),
    ("boilerplate", .words),
    ("canned-phrase", .phrases),
    ("commitment", .phrases),
    ("company-words", .words),
    ("complaint", .phrases),
    ("compliment", .phrases),
    ("condition", .both),
    ("conjunction", .both),
    ("contact-way", .phrases),
    ("dead-end", .phrases),
    ("deferral", .phrases),
    ("delay", .phrases),
    ("detail-change", .phrases),
    ("detail-echo", .phrases),
    ("detail-excuse", .phrases),
    ("detail-request", .phrases),
    ("detail-settlement", .phrases),
    ("detail-words", .words),
    ("dismissal", .phrases),
    ("due-words", .words),
    ("errand", .phrases),
    ("explanation", .phrases),
    ("field-words", .words),
    ("forbidden-phrase", .phrases),
    ("forgotten-customer", .phrases),
    ("form-letter-mark", .phrases),
    ("gift", .phrases),
    ("goodbye", .phrases),
    ("greeting", .phrases),
    ("group-addressees", .words),
    ("hand-off", .phrases),
    ("honorifics", .words),
    ("indifference", .phrases),
    ("instruction", .phrases),
    ("jargon", .phrases),
    ("letter-opening", .words),
    ("letter-words", .words),
    ("link-mention", .phrases),
    ("name-conjunctions", .words),
    ("name-particles", .words),
    ("negation", .both),
    ("nicknames", .words),
    ("nicknames-listed", .words),
    ("no-names", .words),
    ("non-apology", .phrases),
    ("non-apology-lookalike", .phrases),
    ("offer", .phrases),
    ("opener", .words),
    ("order", .phrases),
    ("over-promise", .phrases),
    ("ownership", .phrases),
    ("pleasantry", .phrases),
    ("please", .phrases),
    ("policy-shield", .phrases),
    ("praise", .phrases),
    ("question", .phrases),
    ("quote-header", .words),
    ("readability", .words),
    ("refusal", .phrases),
    ("remedy", .phrases),
    ("report", .phrases),
    ("request", .phrases),
    ("rhetorical", .phrases),
    ("role-accounts", .words),
    ("rudeness", .phrases),
    ("run-around", .phrases),
    ("run-around-lookalike", .phrases),
    ("salutation", .words),
    ("self-naming", .phrases),
    ("sent-on", .phrases),
    ("signature", .words),
    ("stop-words", .words),
    ("street-words", .words),
    ("subject-words", .words),
    ("sympathy", .phrases),
    ("thanks", .phrases),
    ("thanks-lookalike", .phrases),
    ("time-limit", .phrases),
    ("unowned-problem", .phrases),
    ("vague-promise", .phrases),
    ("valediction", .words),
  ]

  /// Those whose lists bring examples along: lines of mail by which the anatomy is tried.
  public static let withExamples: Set<String> = [
    "attribution", "boilerplate", "letter-opening", "quote-header", "signature", "valediction",
  ]

  /// Names of all of them, in order.
  public static var names: [String] { all.map(\.name.raw) }

  /// nil for a name that is not among them.
  public static func content(of name: String) -> Content? {
    all.first { $0.name.raw == name }?.content
  }

  /// Whether anything looks at a lexicon.
  ///
  /// - Parameter hasAct: its header names an act.
  static func isRead(_ name: String, hasAct: Bool) -> Bool {
    hasAct || name.hasSuffix("-lookalike") || content(of: name) != nil
  }
}
