/// Damages an input as mail is damaged: by accident, by bad programs, and on purpose.
struct Mutator {
  private var random: SeededRandom
  /// Another input, to splice from.
  private let other: [UInt8]

  /// Inputs do not grow beyond it, in bytes.
  static let longest = 1 << 18

  init(random: SeededRandom, other: [UInt8]) {
    self.random = random
    self.other = other
  }

  /// The input with one to eight kinds of damage done to it.
  mutating func damaged(_ input: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0...random.below(8) {
      damage(&bytes)
      if bytes.count > Self.longest { bytes.removeLast(bytes.count - Self.longest) }
    }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    switch random.below(15) {
    case 0: flip(&bytes)
    case 1: bytes.removeSubrange(random.range(in: bytes.count, atMost: 40))
    case 2: repeatStretch(&bytes)
    case 3: splice(&bytes)
    case 4: doubleLine(&bytes)
    case 5: dropLine(&bytes)
    case 6: swapLines(&bytes)
    case 7: bytes.removeLast(random.below(bytes.count + 1))
    case 8, 9: insert(Self.words, into: &bytes)
    case 10: replaceValue(&bytes)
    case 11: insertMany(&bytes)
    case 12: lineEnds(&bytes)
    case 13: insertScalars(&bytes)
    default: insert(Self.headers, into: &bytes, atLine: true)
    }
  }

  private mutating func flip(_ bytes: inout [UInt8]) {
    for _ in 0...random.below(4) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      if random.below(2) == 0 {
        bytes[place] ^= 1 << UInt8(random.below(8))
      } else {
        bytes[place] = UInt8(random.below(256))
      }
    }
  }

  private mutating func repeatStretch(_ bytes: inout [UInt8]) {
    let stretch = Array(bytes[random.range(in: bytes.count, atMost: 60)])
    let times = random.below(random.below(20) == 0 ? 2_000 : 6)
    bytes.insert(
      contentsOf: repeatElement(stretch, count: times).joined(), at: random.below(bytes.count + 1))
  }

  private mutating func splice(_ bytes: inout [UInt8]) {
    let stretch = other[random.range(in: other.count, atMost: 1 << (4 + random.below(8)))]
    let place = random.range(in: bytes.count, atMost: 60)
    bytes.replaceSubrange(
      random.below(2) == 0 ? place : place.lowerBound..<place.lowerBound, with: stretch)
  }

  /// The line that a random byte stands in, its end included.
  private mutating func line(of bytes: [UInt8]) -> Range<Int> {
    let place = random.below(bytes.count)
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[min(place, bytes.count)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<max(start, end)
  }

  private mutating func doubleLine(_ bytes: inout [UInt8]) {
    let line = line(of: bytes)
    bytes.insert(contentsOf: Array(bytes[line]), at: line.lowerBound)
  }

  private mutating func dropLine(_ bytes: inout [UInt8]) { bytes.removeSubrange(line(of: bytes)) }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    let moved = line(of: bytes)
    let text = Array(bytes[moved])
    bytes.removeSubrange(moved)
    bytes.insert(contentsOf: text, at: line(of: bytes).lowerBound)
  }

  private mutating func insert(
    _ texts: [String], into bytes: inout [UInt8], atLine: Bool = false
  ) {
    let place = atLine ? line(of: bytes).lowerBound : random.below(bytes.count + 1)
    bytes.insert(contentsOf: (random.pick(texts) ?? "").utf8, at: place)
  }

  /// Another charset, transfer encoding, type or boundary in place of the one that is there.
  private mutating func replaceValue(_ bytes: inout [UInt8]) {
    guard let (name, values) = random.pick(Self.values) else { return }
    let wanted = Array(name.utf8)
    let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
    guard let start = random.pick(starts) else { return }
    let from = start + wanted.count
    let end = bytes[from...].firstIndex { $0 == 0x0A || $0 == 0x3B || $0 == 0x0D } ?? bytes.count
    bytes.replaceSubrange(from..<end, with: (random.pick(values) ?? "").utf8)
  }

  private mutating func insertMany(_ bytes: inout [UInt8]) {
    let piece = Array((random.pick(Self.words) ?? "").utf8)
    let times = 1 << random.below(random.below(10) == 0 ? 14 : 8)
    bytes.insert(
      contentsOf: repeatElement(piece, count: times).joined(), at: random.below(bytes.count + 1))
  }

  private mutating func lineEnds(_ bytes: inout [UInt8]) {
    switch random.below(3) {
    case 0: bytes = LineEnds.withCRLF(bytes)
    case 1: bytes = bytes.map { $0 == 0x0A ? 0x0D : $0 }
    default: bytes.removeAll { $0 == 0x0A && random.below(8) == 0 }
    }
  }

  private mutating func insertScalars(_ bytes: inout [UInt8]) {
    var text = ""
    for _ in 0...random.below(6) {
      let value = UInt32(random.below(random.below(2) == 0 ? 0x3000 : 0x11_0000))
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    bytes.insert(contentsOf: text.utf8, at: random.below(bytes.count + 1))
  }
}

extension Mutator {
  /// What readers and rules look for, and what ends or begins something.
  private static let words = [
    "\n", "\n\n", "\r\n", "\r", "\0", ">", "> ", ">\n", "> > ", "-- \n", "--\n", "On ", " wrote:\n",
    "On Fri, 20 Nov 2026 at 10:00, Ana Diaz <ana@example.com> wrote:\n", "From: ", "From ",
    ">From ",
    "-----Original Message-----\n", "---------- Forwarded message ---------\n", "Subject: Re: ",
    "Dear ", "Hi Ana,\n", "Kind regards,\n", "Thanks,\nSam\n", "Sent from my phone\n", "?", "??? ",
    "!", ".", ",", ";", ":", "{{", "}}", "{{name}}", "[", "]", "[[", "]]", "%", "${", "<", ">",
    "<<",
    "`", "```\n", "XXXX", "____", "=", "=\n", "=3D", "=0A", "=00", "==", "=?utf-8?Q?", "?=", "--",
    "--b\n", "--b--\n", "<b>", "</b>", "<blockquote>", "</blockquote>", "<div class=gmail_quote>",
    "<!--", "-->", "<br>", "<p>", "<pre>", "<table><tr><td>", "<ul><li>", "<style>", "<script>",
    "&amp;", "&#0;", "&#x110000;", "&nbsp;", "<!DOCTYPE html>", "thank you", "sorry", "not ", "if ",
    "and ", "we apologise for ", "could you tell me ", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{301}",
    "\u{200D}", "\u{202E}", "\u{AD}", "\u{1F469}\u{200D}\u{1F467}", "您好", "ありがとう", "ขอบคุณ",
    "[rules.", "[[suppress]]\n", "\"\"\"", "'''", "= [", "= {", "\\u0000", "\\ud800", "Phrase: ",
    "Found-in: ", "Language: ", "Words: ", "…", "(a|b)", "*", "1e999", "-0", "0x", "null", "true",
  ]

  private static let headers = [
    "Content-Type: text/html\n", "Content-Type: text/plain; format=flowed; delsp=yes\n",
    "Content-Type: multipart/alternative; boundary=b\n", "Content-Type: message/rfc822\n",
    "Content-Type: multipart/mixed; boundary=\"\"\n", "Content-Transfer-Encoding: base64\n",
    "Content-Transfer-Encoding: quoted-printable\n", "Content-Transfer-Encoding: x-uuencode\n",
    "Content-Disposition: attachment; filename*0*=utf-8''%41; filename*1=b\n", "Subject:\n",
    "From: \"a\" <b@example.com>, c: d, e;\n", "To: undisclosed-recipients:;\n", "Date: 0\n",
    "References: <a@b> <c@d> <\n", "In-Reply-To: <<>>\n", "X-Replylint: ignore all\n", "\n",
    "From ana Fri Nov 20 10:00:00 2026\n", "Content-Length: 7\n", "MIME-Version: 1.0\n",
  ]

  private static let values = [
    (
      "charset=",
      [
        "utf-8", "utf-16", "utf-16le", "utf-32", "utf-7", "iso-2022-jp", "gb18030", "shift_jis",
        "windows-1252", "x-unknown", "", "\"", "hz-gb-2312", "iso-8859-8-i", "us-ascii",
        "ebcdic-us",
      ]
    ),
    (
      "Transfer-Encoding: ",
      ["7bit", "8bit", "binary", "base64", "quoted-printable", "x-uuencode", "", "yenc"]
    ),
    (
      "Content-Type: ",
      [
        "text/plain", "text/html", "multipart/mixed", "multipart/alternative", "message/rfc822",
        "multipart/related", "multipart/signed", "text", "/", "", "application/ms-tnef",
        "message/partial", "message/external-body", "text/plain; format=flowed",
      ]
    ),
    ("boundary=", ["b", "\"b\"", "", "\"\"", "\" \"", "-", "\"b;\""]),
  ]
}

/// Line ends of both kinds.
enum LineEnds {
  /// CRLF in place of each LF that has no CR before it.
  static func withCRLF(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    for byte in bytes {
      if byte == 0x0A, result.last != 0x0D { result.append(0x0D) }
      result.append(byte)
    }
    return result
  }
}
