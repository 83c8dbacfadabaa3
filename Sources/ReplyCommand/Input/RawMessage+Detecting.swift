import ReplyMail

extension RawMessage {
  /// One message that is in memory already; an mbox From line before it is passed over.
  init(detecting bytes: [UInt8], path: String) {
    var offset = 0
    if bytes.starts(with: "From ".utf8), let end = bytes.firstIndex(of: 0x0A) {
      let rest = end + 1
      if HeaderSection.begins(bytes[rest...]) { offset = rest }
    }
    let isMail = HeaderSection.begins(bytes[offset...])
    self.init(
      path: path, index: 1, bytes: Array(bytes[offset...]), place: FilePlace(offset: offset),
      form: isMail ? .mail : .text, line: offset > 0 ? 2 : 1)
  }
}
