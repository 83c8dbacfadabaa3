import ReplyText

/// Holds every wording of a phrase against all other phrases.
///
/// A wording becomes a sentence of its words: `*` a word that no lexicon knows, `…` none to five of
/// them. What is found on all the words of that sentence finds the wording wherever it stands.
struct WordingTrial {
  private let entry: PhraseEntry
  private let file: LexiconFile
  private let lexicons: Lexicons

  init(of entry: PhraseEntry, in file: LexiconFile, lexicons: Lexicons) {
    self.entry = entry
    self.file = file
    self.lexicons = lexicons
  }

  /// A phrase of the same lexicon that is among those by which all wordings are found, each with
  /// the same or a greater strength, and wherever this one counts; nil where one wording is not.
  ///
  /// - Parameter isLeftOut: phrases, as written, that do not count.
  func coverer(exceptWhere isLeftOut: (String) -> Bool) -> String? {
    coverer(in: file.name) { phrase, record in
      phrase != entry.text && counts(record) && !isLeftOut(phrase)
    }
  }

  /// A phrase of another lexicon of the same language that is among those by which all wordings are
  /// found; nil where one wording is not.
  func coverer(in lexicon: String) -> String? {
    coverer(in: lexicon) { _, _ in true }
  }

  private func coverer(
    in lexicon: String, where counts: (String, LexiconImage.PhraseRecord) -> Bool
  ) -> String? {
    var coverer: String?
    for sentence in sentences {
      guard let found = phrase(in: sentence, lexicon: lexicon, where: counts) else { return nil }
      coverer = coverer ?? found
    }
    return coverer
  }

  private func counts(_ other: LexiconImage.PhraseRecord) -> Bool {
    let isWithin =
      other.within.isEmpty || (!entry.within.isEmpty && other.within.isSuperset(of: entry.within))
    return isWithin && other.strength.rawValue >= entry.strength.rawValue
      && entry.unless.isSuperset(of: other.unless)
  }

  /// A phrase that takes all the words of a sentence.
  private func phrase(
    in sentence: [UInt64], lexicon: String,
    where counts: (String, LexiconImage.PhraseRecord) -> Bool
  ) -> String? {
    let matches = CueReader(
      layers: lexicons.layers, language: file.language, tokens: Self.tokens(sentence)
    ).matches()
    let steering = steeringWords(of: matches)
    for match in matches where match.words == 0..<sentence.count && match.wild & steering == 0 {
      let layer = lexicons.layers[Int(match.layer)]
      let index = Int(match.phrase)
      let record = layer.image.phrase(index)
      guard !layer.suppressed.contains(index),
        layer.image.name(ofLexicon: record.lexicon) == lexicon
      else { continue }
      let wording = layer.image.wording(ofPhrase: index)
      if counts(wording, record) { return wording }
    }
    return nil
  }

  /// Words that would govern a phrase whose wildcard takes them in; words of its own do not.
  private func steeringWords(of matches: [PhraseMatch]) -> UInt64 {
    var bits: UInt64 = 0
    for match in matches {
      let image = lexicons.layers[Int(match.layer)].image
      let lexicon = image.phrase(Int(match.phrase)).lexicon
      guard image.role(ofLexicon: lexicon) != .none else { continue }
      for word in match.words { bits |= 1 << UInt64(word) }
    }
    return bits
  }

  private static func tokens(_ sentence: [UInt64]) -> Tokens {
    let words = sentence.enumerated().map { index, key in
      Word(start: Int32(index), end: Int32(index + 1), key: key, kind: .letter, marks: [])
    }
    let whole = 0..<words.count
    return Tokens(
      words: words, sentences: [Sentence(range: whole, words: whole, isInterrogative: false)])
  }

  /// A word that is in no lexicon: keys are hashes, and this one is as good as any.
  private static let unknown: UInt64 = 0x5bd1_e995_7f4a_7c15

  /// The keys of the words of each wording, lazily: the first one mostly settles the matter.
  private var sentences: some Sequence<[UInt64]> {
    entry.sequences.lazy.flatMap { steps in
      steps.reduce([[]]) { heads, step in
        switch step {
        case .word(let key): heads.map { $0 + [key] }
        case .one: heads.map { $0 + [Self.unknown] }
        case .gap:
          heads.flatMap { head in
            (0...PhraseExpander.gapWords).map {
              head + [UInt64](repeating: Self.unknown, count: $0)
            }
          }
        }
      }
    }
  }
}
