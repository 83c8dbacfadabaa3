/// A phrase of a lexicon file, and where it stands there.
public struct ListedPhrase: Sendable, Equatable {
  public var path: String
  /// From 1.
  public var line: Int
  public var lexicon: LexiconName
  /// BCP 47, or `*`.
  public var language: String
  /// As written, marks included.
  public var phrase: String
}

extension ListedPhrase {
  /// The phrases of the files that can yield cues, in the order given; of the same phrase of the
  /// same lexicon the first. What steers others (`negation`, `condition` …) yields none.
  ///
  /// - Throws: `LexiconError.refused` with all faults of form.
  public static func all(in sources: [LexiconSource]) throws(LexiconError) -> [ListedPhrase] {
    var seen: Set<String> = []
    var phrases: [ListedPhrase] = []
    for file in try Lexicons.files(of: sources) where SteeringRole(name: file.name) == .none {
      for entry in file.phrases
      where seen.insert("\(file.language)/\(file.name)/\(entry.text)").inserted {
        phrases.append(
          ListedPhrase(
            path: entry.place.path, line: entry.place.line, lexicon: LexiconName(file.name),
            language: file.language, phrase: entry.text))
      }
    }
    return phrases
  }
}
