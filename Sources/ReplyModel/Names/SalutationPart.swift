import ReplyText

/// One word of a salutation line with what stands around it.
struct SalutationWord {
  /// Bytes of the text, punctuation around it left out.
  var range: Range<Int>
  var text: String
  var letters: [UInt32]
  var key: UInt64
  /// With accents.
  var exactKey: UInt64
  var startsUpper: Bool
  /// Of a script that has capitals.
  var isCased: Bool
  var hasDigit: Bool
  /// Several full stops stand behind it.
  var hasDots = false
  /// A place of a template: `{{name}}`, `%name%`.
  var isTemplate: Bool { text.utf8.contains { "{}%".utf8.contains($0) } }

  /// A comma, a dash, a colon, an exclamation mark or the end of the line follows.
  var stop: Stop

  enum Stop: Equatable {
    case none
    /// `,` `;` `،` `、` `，`: more names may follow.
    case comma
    /// `&`, `/` and `+`.
    case and
    /// Whatever ends a salutation.
    case end
  }
}

/// Cuts a salutation line into words.
struct SalutationLine {
  private(set) var words: [SalutationWord] = []
  private var current = String.UnicodeScalarView()
  private var start = 0
  private var end = 0
  private var isInEnding = false

  /// - Parameter range: bytes of the text; read up to its first line with letters, at most 400
  ///   bytes.
  init(_ text: Text, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    let limited = range.lowerBound..<min(range.upperBound, range.lowerBound + 400)
    var offset = limited.lowerBound
    for scalar in text[limited].unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar == "\n" {
        close()
        if !words.isEmpty { break }
      } else if scalar == "(", !current.isEmpty {
        // "Prezado(a)": an ending in brackets.
        isInEnding = true
      } else if isInEnding {
        isInEnding = scalar != ")"
      } else {
        take(scalar, offset, width)
      }
      offset += width
    }
    close()
    if let last = words.indices.last, words[last].stop == .none { words[last].stop = .end }
    joinAbbreviated()
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ offset: Int, _ width: Int) {
    switch scalar {
    case " ", "\t", "\u{A0}", "\u{3000}", "\r": close()
    case ",", ";", "،", "、", "，": stop(.comma)
    case "&", "/", "+": stop(.and)
    case "!", "！", ":", "：", "?", "？", "—", "–", "。", "(", "（", "|", "।", ")", "<", "[":
      stop(.end)
    case "-" where current.isEmpty: stop(.end)
    case "@" where current.isEmpty: break
    case "\"", "“", "”", "„", "*", "_", ">", "«", "»", "¡", "¿", "]": close()
    default:
      if current.isEmpty { start = offset }
      current.append(scalar)
      end = offset + width
    }
  }

  private mutating func stop(_ stop: SalutationWord.Stop) {
    close()
    if let last = words.indices.last, words[last].stop == .none { words[last].stop = stop }
  }

  private mutating func close() {
    defer { current = String.UnicodeScalarView() }
    guard !current.isEmpty else { return }
    while let last = current.last, last == "-" {
      current.removeLast()
      end -= 1
    }
    let text = String(current)
    let name = NameText(text)
    guard let first = name.base.first else { return }
    let script = NameScript(first)
    words.append(
      SalutationWord(
        range: start..<max(start, end), text: text, letters: name.base,
        key: NameWords.key(name.base[...]), exactKey: NameWords.exactKey(name),
        startsUpper: name.words.first?.startsUpper ?? false,
        isCased: script == .latin || script == .cyrillic || script == .greek,
        hasDigit: current.contains { $0.properties.numericType != nil && $0.value < 0x3000 },
        stop: .none))
  }

  /// A full stop ends the salutation unless it ends an abbreviation, an initial or a title.
  private mutating func joinAbbreviated() {
    for index in words.indices where words[index].text.hasSuffix(".") {
      while words[index].text.hasSuffix("..") {
        words[index].text.removeLast()
        words[index].range = words[index].range.lowerBound..<words[index].range.upperBound - 1
        words[index].hasDots = true
      }
      guard words[index].letters.count > 4 || !words[index].isCased || words[index].hasDots else {
        continue
      }
      words[index].text.removeLast()
      words[index].range = words[index].range.lowerBound..<words[index].range.upperBound - 1
      if words[index].stop == .none { words[index].stop = .end }
    }
  }
}
