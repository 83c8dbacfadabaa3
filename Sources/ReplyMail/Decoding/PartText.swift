import ReplyText

/// The decoded text of one part.
struct PartText {
  var bytes: [UInt8]
  var form: MessageText.Form
  var quoted: [QuotedRange]
  var origin: PartOrigin

  /// Undoes transfer encoding, charset, line ends and markup, in this order.
  ///
  /// - Complexity: O(n) in the part.
  init(
    message: [UInt8], place: FilePlace, body: Range<Int>, transfer: TransferEncoding,
    label: String?, form: MessageText.Form, defects: inout [Defect]
  ) {
    let decoded = transfer.decoded(message[body])
    let charset = CharsetReading.choose(label: label, bytes: decoded, defects: &defects)
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
      if reader.isCutShort {
        let limit = HTMLReader.depthLimit
        defects.append(
          Defect(
            kind: .tooDeep,
            detail: "HTML elements stand deeper than \(limit); what follows was not read"))
      }
    } else {
      bytes = markup
      quoted = []
    }
    self.form = form
    origin = PartOrigin(
      message: message, place: place, body: body, transfer: transfer, charset: charset,
      isHTML: form == .html)
  }
}
