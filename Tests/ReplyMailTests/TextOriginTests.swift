import Glibc
import ReplyText
import Testing

@testable import ReplyMail

/// Any range of a decoded text leads to bytes of the file that decode to it.
@Suite struct TextOriginTests {
  @Test(arguments: MailFixtures.all) func fixture(_ name: String) {
    let bytes = MailFixtures.bytes("\(MailFixtures.root)/\(name)")
    #expect(faults(MessageParser().message(bytes), file: bytes) == [])
  }

  @Test(arguments: [
    "mboxrd.mbox", "crlf.mbox", "content-length.mbox", "from-lines-without-date.mbox",
  ])
  func mbox(_ name: String) throws {
    let path = "\(MailFixtures.root)/stores/\(name)"
    let file = MailFixtures.bytes(path)
    let store = try MessageStore(path: path)
    while let item = store.next() {
      #expect(faults(try item.get().message(), file: file) == [])
    }
  }

  /// Other people's mail, where the environment names folders of it.
  @Test(
    "words lead to bytes that decode to them: REPLYLINT_CORPUS, REPLYLINT_MIME, or else Fixtures/mail",
    arguments: ["REPLYLINT_CORPUS", "REPLYLINT_MIME"])
  func corpus(_ variable: String) throws {
    let path = getenv(variable).map { String(cString: $0) } ?? MailFixtures.root
    let store = try MessageStore(path: path)
    var file: (path: String, bytes: [UInt8]) = ("", [])
    while let item = store.next() {
      guard case .success(let raw) = item else { continue }
      if file.path != raw.path { file = (raw.path, MailFixtures.bytes(raw.path)) }
      let found = faults(raw.message(), file: file.bytes)
      #expect(found == [], "\(raw.path) #\(raw.index)")
    }
  }

  @Test func emptyRangeStaysEmpty() {
    let bytes = Array("Subject: x\n\nHello\n".utf8)
    let origin = MessageParser().message(bytes).content?.origin
    #expect(origin?.fileRange(of: 2..<2) == 14..<14)
    #expect(origin?.fileRange(of: 0..<5) == 12..<17)
    #expect(origin?.fileRange(of: 6..<6) == 18..<18)
  }

  /// Words whose file bytes do not decode to them.
  private func faults(_ message: Message, file: [UInt8]) -> [String] {
    guard let content = message.content else { return [] }
    let words = samples(content.text.bytes)
    let ranges = content.origin.fileRanges(of: words)
    return zip(words, ranges).compactMap { word, range in
      guard range.upperBound <= file.count else { return "past the end: \(range)" }
      let piece = content.origin.pieces.last { $0.text.lowerBound <= word.lowerBound }
      guard let part = piece?.part else { return nil }
      let text = content.text[word]
      // Bullets stand for no byte of the file.
      if range.isEmpty {
        return part.isHTML && text.allSatisfy { "-.0123456789".contains($0) } ? nil : text
      }
      let decoded = decode(Array(file[range]), as: part)
      let wanted = Array(text.utf8)
      let isFound =
        wanted.count <= decoded.count
        && (0...decoded.count - wanted.count).contains { decoded[$0...].starts(with: wanted) }
      return isFound ? nil : "\(text) at \(range)"
    }
  }

  private func decode(_ bytes: [UInt8], as part: PartOrigin) -> [UInt8] {
    var decoded = part.transfer.decoded(bytes[...])
    if case .named(let name) = part.charset {
      // A slice lacks the shift or the byte order mark before it, and may begin inside a character.
      let slices =
        name.hasPrefix("utf-16")
        ? ["utf-16le", "utf-16be"].flatMap { [($0, decoded), ($0, Array(decoded.dropFirst()))] }
        : [(name, decoded), (name, [0x1B, 0x24, 0x42] + decoded)]
      decoded = slices.flatMap { CharsetDecoder(charset: $0)?.decode($1).utf8 ?? [] }
    } else {
      decoded = part.charset.decoded(decoded)
    }
    decoded = LineEnds(looking: decoded).decoded(decoded)
    if let flowed = part.flowed { decoded += flowed.decoded(decoded) }
    guard part.isHTML else { return decoded }
    return decoded + HTMLReader(decoded).bytes
  }

  /// At most 40 runs of what is no blank, spread over the text.
  private func samples(_ text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...text.count {
      guard index == text.count || text[index] <= 0x20 else { continue }
      if start < index { words.append(start..<index) }
      start = index + 1
    }
    let step = max(1, words.count / 40)
    return stride(from: 0, to: words.count, by: step).map { words[$0] }
  }
}
