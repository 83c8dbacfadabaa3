/// The writer whom an attribution line or a header block names.
struct AttributedWriter {
  var name: String?
  var address: String?

  /// nil where neither name nor address can be told.
  ///
  /// - Complexity: O(n) in the range; at most its first 2,000 bytes are read.
  init?(in bytes: [UInt8], range: Range<Int>) {
    let text = Self.withoutMarks(bytes, range.clamped(to: 0..<bytes.count))
    let at = Self.addressPlace(in: text)
    if let at {
      address = Self.address(around: at, in: text)
      name = Self.name(before: Self.addressStart(at, in: text), in: text)
    } else {
      name =
        Self.senderField(in: text) ?? Self.name(beforeVerbIn: text) ?? Self.leadingName(in: text)
    }
    if name == nil, address == nil { return nil }
  }

  /// The first 2,000 bytes, without marks of writing direction.
  private static func withoutMarks(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    let end = min(range.upperBound, range.lowerBound + 2000)
    var text: [UInt8] = []
    var place = range.lowerBound
    while place < end {
      let width = UnseenSign.markWidth(in: bytes, at: place, end: end)
      if width == 0 { text.append(bytes[place]) }
      place += max(1, width)
    }
    return text
  }

  private static func addressPlace(in text: [UInt8]) -> Int? {
    text.firstIndex(of: 0x40).flatMap { $0 > 0 && $0 + 1 < text.count ? $0 : nil }
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    LineCutter.isBlank(byte) || "<>()[]\",;:".utf8.contains(byte)
  }

  private static func addressStart(_ at: Int, in text: [UInt8]) -> Int {
    var start = at
    while start > 0, !isEdge(text[start - 1]) { start -= 1 }
    return start
  }

  private static func address(around at: Int, in text: [UInt8]) -> String? {
    let start = addressStart(at, in: text)
    var end = at + 1
    while end < text.count, !isEdge(text[end]) { end += 1 }
    guard start < at, end > at + 1 else { return nil }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  /// What stands before the address, back to the sign or number that ends the date.
  private static func name(before address: Int, in text: [UInt8]) -> String? {
    var end = address
    let mailto = Array("mailto:".utf8)
    if end >= mailto.count, text[end - mailto.count..<end].elementsEqual(mailto) {
      end -= mailto.count
    }
    while end > 0, LineCutter.isBlank(text[end - 1]) || "<([\"'*".utf8.contains(text[end - 1]) {
      end -= 1
    }
    var start = end
    while start > 0, !",:\">".utf8.contains(text[start - 1]), !WordScanner.isDigit(text[start - 1])
    {
      if text[start - 1] == 0x0a, isFieldEnd(start - 1, in: text) { break }
      start -= 1
    }
    return cleaned(text[start..<end])
  }

  /// A header field that is over ends before the next line's field.
  private static func isFieldEnd(_ place: Int, in text: [UInt8]) -> Bool {
    text[place...].prefix(40).contains(0x3a)
  }

  /// "From: Example, Ann": the first field that holds no number.
  private static func senderField(in text: [UInt8]) -> String? {
    let lines = text.split(separator: 0x0a, maxSplits: 12)
    guard lines.filter({ $0.contains(0x3a) }).count >= 2 else { return nil }
    for line in lines {
      guard let colon = line.firstIndex(of: 0x3a) else { continue }
      let body = line[(colon + 1)...]
      if body.contains(where: WordScanner.isDigit) { continue }
      let signs = body.filter { $0 != 0x2a }
      let name = cleaned(signs[...])
      // Last name first, as directories list people.
      if let name, let comma = name.firstIndex(of: ",") {
        let first = name[name.index(after: comma)...].drop { $0 == " " }
        return first.isEmpty ? String(name[..<comma]) : "\(first) \(name[..<comma])"
      }
      return name
    }
    return nil
  }

  /// "On 5 May 2026, Ann Example wrote:": the words from the last number or comma to the end, the
  /// last word left out where it is the verb; "Am 05.05.2026 schrieb Ann Example:" ends with the
  /// name.
  private static func name(beforeVerbIn text: [UInt8]) -> String? {
    var end = text.count
    while end > 0, LineCutter.isBlank(text[end - 1]) || ":-*".utf8.contains(text[end - 1]) {
      end -= 1
    }
    let whole = end
    while end > 0, !LineCutter.isBlank(text[end - 1]) { end -= 1 }
    let endsWithName = end < whole && text[end] >= 0x41 && text[end] <= 0x5a
    while end > 0, LineCutter.isBlank(text[end - 1]) { end -= 1 }
    if endsWithName { end = whole }
    var start = end
    while start > 0, text[start - 1] != 0x2c, !WordScanner.isDigit(text[start - 1]) { start -= 1 }
    return cleaned(text[start..<end])
  }

  /// "Ann Example/Help Desk wrote on 05.05.2026 10:14:": the words before the first that begins low.
  private static func leadingName(in text: [UInt8]) -> String? {
    var scanner = WordScanner(bytes: text, range: 0..<min(text.count, 80))
    var end = 0
    while let word = scanner.next(), !word.isNumber, word.startsHigh {
      if end > 0, text[end..<word.range.lowerBound].contains(0x2f) { break }
      end = word.range.upperBound
    }
    return end > 0 && end < text.count ? cleaned(text[0..<end]) : nil
  }

  /// The name proper: words that begin high, in their order; what a list or a clock added is left
  /// out. nil where nothing is left, or too much to be a name.
  private static func cleaned(_ text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(text)
    var scanner = WordScanner(bytes: bytes, range: 0..<bytes.count)
    var start: Int?
    var end = 0
    var count = 0
    while let word = scanner.next() {
      let letters = String(decoding: bytes[word.range], as: UTF8.self)
      if letters == "via" { break }
      let isClock = ["AM", "PM", "GMT", "UTC", "Uhr", "EST", "PST", "CET"].contains(letters)
      if start == nil {
        guard word.startsHigh, !isClock else { continue }
        start = word.range.lowerBound
      }
      end = word.range.upperBound
      count += 1
    }
    guard let start, start < end, count <= 6 else { return nil }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    return name.split { $0 == "\n" || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }
}
