import ReplyText

/// Tries the phrases of lexicon files: on their own sentences, and on each other.
struct PhraseTrial {
  typealias Candidate = SentenceReader.Candidate

  let files: [LexiconFile]
  let lexicons: Lexicons
  private let tokenizer = Tokenizer()
  /// Entries of the files, by lexicon and wording.
  private var entries: [String: PhraseEntry] = [:]

  /// - Parameter lexicons: hold the phrases of the files, and perhaps others below them.
  init(files: [LexiconFile], lexicons: Lexicons) {
    self.files = files
    self.lexicons = lexicons
    for file in files {
      for entry in file.phrases {
        let key = Self.key(file.language, file.name, entry.text)
        entries[key] = entries[key] ?? entry
      }
    }
  }

  private static func key(_ language: String, _ lexicon: String, _ phrase: String) -> String {
    "\(language)/\(lexicon)/\(phrase)"
  }

  /// Sentences that do not do what their field says, in order of file.
  func sentenceFaults() -> [LexiconDiagnostic] {
    var diagnostics: [LexiconDiagnostic] = []
    for file in files {
      for entry in file.phrases {
        for (sentence, place) in entry.foundIn
        where !cues(in: sentence, file).contains(where: { isOf(entry, $0.cue) }) {
          diagnostics.append(place.diagnostic(.notFound(phrase: entry.text)))
        }
        for (sentence, place) in entry.notIn {
          if let problem = fault(ofNotIn: sentence, entry, file) {
            diagnostics.append(place.diagnostic(problem))
          }
        }
      }
    }
    return diagnostics
  }

  private func fault(
    ofNotIn sentence: String, _ entry: PhraseEntry, _ file: LexiconFile
  ) -> LexiconProblem? {
    let found = cues(in: sentence, file)
    if let own = found.first(where: { isOf(entry, $0.cue) }) {
      return .foundAgainstWish(phrase: entry.text, words: own.words)
    }
    return found.first.map { .caughtByOther(owner(of: $0.cue), words: $0.words) }
  }

  /// Phrases of which nothing is left when the others of their lexicon have had their turn.
  ///
  /// - Parameter known: phrases with a diagnostic at their place are passed over.
  func needlessPhrases(except known: [LexiconDiagnostic]) -> [LexiconDiagnostic] {
    struct Place: Hashable {
      var path: String
      var line: Int
    }
    let told = Set(known.map { Place(path: $0.path, line: $0.line) })
    var dead: Set<String> = []
    var diagnostics: [LexiconDiagnostic] = []
    // From the end: of two that cover each other the later one goes.
    for file in files.reversed() {
      for entry in file.phrases.reversed() {
        guard !told.contains(Place(path: entry.place.path, line: entry.place.line)) else { continue }
        if let other = WordingTrial(of: entry, in: file, lexicons: lexicons).coverer(
          except: { dead.contains(Self.key(file.language, file.name, $0)) })
        {
          dead.insert(Self.key(file.language, file.name, entry.text))
          let owner = owner(of: other, language: file.language, lexicon: file.name)
          diagnostics.append(entry.place.diagnostic(.coveredPhrase(entry.text, by: owner)))
        } else if let other = hider(of: entry, in: file) {
          diagnostics.append(entry.place.diagnostic(.hiddenPhrase(entry.text, by: other)))
        }
      }
    }
    return diagnostics
  }

  /// The phrase that takes the words in the first of the sentences, where none of the sentences
  /// shows the phrase itself.
  private func hider(of entry: PhraseEntry, in file: LexiconFile) -> PhraseOwner? {
    var hider: PhraseOwner?
    for (sentence, _) in entry.foundIn {
      let standing = cues(in: sentence, file, overlapping: false)
      guard !standing.contains(where: { isOf(entry, $0.cue) }) else { return nil }
      let own = cues(in: sentence, file).first { isOf(entry, $0.cue) }
      let over = standing.first { other in own.map { other.cue.words.overlaps($0.cue.words) } ?? false }
      hider = hider ?? over.map { owner(of: $0.cue) }
    }
    return hider
  }

  /// Phrases that stand in a lexicon that means the opposite too.
  func contradictions() -> [LexiconDiagnostic] {
    var diagnostics: [LexiconDiagnostic] = []
    for file in files {
      for opposite in Self.opposites(of: file.name) {
        for entry in file.phrases {
          let trial = WordingTrial(of: entry, in: file, lexicons: lexicons)
          guard let other = trial.coverer(in: opposite) else { continue }
          let owner = owner(of: other, language: file.language, lexicon: opposite)
          diagnostics.append(
            entry.place.diagnostic(
              .contradiction(entry.text, lexicon: opposite, owner)))
        }
      }
    }
    return diagnostics
  }

  /// Lexicons of which a phrase can be in one only: of these the other one decides.
  static func opposites(of lexicon: String) -> [String] {
    let pairs = [
      ("apology", "non-apology"), ("sympathy", "non-apology"), ("praise", "complaint"),
      ("compliment", "complaint"), ("commitment", "refusal"), ("offer", "refusal"),
    ]
    return pairs.filter { $0.0 == lexicon }.map(\.1) + ["\(lexicon)-lookalike"]
  }

  private func isOf(_ entry: PhraseEntry, _ cue: Cue) -> Bool {
    lexicons.phrase(of: cue) == entry.text
  }

  private func owner(of cue: Cue) -> PhraseOwner {
    owner(
      of: lexicons.phrase(of: cue), language: cue.language, lexicon: cue.lexicon.raw)
  }

  private func owner(of phrase: String, language: String, lexicon: String) -> PhraseOwner {
    entries[Self.key(language, lexicon, phrase)]?.owner
      ?? PhraseOwner(phrase: phrase, path: nil, line: 0)
  }

  /// What the lexicon of a file finds in a sentence, with the words.
  ///
  /// - Parameter overlapping: a longer phrase does not hide a shorter one.
  private func cues(
    in sentence: String, _ file: LexiconFile, overlapping: Bool = true
  ) -> [(cue: Cue, words: String)] {
    let text = Text(sentence)
    let tokens = tokenizer.tokens(of: text, in: [0..<text.count])
    let reader = CueReader(layers: lexicons.layers, language: file.language, tokens: tokens)
    return reader.candidates(overlapping: overlapping, steering: true)
      .map { lexicons.cue(of: $0, in: tokens) }
      .filter { $0.lexicon.raw == file.name && $0.language == file.language }
      .map { ($0, text[$0.range]) }
  }
}
