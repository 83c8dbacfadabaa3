import ReplyText

/// Tries the phrases of lexicon files: on their own sentences, and on each other.
struct PhraseTrial {
  /// A phrase found in a sentence.
  private struct Found {
    /// As written, marks included.
    var phrase: String
    /// Indices into the words of the sentence.
    var words: Range<Int>
    var text: String
  }

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
        where !found(in: sentence, file).contains(where: { $0.phrase == entry.text }) {
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
    let found = found(in: sentence, file)
    if let own = found.first(where: { $0.phrase == entry.text }) {
      return .foundAgainstWish(phrase: entry.text, words: own.text)
    }
    return found.first.map { .caughtByOther(owner(of: $0, in: file), words: $0.text) }
  }

  /// Phrases of which nothing is left when the others of their lexicon have had their turn.
  ///
  /// - Parameter known: phrases with a diagnostic at their place are passed over.
  func needlessPhrases(except known: [LexiconDiagnostic]) -> [LexiconDiagnostic] {
    let told = Set(known.map { "\($0.path):\($0.line)" })
    var needless: Set<String> = []
    var diagnostics: [LexiconDiagnostic] = []
    // From the end: of two that cover each other the later one goes.
    for file in files.reversed() {
      for entry in file.phrases.reversed() {
        let key = Self.key(file.language, file.name, entry.text)
        guard !told.contains(entry.owner.place) else {
          needless.insert(key)
          continue
        }
        let trial = WordingTrial(of: entry, in: file, lexicons: lexicons)
        let coverer = trial.coverer { other in
          needless.contains(Self.key(file.language, file.name, other))
        }
        if let coverer {
          needless.insert(key)
          let owner = owner(of: coverer, language: file.language, lexicon: file.name)
          diagnostics.append(entry.place.diagnostic(.coveredPhrase(by: owner)))
        } else if let other = hider(of: entry, in: file) {
          diagnostics.append(entry.place.diagnostic(.hiddenPhrase(by: other)))
        }
      }
    }
    return diagnostics
  }

  /// The phrase that takes all the words of this one in the first of the sentences, where the same
  /// happens in each of them.
  private func hider(of entry: PhraseEntry, in file: LexiconFile) -> PhraseOwner? {
    var hider: PhraseOwner?
    for (sentence, _) in entry.foundIn {
      let standing = found(in: sentence, file, overlapping: false)
      guard !standing.contains(where: { $0.phrase == entry.text }),
        let own = found(in: sentence, file).first(where: { $0.phrase == entry.text })?.words,
        let other = standing.first(where: { $0.words.clamped(to: own) == own })
      else { return nil }
      hider = hider ?? owner(of: other, in: file)
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
              .contradiction(lexicon: opposite, owner)))
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
    let first = pairs.filter { $0.0 == lexicon }.map(\.1)
    let second = pairs.filter { $0.1 == lexicon }.map(\.0)
    return first + second + ["\(lexicon)-lookalike"]
  }

  private func owner(of found: Found, in file: LexiconFile) -> PhraseOwner {
    owner(of: found.phrase, language: file.language, lexicon: file.name)
  }

  private func owner(of phrase: String, language: String, lexicon: String) -> PhraseOwner {
    entries[Self.key(language, lexicon, phrase)]?.owner
      ?? PhraseOwner(phrase: phrase, path: nil, line: 0)
  }

  /// What the lexicon of a file finds in a sentence.
  ///
  /// - Parameter overlapping: a longer phrase does not hide a shorter one.
  private func found(
    in sentence: String, _ file: LexiconFile, overlapping: Bool = true
  ) -> [Found] {
    let text = Text(sentence)
    let tokens = tokenizer.tokens(of: text, in: [0..<text.count])
    let reader = CueReader(layers: lexicons.layers, language: file.language, tokens: tokens)
    var found: [Found] = []
    for candidate in reader.candidates(overlapping: overlapping, steering: true) {
      let cue = lexicons.cue(of: candidate, in: tokens)
      guard cue.lexicon.raw == file.name, cue.language == file.language else { continue }
      let image = lexicons.layers[Int(candidate.match.layer)].image
      found.append(
        Found(
          phrase: image.wording(ofPhrase: Int(candidate.match.phrase)), words: cue.words,
          text: text[cue.range]))
    }
    return found
  }
}
