/// Cuts what stands inside the delimiters of a template.
enum TemplateWords {
  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A || byte == 0x5F || byte >= 0x80
  }

  /// The first word: letters, digits and `_`.
  static func first(_ text: String) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  /// A word, a path, a text in quotes or a sign each.
  static func cut(_ text: String) -> [Substring] {
    var found: [Substring] = []
    var rest = text[...]
    while let sign = rest.first {
      if sign.isWhitespace {
        rest = rest.dropFirst()
        continue
      }
      let end: Substring.Index
      if sign == "\"" || sign == "'" {
        let inside = rest.dropFirst()
        end = inside.firstIndex(of: sign).map { rest.index(after: $0) } ?? rest.endIndex
      } else if isPath(sign) {
        end = rest.firstIndex { !isPath($0) } ?? rest.endIndex
      } else {
        end = rest.index(after: rest.startIndex)
      }
      found.append(rest[..<end])
      rest = rest[end...]
    }
    return found
  }

  private static func isPath(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || "_.-[]@$/".contains(sign)
  }

  /// The paths of fields among the words of an expression or a condition, in order.
  static func fields(_ words: [Substring]) -> [String] {
    words.filter { word in
      guard let sign = word.first, sign.isLetter || sign == "_" else { return false }
      return !keywords.contains(String(word))
    }.map(String.init)
  }

  static let keywords: Set<String> = [
    "and", "or", "not", "in", "is", "true", "false", "nil", "null", "none", "None", "True", "False",
    "blank", "empty", "contains", "defined", "undefined", "else", "if", "by", "as", "this",
    "forloop", "loop",
  ]

  /// Text within quotes, without them; nil where it is none.
  static func quoted(_ word: Substring?) -> String? {
    guard let word, let sign = word.first, sign == "\"" || sign == "'", word.count > 1 else {
      return nil
    }
    return String(word.dropFirst().dropLast(word.last == sign ? 1 : 0))
  }
}
