/// The plain text of a multipart/alternative (RFC 2046 §5.1.4) held against its HTML.
///
/// Both are to say the same. Where they do, the plain text takes over what the markup knows: Outlook's
/// plain text has no marks before quoted lines. Where the plain text is a stub, the HTML is what people
/// read.
struct AlternativeTexts {
  private let plain: PartText
  private let html: PartText
  private let plainWords: WordList
  private let htmlWords: WordList

  init(plain: PartText, html: PartText) {
    self.plain = plain
    self.html = html
    plainWords = WordList(plain.bytes, leavesOutAdded: true)
    htmlWords = WordList(html.bytes, leavesOutAdded: false)
  }

  /// Of so few words nothing can be said.
  private static let leastWords = 5

  /// Why the plain text is not what the HTML says, for people; nil where it is.
  ///
  /// - Complexity: O(n).
  func difference() -> String? {
    let plainCount = plainWords.entries.count
    let htmlCount = htmlWords.entries.count
    guard htmlCount >= Self.leastWords else { return nil }
    let known = Set(htmlWords.entries.map(\.hash))
    let shared = plainWords.entries.count { known.contains($0.hash) }
    if shared * 5 < plainCount * 2 {
      return "the plain text says other words than the HTML, which was read"
    }
    guard plainCount * 3 < htmlCount else { return nil }
    // Some programs leave the quotation out of the plain text: it is no stub then.
    let own = ownWords()
    let said = Set(plainWords.entries.map(\.hash))
    let found = own.count { said.contains($0) }
    guard own.count >= 20, found * 2 < own.count else { return nil }
    return
      "the plain text holds \(plainCount) words of the \(htmlCount) of the HTML, which was read"
  }

  /// Hashes of the words that the markup does not show as quoted.
  private func ownWords() -> [UInt32] {
    var own: [UInt32] = []
    var next = 0
    let outermost = html.quoted.filter { $0.depth == 1 }
    for word in htmlWords.entries {
      while next < outermost.count, outermost[next].range.upperBound <= Int(word.start) {
        next += 1
      }
      let isQuoted = next < outermost.count && outermost[next].range.contains(Int(word.start))
      if !isQuoted { own.append(word.hash) }
    }
    return own
  }

  /// The plain text with what the markup knows of its lines; as it was where the words do not agree
  /// well.
  ///
  /// - Complexity: O(n) in both texts.
  func joined() -> PartText {
    guard !html.quoted.isEmpty || !html.marked.isEmpty else { return plain }
    let alignment = WordAlignment(plainWords, htmlWords)
    guard alignment.pairCount * 5 >= plainWords.entries.count * 4 else { return plain }
    let carrier = MarkCarrier(
      bytes: plain.bytes, words: plainWords, partners: alignment.partners,
      marks: WordMarks(words: htmlWords, quoted: html.quoted, marked: html.marked))
    var joined = plain
    joined.quoted = carrier.quoted()
    joined.marked = carrier.marked()
    return joined
  }

  /// Whether reading the HTML can teach anything: it holds marks of a mail program, or far more than
  /// the plain text.
  ///
  /// - Parameter html: before its charset is undone.
  /// - Complexity: O(n).
  static func isWorthReading(_ html: [UInt8], beside plain: [UInt8]) -> Bool {
    plain.count < 400 || plain.count * 12 < html.count
      || Self.signs.isFound(in: html)
  }

  private static let signs = ByteSearch([
    "blockquote", "quote", "signature", "border-top", "border-style", "rplyfwdmsg",
    "replyseparator",
    "mailoriginal", "appendonsend", "messagereply", "includetail", "<pre", "<code", "<hr",
    "olk_src",
    "moz-", "_rc_sig", "reply-intro",
  ])
}
