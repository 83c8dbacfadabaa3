import CReplyMIME

/// One node of the MIME tree (RFC 2045, 2046).
struct Part {
  enum Kind { case leaf, multipart, message }

  var kind: Kind
  /// `type/subtype`, lower case.
  var type: String
  var charset: String?
  var name: String?
  var isAttached: Bool
  /// nil without `format=flowed`.
  var flowed: FlowedLines?
  var isEncrypted: Bool
  var transfer: TransferEncoding
  /// Bytes of the message; empty for nodes other than leaves.
  var body: Range<Int>
  var children: [Int] = []

  init(_ part: rm_part, limit: Int) {
    switch part.kind {
    case Int32(RM_PART_MULTIPART.rawValue): kind = .multipart
    case Int32(RM_PART_MESSAGE.rawValue): kind = .message
    default: kind = .leaf
    }
    type = String(cString: part.type)
    charset = part.charset.map { String(cString: $0) }
    name = part.name.map { String(cString: $0) }
    isAttached = part.attached != 0
    flowed = part.flowed != 0 ? FlowedLines(deletesSpaces: part.delsp != 0) : nil
    isEncrypted = part.encrypted != 0
    transfer = TransferEncoding(code: part.encoding)
    let lower = min(max(0, Int(part.begin)), limit)
    body = lower..<min(max(lower, Int(part.end)), limit)
  }

  /// RFC 2046 §4.1.4: what is not known of `text` is read as `text/plain`.
  var isPlain: Bool {
    kind == .leaf && type.hasPrefix("text/") && !isHTML && !Self.unreadable.contains(type)
  }
  /// Written for programs, or in another language than people's.
  private static let unreadable: Set<String> = [
    "text/calendar", "text/x-vcalendar", "text/vcard", "text/x-vcard", "text/directory",
    "text/css", "text/csv", "text/tab-separated-values", "text/javascript", "text/ecmascript",
    "text/xml", "text/rtf", "text/rfc822-headers", "text/x-amp-html",
    "text/watch-html", "text/x-moz-deleted",
  ]

  var isHTML: Bool { kind == .leaf && type == "text/html" }
}

/// The MIME tree, parents before children; the first node is the root. May be empty.
struct PartTree {
  var parts: [Part]

  init(_ view: rm_view, limit: Int) {
    parts = []
    guard let first = view.parts else { return }
    for index in 0..<Int(view.part_count) {
      parts.append(Part(first[index], limit: limit))
      let parent = Int(first[index].parent)
      if parent >= 0, parent < index { parts[parent].children.append(index) }
    }
  }
}
