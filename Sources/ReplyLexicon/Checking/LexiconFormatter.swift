/// Lays lexicon files out in one way, so that a diff shows decisions and nothing else.
public enum LexiconFormatter {
  static let width = 100
  static let order = [
    "Lexicon", "Language", "Purpose", "Act", "Phrase", "Remove", "Group", "Words", "Strength",
    "Found-in", "Not-in", "Better", "Unless", "Within", "Source", "Licence", "Note",
  ]

  /// The canonical form: fields in one order, one blank line between stanzas, lines of at most 100
  /// characters, continued by two blanks, LF at each end. Comments keep their place before the
  /// field that they precede. Formatting the result again changes nothing; an empty file stays
  /// empty.
  ///
  /// - Throws: `LexiconError.refused` where the file has a fault of form: fields that stand in the
  ///   wrong stanza would come into another order, and mean something else.
  /// - Complexity: O(n) in the bytes, times the wordings of each phrase.
  public static func formatted(_ source: LexiconSource) throws(LexiconError) -> [UInt8] {
    let reader = StanzaReader(source)
    if reader.stanzas.isEmpty && reader.diagnostics.isEmpty { return [] }
    let faults = LexiconFileReader.read(source, with: PhraseExpander()).diagnostics
    guard faults.isEmpty else { throw .refused(faults) }
    let stanzas = reader.stanzas.map { lines(of: $0).joined(separator: "\n") }
    return Array((stanzas.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func lines(of stanza: Stanza) -> [String] {
    let ranked = stanza.fields.enumerated().sorted { left, right in
      (rank(left.element.name), left.offset) < (rank(right.element.name), right.offset)
    }
    var lines: [String] = []
    for (_, field) in ranked {
      lines += field.comments.map(trimmedEnd)
      lines += wrapped(field)
    }
    return lines + stanza.trailing.map(trimmedEnd)
  }

  private static func rank(_ name: String) -> Int {
    order.firstIndex(of: name) ?? order.count
  }

  private static func trimmedEnd(_ line: String) -> String {
    var line = line
    while let last = line.last, last == " " || last == "\t" { line.removeLast() }
    return line
  }

  private static func wrapped(_ field: Field) -> [String] {
    var lines: [String] = []
    var line = "\(field.name):"
    var length = line.count
    for word in field.value.bytes.split(whereSeparator: \.isBlank) {
      let word = String(decoding: word, as: UTF8.self)
      let size = word.count
      // A first word stays behind its field name, however long it is.
      if length + 1 + size > width, length > field.name.count + 1 {
        lines.append(line)
        line = "  " + word
        length = 2 + size
      } else {
        line += " " + word
        length += 1 + size
      }
    }
    return lines + [line]
  }
}
