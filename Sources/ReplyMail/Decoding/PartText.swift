import ReplyText

/// The decoded text of one part.
struct PartText {
  var bytes: [UInt8]
  var form: MessageText.Form
  var quoted: [QuotedRange] = []
  var marked: [MarkedRange] = []
  var origin: PartOrigin

  /// Undoes transfer encoding, charset, line ends and markup, in this order.
  ///
  /// - Complexity: O(n) in the part.
  init(
    message: [UInt8], place: FilePlace, body: Range<Int>, transfer: TransferEncoding,
    label: String?, form: MessageText.Form, flowed: FlowedLines? = nil, defects: inout [Defect]
  ) {
    let decoded = transfer.decoded(message[body])
    let named = label ?? (form == .html ? Self.metaCharset(decoded) : nil)
    let charset = CharsetReading.choose(label: named, bytes: decoded, defects: &defects)
    let characters = charset.decoded(decoded)
    let lineEnds = LineEnds(looking: characters)
    if lineEnds.nulCount > 0 {
      defects.append(
        Defect(
          kind: .nulBytes, detail: "\(lineEnds.nulCount) NUL bytes in the text; read as U+FFFD"))
    }
    let markup = lineEnds.decoded(characters)
    if form == .html {
      let reader = HTMLReader(markup)
      bytes = reader.bytes
      quoted = reader.quoted
      marked = reader.marked
      if reader.isCutShort {
        let limit = HTMLReader.depthLimit
        defects.append(
          Defect(
            kind: .tooDeep,
            detail: "HTML elements stand deeper than \(limit), or are too many; "
              + "what follows was not read"))
      }
    } else {
      bytes = flowed?.decoded(markup) ?? markup
    }
    self.form = form
    origin = PartOrigin(
      message: message, place: place, body: body, transfer: transfer, charset: charset,
      flowed: flowed, isHTML: form == .html)
  }

  init(_ part: Part, of message: [UInt8], at place: FilePlace, defects: inout [Defect]) {
    self.init(
      message: message, place: place, body: part.body, transfer: part.transfer,
      label: part.charset, form: part.isHTML ? .html : part.flowed == nil ? .plain : .flowed,
      flowed: part.isHTML ? nil : part.flowed, defects: &defects)
  }

  /// The charset that HTML names itself by (WHATWG HTML, "prescan"), looked for in its first bytes.
  private static func metaCharset(_ html: [UInt8]) -> String? {
    let head = html.prefix(2_048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let key = Array("charset=".utf8)
    guard let meta = place(of: Array("<meta".utf8), in: head[...]),
      let found = place(of: key, in: head[meta...])
    else { return nil }
    let value = head[(found + key.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
    let name = value.prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3E && $0 != 0x3B }
    return name.isEmpty || name.count > 40 ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func place(of part: [UInt8], in whole: ArraySlice<UInt8>) -> Int? {
    guard whole.count >= part.count else { return nil }
    return (whole.startIndex...(whole.endIndex - part.count)).first { start in
      whole[start..<start + part.count].elementsEqual(part)
    }
  }
}
