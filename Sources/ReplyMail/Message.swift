import ReplyText

/// One mailbox of an address list (RFC 5322 §3.4), decoded.
public struct Mailbox: Sendable, Equatable {
  /// The display name, or nil where none was given. Never empty.
  public var name: String?
  /// `local@domain`; may be empty where the field was broken.
  public var address: String

  public init(name: String?, address: String) {
    self.name = name
    self.address = address
  }
}

/// A point in time with the offset that the originator wrote.
public struct MailDate: Sendable, Equatable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public var seconds: Int64
  /// Seconds east of UTC.
  public var offset: Int32

  public init(seconds: Int64, offset: Int32) {
    self.seconds = seconds
    self.offset = offset
  }
}

/// One header field, its body unfolded and decoded (RFC 2047).
public struct HeaderField: Sendable, Equatable {
  /// As written: compare without case.
  public var name: String
  public var body: String

  public init(name: String, body: String) {
    self.name = name
    self.body = body
  }
}

/// An attached part, known by name and type only.
public struct Attachment: Sendable, Equatable {
  /// File name, decoded (RFC 2231), or nil.
  public var name: String?
  /// `type/subtype` in lower case.
  public var type: String

  public init(name: String?, type: String) {
    self.name = name
    self.type = type
  }
}

/// A departure from the RFCs that reading survived.
public struct Defect: Sendable, Equatable {
  public var kind: Kind
  /// What stood there and how it was read: one line for people.
  public var detail: String

  /// What was not as it should be; the raw value stands in the output.
  public enum Kind: String, Sendable {
    case malformedHeader = "malformed-header"
    case malformedDate = "malformed-date"
    case malformedMultipart = "malformed-multipart"
    case truncated
    case tooDeep = "too-deep"
    case unknownCharset = "unknown-charset"
    case mislabelledCharset = "mislabelled-charset"
    case undecodableBytes = "undecodable-bytes"
    case unknownTransferEncoding = "unknown-transfer-encoding"
    case encrypted
    case differingAlternatives = "differing-alternatives"
    case noText = "no-text"
    case nulBytes = "nul-bytes"
  }

  public init(kind: Kind, detail: String) {
    self.kind = kind
    self.detail = detail
  }
}

/// A range that the markup of an HTML part shows as repeated from an earlier message.
public struct QuotedRange: Sendable, Equatable {
  /// Bytes of the decoded text.
  public var range: Range<Int>
  /// 1 for the outermost.
  public var depth: Int

  public init(range: Range<Int>, depth: Int) {
    self.range = range
    self.depth = depth
  }
}

/// What the markup of an HTML part says of a range, quotations aside.
public struct MarkedRange: Sendable, Equatable {
  /// What a range is, by the classes and elements that mail programs use.
  public enum Kind: String, Sendable {
    /// The line above a quotation, or the header fields (`moz-cite-prefix`, `gmail_attr`).
    case attribution
    /// `gmail_signature`, `moz-signature`, Outlook's `Signature`.
    case signature
    /// `pre`, `code`: characters as they stand.
    case preformatted
    /// Rows and cells that hold data; tables that only lay out a page are none.
    case table
  }

  /// Bytes of the decoded text.
  public var range: Range<Int>
  public var kind: Kind

  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// The part of a message that people read, decoded.
public struct MessageText: Sendable {
  /// How the part was written.
  public enum Form: String, Sendable {
    case plain
    /// `format=flowed` (RFC 3676).
    case flowed
    case html
  }

  public var text: Text
  public var form: Form
  /// From HTML markup only, in order of start. Plain text has them from the HTML beside it where that
  /// says the same and the text itself does not mark its quotations.
  public var quoted: [QuotedRange]
  /// From HTML markup only, in order of start; ranges of different kinds may overlap. Plain text has
  /// them from the HTML beside it where that says the same.
  public var marked: [MarkedRange] = []
  /// The way from the decoded text back to the bytes of the file.
  public var origin: TextOrigin

  public init(text: Text, form: Form, quoted: [QuotedRange], origin: TextOrigin) {
    self.text = text
    self.form = form
    self.quoted = quoted
    self.origin = origin
  }
}

/// One message as read.
public struct Message: Sendable {
  public var from: [Mailbox] = []
  public var sender: [Mailbox] = []
  public var replyTo: [Mailbox] = []
  public var to: [Mailbox] = []
  public var cc: [Mailbox] = []
  public var subject: String?
  /// Without angle brackets, or nil.
  public var messageID: String?
  /// Without angle brackets, in the order of the field.
  public var inReplyTo: [String] = []
  /// Without angle brackets, in the order of the field.
  public var references: [String] = []
  public var date: MailDate?
  /// All header fields, in order. Empty for bare text.
  public var fields: [HeaderField] = []
  /// nil where there is nothing to read: encrypted, no text part.
  public var content: MessageText?
  public var attachments: [Attachment] = []
  /// The HTML shows pictures that came along with it (multipart/related); they are no attachments.
  public var showsPictures = false
  public var defects: [Defect] = []

  public init() {}

  /// First header field of a name, compared without case.
  public func field(_ name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.body
  }
}
