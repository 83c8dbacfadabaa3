import Glibc
import ReplyText
import Testing

@testable import ReplyMail

/// Each reported range of file bytes is the one that its text was made from: other letters put there
/// change that text and nothing else. Lines and columns agree with plain counting.
@Suite struct OffsetPropertyTests {
  @Test("files of the folder REPLYLINT_MIME, or else of Fixtures/mail")
  func folder() throws {
    let tried = try check(environment("REPLYLINT_MIME") ?? MailFixtures.root)
    #expect(tried > 100, "hardly any range was tried")
  }

  @Test("messages of the mbox REPLYLINT_CORPUS, or else of Fixtures/mail/stores/mboxrd.mbox")
  func mbox() throws {
    let own = "\(MailFixtures.root)/stores/mboxrd.mbox"
    let tried = try check(environment("REPLYLINT_CORPUS") ?? own)
    #expect(tried > 5, "hardly any range was tried")
  }

  private func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static let perMessage = 5

  /// - Returns: number of ranges that could be tried.
  private func check(_ path: String) throws -> Int {
    var random = SeededGenerator(state: 0x0FF5E7)
    var tried = 0
    var file: (path: String, bytes: [UInt8]) = ("", [])
    let store = try MessageStore(path: path)
    while let item = store.next() {
      guard case .success(let raw) = item else { continue }
      if file.path != raw.path { file = (raw.path, MailFixtures.bytes(raw.path)) }
      let message = raw.message()
      guard let content = message.content, content.text.count < 200_000 else { continue }
      for fault in placeFaults(content.text, &random) {
        Issue.record("\(raw.path) #\(raw.index): \(fault)")
      }
      for word in words(content.text.bytes, &random) {
        let range = content.origin.fileRange(of: word)
        switch outcome(of: word, range, content, file.bytes, raw) {
        case .right: tried += 1
        case .encoded: break
        case .wrong(let why):
          Issue.record("\(raw.path) #\(raw.index): \"\(content.text[word])\" at \(range): \(why)")
        }
      }
    }
    return tried
  }

  private enum Outcome {
    case right
    /// No letter stands there as itself.
    case encoded
    case wrong(String)
  }

  private func outcome(
    of word: Range<Int>, _ range: Range<Int>, _ content: MessageText, _ file: [UInt8],
    _ raw: RawMessage
  ) -> Outcome {
    guard range.upperBound <= file.count else { return .wrong("past the end") }
    guard let part = content.origin.pieces.last(where: { $0.text.lowerBound <= word.lowerBound })
    else { return .wrong("no part") }
    let letters = Array(content.text.bytes[word])
    var last = Outcome.encoded
    for changed in changes(Array(file[range]), letters, part.part.transfer) {
      // The message alone, as it lies in the file: what an mbox leaves out is no part of it.
      let start = part.part.place.messageOffset(of: range.lowerBound)
      var message = part.part.message
      guard start >= 0, start + changed.count <= message.count,
        Array(message[start..<start + changed.count]) == Array(file[range])
      else { return .wrong("other bytes in the message") }
      message.replaceSubrange(start..<start + changed.count, with: changed)
      let read =
        raw.form == .text ? Message(bareText: message) : MessageParser().message(message)
      guard let text = read.content?.text else { continue }
      if text.count == content.text.count, text.bytes[word] != content.text.bytes[word],
        text.bytes[..<word.lowerBound] == content.text.bytes[..<word.lowerBound],
        text.bytes[word.upperBound...] == content.text.bytes[word.upperBound...]
      {
        return .right
      }
      last = .wrong("other text changes with it")
    }
    return last
  }

  /// The bytes with another letter for one of the word's, once for each place where it may stand.
  private func changes(
    _ bytes: [UInt8], _ letters: [UInt8], _ transfer: TransferEncoding
  ) -> [[UInt8]] {
    guard transfer.code == 1 else {
      let place = bytes.indices.first { index in
        letters.contains(bytes[index]) && !isInEscape(bytes, index)
      }
      guard let place else { return [] }
      var changed = bytes
      changed[place] = other(bytes[place])
      return [changed]
    }
    // Of base64 the quanta that hold the word are rewritten; UTF-16 puts a zero beside each letter.
    let signs = bytes.filter { $0 > 0x20 }
    let decoded = Base64.decoded(signs)
    guard signs.count == bytes.count else { return [] }
    return decoded.indices.filter { letters.first == decoded[$0] }.prefix(6).map { place in
      var changed = decoded
      changed[place] = other(decoded[place])
      return Base64.encoded(changed, length: bytes.count)
    }
  }

  /// In a reference of HTML or in `=C3` of quoted-printable.
  private func isInEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[max(0, index - 2)..<index]
    return before.contains(UInt8(ascii: "="))
      || bytes[max(0, index - 10)..<index].contains(UInt8(ascii: "&"))
  }

  private func other(_ letter: UInt8) -> UInt8 { letter == 0x78 ? 0x7A : 0x78 }

  /// Seeded words of letters alone, at most five.
  private func words(_ text: [UInt8], _ random: inout SeededGenerator) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in 0...text.count {
      let isLetter = index < text.count && (text[index] | 0x20) &- 0x61 < 26
      guard !isLetter else { continue }
      let isWhole =
        (start == 0 || text[start - 1] < 0x80) && (index == text.count || text[index] < 0x80)
      if index - start > 1, isWhole { found.append(start..<index) }
      start = index + 1
    }
    return (0..<min(Self.perMessage, found.count)).compactMap { _ in
      found.randomElement(using: &random)
    }
  }

  /// Places that differ from what counting characters from the start of the line gives.
  private func placeFaults(_ text: Text, _ random: inout SeededGenerator) -> [String] {
    let index = LineIndex(text)
    guard text.count > 0 else { return [] }
    return (0..<Self.perMessage).compactMap { _ in
      var offset = Int.random(in: 0..<text.count, using: &random)
      while offset > 0, text.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      let before = text.bytes[..<offset]
      let line = 1 + before.count { $0 == 0x0A }
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = text.bytes[offset...].firstIndex(of: 0x0A) ?? text.count
      var column = 1
      var place = start
      for character in String(decoding: text.bytes[start..<end], as: UTF8.self) {
        place += character.utf8.count
        if place > offset { break }
        column += 1
      }
      let found = index.place(of: offset)
      return found == LineIndex.Place(line: line, column: column)
        ? nil : "byte \(offset) is at \(line):\(column), not \(found.line):\(found.column)"
    }
  }
}

/// Base64 (RFC 4648 §4) written out, so that the product's decoder is not its own judge.
private enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func decoded(_ signs: [UInt8]) -> [UInt8] {
    let values = signs.compactMap { sign in alphabet.firstIndex(of: sign) }
    var out: [UInt8] = []
    var bits = 0
    var held = 0
    for value in values {
      held = (held << 6 | value) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: held >> bits))
      }
    }
    return out
  }

  static func encoded(_ bytes: [UInt8], length: Int) -> [UInt8] {
    var out: [UInt8] = []
    var bits = 0
    var held = 0
    for byte in bytes {
      held = (held << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 6 {
        bits -= 6
        out.append(alphabet[held >> bits & 63])
      }
    }
    if bits > 0 { out.append(alphabet[held << (6 - bits) & 63]) }
    while out.count < length { out.append(UInt8(ascii: "=")) }
    return Array(out.prefix(length))
  }
}
