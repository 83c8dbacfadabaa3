/// The names that stand in `.lex` files.
enum LexiconFields {
  static let header = [
    "Lexicon", "Language", "Purpose", "Act", "Unless", "Source", "Licence", "Note",
  ]
  static let phrase = [
    "Phrase", "Strength", "Found-in", "Not-in", "Better", "Unless", "Within", "Note",
  ]
  static let words = ["Words", "Group", "Found-in", "Not-in", "Note"]
  static let removal = ["Remove", "Note"]
  static let repeatable: Set<String> = ["Found-in", "Not-in", "Note"]
  static let all = Array(Set(header + phrase + words + removal)).sorted()
  /// Those in which a blank is a blank: sentences and remarks are as people write them.
  static let exact: Set<String> = [
    "Lexicon", "Language", "Act", "Phrase", "Remove", "Group", "Words", "Strength", "Unless",
    "Within",
  ]

  /// The acts of the inspection protocol.
  static let acts = [
    "apology", "sympathy", "non-apology", "thanking", "praise", "complaint", "question", "request",
    "commitment", "deferral", "hand-off", "refusal", "offer", "explanation", "greeting", "goodbye",
  ]

  static let scopes: [(name: String, scope: CueScope)] = [
    ("negation", .negation), ("condition", .condition), ("quotation", .quotation),
    ("question", .question), ("start", .start), ("end", .end), ("report", .report),
  ]

  static let strengths = ["full", "weak"]

  /// The name as the format spells it, whatever the case of its letters; others stay.
  static func usualCase(of written: String) -> String {
    if all.contains(written) { return written }
    let lowered = written.lowercased()
    return all.first { $0.lowercased() == lowered } ?? written
  }

  /// The field name that a line begins with, if `mark` stands behind it; nil where there is none.
  static func name(before mark: UInt8, in line: ArraySlice<UInt8>) -> String? {
    guard let end = line.firstIndex(of: mark) else { return nil }
    let name = usualCase(of: String(decoding: line[..<end], as: UTF8.self))
    return all.contains(name) ? name : nil
  }

  /// The field name before the colon of East Asian keyboards.
  static func nameBeforeWideColon(in line: ArraySlice<UInt8>) -> String? {
    guard line.contains(0xEF), let colon = line.firstRange(of: "\u{FF1A}".utf8) else { return nil }
    return name(before: UInt8(ascii: ":"), in: line[..<colon.lowerBound] + [UInt8(ascii: ":")])
  }

  /// The known name that is a slip of the written one: at most two letters off, or one in three.
  static func nearest(to written: String, among known: [String]) -> String? {
    let lowered = Array(written.lowercased().prefix(40))
    var best: (name: String, distance: Int)?
    for name in known {
      let distance = editDistance(lowered, Array(name.lowercased()))
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    guard let best, best.distance <= max(2, best.name.count / 3) else { return nil }
    return best.name
  }

  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substituted = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
