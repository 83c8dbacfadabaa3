import ReplyText

/// All lexicons in force, ready to be looked up. Immutable and shared by all threads.
public struct Lexicons: Sendable {
  /// An image and what stands above it: later layers replace and remove phrases of earlier ones.
  struct Layer: Sendable {
    var image: LexiconImage
    /// Phrases that a later layer replaced or removed.
    var suppressed: Set<Int> = []
    /// Numbers of the lexicons across layers; empty: their own.
    var shared: [Int] = []

    func sharedNumber(ofLexicon index: Int) -> Int {
      index < shared.count ? shared[index] : index
    }

    /// Roots of the language (or of what stands before its first hyphen) and of `*`, stretched.
    func roots(for language: String) -> [UInt32] {
      var roots: [UInt32] = []
      if let own = image.closestLanguage(to: language) { roots.append(image.root(ofLanguage: own)) }
      if language != "*", let any = image.language("*") {
        roots.append(image.root(ofLanguage: any))
      }
      return roots
    }
  }

  var layers: [Layer]
  /// Word vectors, by language.
  public internal(set) var vectors = VectorLibrary()

  /// No lexicon at all.
  public init() { layers = [] }

  /// The lexicons of an image that stands in the binary as a literal.
  ///
  /// Nothing is parsed or copied; what is no image counts as empty.
  public init(image: StaticString, vectors: VectorLibrary = VectorLibrary()) {
    self.init(LexiconImage(image))
    self.vectors = vectors
  }

  init(_ image: LexiconImage) {
    layers = image.isWhole ? [Layer(image: image)] : []
  }

  /// Phrases found, in order of start, then of length with the longest first; of one lexicon only
  /// the longest of overlapping phrases. No phrase crosses a sentence.
  ///
  /// Lexicons of the language `*` count in every language, `und` included. Lexicons that steer the
  /// others (`negation`, `condition`, `conjunction`, `stop-words`) yield no cues.
  ///
  /// - Parameter language: BCP 47; where there is none of `en-GB`, those of `en` count.
  /// - Complexity: O(words × longest phrase), independent of the number of phrases.
  public func cues(in tokens: Tokens, language: String) -> [Cue] {
    let reader = CueReader(layers: layers, language: language, tokens: tokens)
    return reader.candidates().map { cue(of: $0, in: tokens) }
  }

  func cue(of candidate: SentenceReader.Candidate, in tokens: Tokens) -> Cue {
    let image = layers[Int(candidate.match.layer)].image
    let lexicon = candidate.record.lexicon
    let words = candidate.words
    let start = tokens.words[words.lowerBound].range.lowerBound
    let end = tokens.words[words.upperBound - 1].range.upperBound
    return Cue(
      lexicon: LexiconName(image.name(ofLexicon: lexicon)),
      language: image.tag(ofLanguage: image.language(ofLexicon: lexicon)),
      phrase: candidate.record.number, strength: candidate.record.strength,
      range: start..<max(start, end), words: words, scope: candidate.scope,
      better: image.better(thanPhrase: Int(candidate.match.phrase)))
  }

  /// A table of `Lexicons/models`, as it stood there; nil when there is none of that name.
  ///
  /// The memory lives as long as the process for built-in lexicons, else as long as this value.
  public func table(_ name: String) -> UnsafeRawBufferPointer? {
    for layer in layers.reversed() {
      if let table = layer.image.table(name) { return table }
    }
    return nil
  }
}

extension LexiconImage {
  /// The language itself, or what stands before its first hyphen.
  func closestLanguage(to tag: String) -> Int? {
    if let exact = language(tag) { return exact }
    guard let hyphen = tag.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    return language(String(tag[..<hyphen]))
  }
}
