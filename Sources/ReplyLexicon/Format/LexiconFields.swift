/// The names that stand in `.lex` files.
enum LexiconFields {
  static let header = [
    "Lexicon", "Language", "Purpose", "Act", "Unless", "Source", "Licence", "Note",
  ]
  static let phrase = [
    "Phrase", "Strength", "Found-in", "Not-in", "Unless", "Within", "Note",
  ]
  static let words = ["Words", "Group", "Note"]
  static let removal = ["Remove", "Note"]
  static let repeatable: Set<String> = ["Found-in", "Not-in", "Note"]
  static let all = Array(Set(header + phrase + words + removal)).sorted()

  /// The acts of the inspection protocol.
  static let acts = [
    "apology", "sympathy", "non-apology", "thanking", "praise", "complaint", "question", "request",
    "commitment", "deferral", "hand-off", "refusal", "offer", "explanation", "greeting", "goodbye",
  ]

  static let scopes: [(name: String, scope: CueScope)] = [
    ("negation", .negation), ("condition", .condition), ("quotation", .quotation),
    ("question", .question), ("start", .start), ("end", .end),
  ]

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
