/// What the name, classes and identifiers of an element say of the text in it.
enum HTMLSign: UInt8 {
  /// `blockquote` of a mail program.
  case cited
  /// Holds an attribution line and, mostly, a `blockquote`; answers may stand between them.
  case container
  /// All of it repeats an earlier message, its header fields aside.
  case whole
  /// As `whole`, unless the message begins with it: then it is the program's wrapper of all there is.
  case wholeUnlessFirst
  /// Header fields of a message; what follows in the element around is that message.
  case header
  /// A line drawn above: perhaps header fields, and then what follows as well.
  case ruled
  /// A rule or an anchor below which header fields may stand.
  case separator
  /// The attribution line or header fields of a quotation, which has an element of its own.
  case attribution
  case signature
  /// The signature is what follows in the element around.
  case signatureBelow
  case preformatted
  /// What a mail program shows before the message is opened.
  case hidden

  /// The sign of a class, an identifier or an anchor's name; nil where it has none.
  ///
  /// Outlook puts `x_` before the names in what it repeats, once for each time; Yahoo `ydp` and some
  /// letters; some programs add a number.
  init?(name: HTMLValue) {
    var name = name
    while name.starts(with: "x_") { name = name.dropping(2) }
    if let sign = Self.known[name.hash] {
      self = sign
    } else if name.starts(with: "ydp") {
      if name.ends(with: "yahoo_quoted") {
        self = .whole
      } else if name.ends(with: "signature") {
        self = .signature
      } else {
        return nil
      }
    } else if let sign = Self.known[name.droppingNumber.hash] {
      self = sign
    } else {
      return nil
    }
  }

  private static let known: [UInt64: HTMLSign] = {
    let rows: [(HTMLSign, [StaticString])] = [
      (
        .container,
        [
          "gmail_quote", "gmail_quote_container", "protonmail_quote", "tutanota_quote",
          "ntes-mailmaster-quote", "isreplycontent", "isforwardcontent", "messagereplysection",
          "mail-quote-collapse", "mail_quote", "nylas-quote", "missive_quote", "front-quote",
          "quote-container",
        ]
      ),
      (
        .whole,
        [
          "yahoo_quoted", "zmail_extra", "olk_src_body_section", "appleoriginalcontents",
          "mail-editor-reference-message-container", "ms-outlook-mobile-reference-message",
          "moz-forward-container", "xm_compose_origin_mail_container", "includetail",
        ]
      ),
      (.wholeUnlessFirst, ["qmbox"]),
      (.header, ["divrplyfwdmsg", "outlookmessageheader"]),
      (.separator, ["appendonsend", "_mailoriginal", "_____replyseparator", "zwchr"]),
      (
        .attribution,
        [
          "gmail_attr", "moz-cite-prefix", "moz-email-headers-table", "gmail_quote_attribution",
          "reply-intro", "zmail_extra_hdr", "xm_mail_oringinal_describe",
        ]
      ),
      (
        .signature,
        [
          "moz-signature", "gmail_signature", "gmail_signature_prefix", "signature", "_rc_sig",
          "ms-outlook-mobile-signature", "applemailsignature", "protonmail_signature_block",
          "composer_signature", "messagesignaturesection", "k9mail-signature", "zmail_signature",
          "mobile-signature", "signature_old", "foxmailsignature", "emclient_signature",
          "front-signature",
          "tutanota_signature", "yahoo_signature", "ntes-mailmaster-signature",
        ]
      ),
      (.signatureBelow, ["linebreakatbeginningofsignature"]),
      (.hidden, ["preheader", "mcnpreviewtext", "preview-text"]),
    ]
    var known: [UInt64: HTMLSign] = [:]
    for (sign, names) in rows {
      for name in names { known[HTMLValue.hash(name)] = sign }
    }
    return known
  }()
}
