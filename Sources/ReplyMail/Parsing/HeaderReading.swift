import CReplyMIME

extension Message {
  mutating func readHeader(_ view: rm_view) {
    if let first = view.fields {
      fields = (0..<Int(view.field_count)).map { index in
        HeaderField(
          name: String(cString: first[index].name),
          body: first[index].body.map { String(cString: $0) } ?? "")
      }
    }
    subject = field("Subject")
    readMailboxes(view)
    readIdentifiers(view)
    if view.has_date != 0 { date = MailDate(seconds: view.date_seconds, offset: view.date_offset) }
  }

  private mutating func readMailboxes(_ view: rm_view) {
    guard let first = view.mailboxes else { return }
    for index in 0..<Int(view.mailbox_count) {
      let found = first[index]
      let name = found.name.map { String(cString: $0) }
      let mailbox = Mailbox(
        name: name?.isEmpty == true ? nil : name,
        address: found.address.map { String(cString: $0) } ?? "")
      switch found.list {
      case Int32(RM_FROM.rawValue): from.append(mailbox)
      case Int32(RM_SENDER.rawValue): sender.append(mailbox)
      case Int32(RM_REPLY_TO.rawValue): replyTo.append(mailbox)
      case Int32(RM_TO.rawValue): to.append(mailbox)
      default: cc.append(mailbox)
      }
    }
  }

  private mutating func readIdentifiers(_ view: rm_view) {
    guard let first = view.identifiers else { return }
    for index in 0..<Int(view.identifier_count) {
      let identifier = String(cString: first[index].identifier)
      switch first[index].list {
      case Int32(RM_MESSAGE_ID.rawValue): messageID = identifier
      case Int32(RM_IN_REPLY_TO.rawValue): inReplyTo.append(identifier)
      default: references.append(identifier)
      }
    }
  }

  mutating func readDefects(_ view: rm_view) {
    guard let first = view.defects else { return }
    for index in 0..<Int(view.defect_count) {
      let defect = Self.defect(first[index])
      if !defects.contains(defect) { defects.append(defect) }
    }
  }

  private static func defect(_ found: rm_defect) -> Defect {
    let item = found.item.map { String(cString: $0) } ?? ""
    let shown = item.isEmpty ? "" : ": \"\(item.prefix(60))\""
    let place = found.offset >= 0 ? " at byte \(found.offset)" : ""
    switch found.kind {
    case Int32(RM_DEFECT_MULTIPART.rawValue):
      return Defect(kind: .malformedMultipart, detail: "a multipart is malformed\(place)")
    case Int32(RM_DEFECT_TRUNCATED.rawValue):
      return Defect(kind: .truncated, detail: "a part ends without its closing boundary\(place)")
    case Int32(RM_DEFECT_TOO_DEEP.rawValue):
      return Defect(
        kind: .tooDeep, detail: "parts deeper than \(MessageParser.depthLimit) were not read")
    case Int32(RM_DEFECT_TOO_MANY_PARTS.rawValue):
      return Defect(
        kind: .malformedMultipart,
        detail: "parts beyond the first \(MessageParser.partLimit) were not read")
    case Int32(RM_DEFECT_DATE.rawValue):
      return Defect(kind: .malformedDate, detail: "the Date field gives no date\(shown)")
    case Int32(RM_DEFECT_ENCODING.rawValue):
      return Defect(
        kind: .unknownTransferEncoding,
        detail: "the transfer encoding is not known, the text was read as it stands\(shown)")
    default:
      return Defect(kind: .malformedHeader, detail: "a header field is malformed\(place)\(shown)")
    }
  }
}
