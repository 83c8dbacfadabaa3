import ReplyMail

/// What an index keeps of a message: nothing that could be read.
struct IndexEntry: Sendable {
  /// 1-based place in an mbox; 1 elsewhere.
  var number: Int
  /// Bytes of the file; nil where the file is the message.
  var range: Range<Int>?
  /// Hash of the Message-ID; 0 where there is none.
  var identifier: Int64
  /// Hash of the base subject (RFC 5256 §2.1); 0 where there is none.
  var subject: Int64
  /// Hash of the first address of From; 0 where there is none.
  var sender: Int64
  /// Seconds since 1970; nil where Date gives none.
  var date: Int64?

  /// The fields that the below is read from.
  private static let fields = ["message-id:", "subject:", "from:", "date:"].map { Array($0.utf8) }

  /// - Parameter bytes: a message, or its header section.
  init(bytes: [UInt8], number: Int = 1, range: Range<Int>? = nil) {
    let header = MessageParser().header(of: bytes, only: Self.fields)
    self.init(header, number: number, range: range)
  }

  /// - Parameter header: the fields of the message.
  init(_ header: Message, number: Int = 1, range: Range<Int>? = nil) {
    self.number = number
    self.range = range
    identifier = Self.hash(header.identifierKey)
    subject = Self.hash(BaseSubject.of(header.subject ?? ""))
    sender = Self.sender(of: header)
    date = header.date?.seconds
  }

  static func sender(of header: Message) -> Int64 {
    header.from.first.map { $0.address.isEmpty ? 0 : MailHash.hash(address: $0.address) } ?? 0
  }

  /// 0 for no bytes.
  static func hash(_ bytes: [UInt8]) -> Int64 { bytes.isEmpty ? 0 : MailHash.hash(bytes) }
}
