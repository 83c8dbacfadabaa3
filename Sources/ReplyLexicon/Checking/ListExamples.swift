import ReplyText

/// Holds the word lists of a lexicon against the examples that they bring along.
///
/// Only the words are looked for: what the anatomy makes of an example is tried by the tests, for it
/// stands above this floor.
struct ListExamples {
  let file: LexiconFile
  private let tokenizer = Tokenizer()

  init(of file: LexiconFile) { self.file = file }

  /// Lists of which no word stands in a `Found-in` of the file, and examples without a word of
  /// their list; none for lexicons that need no examples and have none.
  ///
  /// - Complexity: O(words × examples) in the file.
  func diagnostics() -> [LexiconDiagnostic] {
    var found: [LexiconDiagnostic] = []
    let needsExamples = KnownLexicons.withExamples.contains(file.name)
    let examples = file.lists.flatMap(\.foundIn).map { folded($0.sentence) }
    for list in file.lists {
      let words = words(of: list)
      if needsExamples, !examples.contains(where: { Self.holds($0, anyOf: words) }) {
        found.append(list.place.diagnostic(.listWithoutExample(name: list.words.first ?? "")))
      }
      for (sentence, place) in list.foundIn
      where !Self.holds(folded(sentence), anyOf: words) {
        found.append(place.diagnostic(.exampleWithoutWord(list: list.words.first ?? "")))
      }
    }
    return found
  }

  /// Without the first word where it names the list.
  private func words(of list: WordList) -> [String] {
    list.words.dropFirst(list.words.count > 1 ? 1 : 0).map(folded)
  }

  /// Letters and digits, low; one blank for all that stands between, and at both ends.
  private func folded(_ text: String) -> String {
    var folded = " "
    var scalars = String.UnicodeScalarView()
    // Clients put marks of writing direction between and into words; a Turkish capital leaves its
    // dot behind.
    scalars.append(
      contentsOf: tokenizer.folded(text).unicodeScalars.filter {
        !$0.properties.isDefaultIgnorableCodePoint && $0.value != 0x307
          && $0.properties.generalCategory != .format
      })
    for letter in String(scalars) {
      if letter.isLetter || letter.isNumber {
        if letter.isNumber != folded.last?.isNumber, folded.last != " " { folded.append(" ") }
        folded.append(letter)
      } else if folded.last != " " {
        folded.append(" ")
      }
    }
    return folded.last == " " ? folded : folded + " "
  }

  private static func holds(_ example: String, anyOf words: [String]) -> Bool {
    words.contains { word in
      if example.contains(word) { return true }
      // Chinese and Japanese write no blanks, Korean joins particles.
      guard let lead = word.dropFirst().unicodeScalars.first, lead.value >= 0x3040 else {
        return false
      }
      return example.contains(word.dropFirst().dropLast())
    }
  }
}
