import CReplyMIME
import ReplyText

/// Reads a message in RFC 5322 form. Holds no state: any number of threads may share one.
///
/// Nothing is refused: what departs from the RFCs is read as well as can be and named by a
/// `Defect`.
public struct MessageParser: Sendable {
  /// Multiparts inside multiparts deeper than this are not read.
  public static let depthLimit = 64
  /// Parts beyond this number are not read.
  public static let partLimit = 2_000

  public init() {}

  /// The message that the bytes hold; with no header section, a message without fields.
  ///
  /// Empty lines and an mbox From line before the header section are passed over.
  ///
  /// - Parameter place: where the bytes lie in their file, for `TextOrigin`.
  /// - Complexity: O(n). Stack use is bounded: 512 KiB are enough for any input.
  public func message(_ bytes: [UInt8], at place: FilePlace = FilePlace()) -> Message {
    var message = Message()
    guard !bytes.isEmpty else {
      message.defects.append(Defect(kind: .noText, detail: "the message is empty: 0 bytes"))
      return message
    }
    var bytes = Self.withLineFeeds(bytes)
    var place = place
    let start = HeaderSection.start(of: bytes[...])
    if start > 0, HeaderSection.begins(bytes[...]) {
      bytes.removeFirst(start)
      place = place.dropping(start)
    }
    let guarded = MailGuard(bytes)
    bytes = guarded.bytes
    message.defects += guarded.defects
    let parsed = bytes.withUnsafeBufferPointer {
      rm_message_parse($0.baseAddress, $0.count, Int32(Self.depthLimit), Int32(Self.partLimit))
    }
    guard let parsed else {
      message.defects.append(Defect(kind: .malformedHeader, detail: "no message could be read"))
      return message
    }
    defer { rm_message_free(parsed) }
    let view = rm_message_view(parsed)
    message.readHeader(view)
    message.readDefects(view)
    message.readContent(PartTree(view, limit: bytes.count), bytes: bytes, place: place)
    return message
  }

  /// Some fields of a message, and nothing else of it.
  ///
  /// - Parameter names: in lower case, with the colon.
  /// - Complexity: O(n) in the header section.
  package func header(of bytes: [UInt8], only names: [[UInt8]]) -> Message {
    var message = Message()
    let bytes = Self.withLineFeeds(bytes)
    let start = HeaderSection.begins(bytes[...]) ? HeaderSection.start(of: bytes[...]) : 0
    let end = HeaderSection.end(of: bytes[...]) ?? bytes.count
    let head = MailGuard(Self.fields(names, of: bytes[start..<max(start, end)]) + [0x0A]).bytes
    let parsed = head.withUnsafeBufferPointer { rm_message_parse($0.baseAddress, $0.count, 1, 1) }
    guard let parsed else { return message }
    defer { rm_message_free(parsed) }
    message.readHeader(rm_message_view(parsed))
    return message
  }

  /// The lines of some fields, continuation lines with them.
  private static func fields(_ names: [[UInt8]], of head: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var isKept = false
    var start = head.startIndex
    while start < head.endIndex {
      let next = (head[start...].firstIndex(of: 0x0A) ?? head.endIndex - 1) + 1
      let line = head[start..<next]
      if line.first != 0x20, line.first != 0x09 {
        isKept = names.contains { name in
          line.count >= name.count && zip(line, name).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
        }
      }
      if isKept { kept += line }
      start = next
    }
    return kept
  }

  /// Lone CRs are line ends where there is no LF at all; the places stay the same.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.contains(0x0A), bytes.contains(0x0D) else { return bytes }
    return bytes.map { $0 == 0x0D ? 0x0A : $0 }
  }
}

extension Message {
  /// A message that is a text and nothing else; CRLF becomes LF, ill-formed UTF-8 is read as
  /// windows-1252 with a `Defect`.
  ///
  /// - Complexity: O(n).
  public init(bareText bytes: [UInt8], at place: FilePlace = FilePlace()) {
    self.init()
    let part = PartText(
      message: bytes, place: place, body: 0..<bytes.count, transfer: .none,
      label: Self.hasWideMark(bytes) ? "utf-16" : "utf-8", form: .plain, defects: &defects)
    content = MessageText(joining: [part])
  }

  /// Tells whether bytes begin with the byte order mark of UTF-16.
  static func hasWideMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  mutating func readContent(_ tree: PartTree, bytes: [UInt8], place: FilePlace) {
    let readable = ReadablePart(tree: tree) { part in
      part.transfer.decoded(bytes[part.body].prefix(4096)).allSatisfy { $0 <= 0x20 }
    }
    attachments = readable.attachments.map { index in
      Attachment(name: tree.parts[index].name, type: tree.parts[index].type)
    }
    showsPictures = readable.showsPictures
    let texts = readable.texts.map { index in
      let text = PartText(tree.parts[index], of: bytes, at: place, defects: &defects)
      guard let sibling = readable.siblings[index] else { return text }
      return chosen(text, or: tree.parts[sibling], of: bytes, at: place)
    }
    if readable.isEncrypted || texts.first.map({ Self.isArmoured($0.bytes) }) ?? false {
      defects.append(
        Defect(kind: .encrypted, detail: "the text is encrypted and was not read"))
    } else if texts.isEmpty {
      defects.append(
        Defect(kind: .noText, detail: "no text/plain or text/html part among \(tree.parts.count)"))
    } else {
      content = MessageText(joining: texts)
    }
  }

  /// The plain text of a multipart/alternative with what the markup of its HTML knows, or the HTML
  /// where the plain text is a stub.
  private mutating func chosen(
    _ plain: PartText, or part: Part, of bytes: [UInt8], at place: FilePlace
  ) -> PartText {
    let source = part.transfer.decoded(bytes[part.body])
    guard AlternativeTexts.isWorthReading(source, beside: plain.bytes) else { return plain }
    var found: [Defect] = []
    let html = PartText(part, of: bytes, at: place, defects: &found)
    let texts = AlternativeTexts(plain: plain, html: html)
    guard let difference = texts.difference() else { return texts.joined() }
    defects += found
    defects.append(Defect(kind: .differingAlternatives, detail: difference))
    return html
  }

  /// Tells whether a text opens with PGP armour that hides it (RFC 9580 §6.2).
  private static func isArmoured(_ text: [UInt8]) -> Bool {
    let first = text.drop { $0 <= 0x20 }
    return first.starts(with: "-----BEGIN PGP MESSAGE-----".utf8)
  }
}

extension MessageText {
  /// The texts of several parts, one after another, each ending with a line end.
  init(joining parts: [PartText]) {
    var bytes: [UInt8] = []
    var quoted: [QuotedRange] = []
    var marked: [MarkedRange] = []
    var pieces: [TextOrigin.Piece] = []
    for part in parts {
      if !bytes.isEmpty, bytes.last != 0x0A { bytes.append(0x0A) }
      let start = bytes.count
      if start == 0 { bytes = part.bytes } else { bytes += part.bytes }
      pieces.append(TextOrigin.Piece(text: start..<bytes.count, part: part.origin))
      quoted += part.quoted.map { quote in
        let range = quote.range
        return QuotedRange(
          range: (start + range.lowerBound)..<(start + range.upperBound), depth: quote.depth)
      }
      marked += part.marked.map { mark in
        let range = mark.range
        return MarkedRange(
          range: (start + range.lowerBound)..<(start + range.upperBound), kind: mark.kind)
      }
    }
    self.init(
      text: Text(utf8: bytes), form: parts.first?.form ?? .plain, quoted: quoted,
      origin: TextOrigin(pieces: pieces))
    self.marked = marked
  }
}
