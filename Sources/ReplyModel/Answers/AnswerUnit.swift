import ReplyText

/// A word, or a phrase of the word list, with what it can do in an answer.
struct AnswerUnit {
  /// Indices into the words of the turn.
  var words: Range<Int>
  var roles: AnswerWords.Roles
  /// Marks of its first word.
  var marks: WordMarks
  var kind: WordKind

  /// First of its sentence, its line or its clause.
  var startsClause: Bool {
    !marks.isDisjoint(with: [.startsSentence, .startsLine, .afterPunctuation])
  }

  /// The words of one sentence, phrases joined.
  ///
  /// - Parameter range: indices into the words.
  /// - Complexity: O(words).
  static func units(of words: [Word], in range: Range<Int>, _ known: AnswerWords) -> [AnswerUnit] {
    var units: [AnswerUnit] = []
    units.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let word = words[index]
      var roles = known.roles(of: word)
      var end = index + 1
      if roles.contains(.opensPhrase) {
        var key = word.key
        for next in (index + 1)..<max(index + 1, min(index + AnswerWords.longest, range.upperBound))
        {
          key = AnswerWords.joined(key, words[next].key)
          if let found = known.roles(ofPhrase: key) {
            roles = found
            end = next + 1
          }
        }
      }
      units.append(
        AnswerUnit(words: index..<end, roles: roles, marks: word.marks, kind: word.kind))
      index = end
    }
    return units
  }
}
