/// Lexicons made at run time, on top of those that are there.
extension Lexicons {
  /// These lexicons and those of the sources.
  ///
  /// A phrase that the same lexicon of the same language has already is replaced and keeps its
  /// number; `Remove:` takes one out; others get the numbers after the greatest. Word lists add to
  /// the word lists that are there.
  ///
  /// - Throws: `LexiconError.refused` with all that is wrong in all the sources.
  /// - Complexity: O(n) in the bytes of the sources and the phrases of the lexicons they name.
  public func adding(_ sources: [LexiconSource]) throws(LexiconError) -> Lexicons {
    let files = try Self.files(of: sources)
    return try adding(files)
  }

  /// These lexicons with other word vectors in place of those of the same languages.
  public func adding(vectors: [WordVectors]) -> Lexicons {
    var result = self
    for one in vectors { result.vectors.add(one) }
    return result
  }

  /// These lexicons and one made of bare phrases, such as a company's own list.
  ///
  /// Marks mean what they mean in a file. The phrases are numbered from 1 and count wherever they
  /// stand, under a negation or in quotation marks too.
  ///
  /// - Parameters:
  ///   - language: `*` for every language, `und` included.
  ///   - origin: names the list in diagnostics; the line is the place in the list, from 1.
  /// - Throws: `LexiconError.refused` with every phrase that cannot be used.
  public func adding(
    phrases: [String], lexicon: LexiconName, language: String = "*", origin: String = "phrases"
  ) throws(LexiconError) -> Lexicons {
    let expander = PhraseExpander()
    var file = LexiconFile(source: LexiconSource(path: origin, bytes: []))
    file.name = lexicon.raw
    file.language = language
    var diagnostics: [LexiconDiagnostic] = []
    for (index, phrase) in phrases.enumerated() {
      var place = LexiconPlace(path: origin, line: index + 1, column: 1, sourceLine: phrase)
      do throws(PhraseExpander.Fault) {
        file.phrases.append(
          PhraseEntry(
            text: phrase.blanksJoined, number: index + 1, strength: .full, unless: [], within: [],
            sequences: try expander.sequences(of: phrase), foundIn: [], notIn: [], place: place))
      } catch {
        let before = String(decoding: Array(phrase.utf8).prefix(error.offset), as: UTF8.self)
        place.column = before.count + 1
        diagnostics.append(place.diagnostic(error.problem))
      }
    }
    guard diagnostics.isEmpty else { throw .refused(diagnostics) }
    return try adding([file])
  }

  /// What the sources say, and all that is wrong with them.
  static func read(
    _ sources: [LexiconSource]
  ) -> (files: [LexiconFile], diagnostics: [LexiconDiagnostic]) {
    let expander = PhraseExpander()
    var files: [LexiconFile] = []
    var diagnostics: [LexiconDiagnostic] = []
    for source in sources {
      let read = LexiconFileReader.read(source, with: expander)
      files.append(read.file)
      diagnostics += read.diagnostics
    }
    return (files, diagnostics)
  }

  /// What the sources say.
  ///
  /// - Throws: `LexiconError.refused` with all that is wrong with them.
  static func files(of sources: [LexiconSource]) throws(LexiconError) -> [LexiconFile] {
    let (files, diagnostics) = read(sources)
    guard diagnostics.isEmpty else { throw .refused(diagnostics) }
    return files
  }

  /// These lexicons and those of files that were read without fault.
  func adding(_ files: [LexiconFile]) throws(LexiconError) -> Lexicons {
    var result = self
    let suppressed = try suppressions(by: files)
    for (layer, phrases) in suppressed { result.layers[layer].suppressed.formUnion(phrases) }
    let image = LexiconImage(try ImageCompiler.image(of: files, over: self))
    result.layers.append(Layer(image: image, shared: sharedNumbers(for: image)))
    return result
  }

  /// Numbers across layers for the lexicons of an image that goes on top.
  private func sharedNumbers(for image: LexiconImage) -> [Int] {
    var next = 0
    for layer in layers {
      let own = (0..<layer.image.lexiconCount).map { layer.sharedNumber(ofLexicon: $0) }
      next = max(next, (own.max() ?? -1) + 1)
    }
    return (0..<image.lexiconCount).map { index in
      let name = image.name(ofLexicon: index)
      let tag = image.tag(ofLanguage: image.language(ofLexicon: index))
      for layer in layers {
        if let language = layer.image.language(tag),
          let same = layer.image.lexicon(name, language: language)
        {
          return layer.sharedNumber(ofLexicon: same)
        }
      }
      next += 1
      return next - 1
    }
  }

  /// Phrases by layer that the files replace or remove.
  private func suppressions(by files: [LexiconFile]) throws(LexiconError) -> [Int: Set<Int>] {
    var suppressed: [Int: Set<Int>] = [:]
    var diagnostics: [LexiconDiagnostic] = []
    for file in files {
      let wordings = wordings(LexiconName(file.name), language: file.language)
      for entry in file.phrases {
        for place in wordings[entry.text] ?? [] {
          suppressed[place.layer, default: []].insert(place.phrase)
        }
      }
      for removal in file.removals {
        guard let places = wordings[removal.text] else {
          let nearest = LexiconFields.nearest(to: removal.text, among: wordings.keys.sorted())
          diagnostics.append(
            removal.place.diagnostic(
              .nothingToRemove(
                removal.text, lexicon: "\(file.language)/\(file.name)", nearest: nearest)))
          continue
        }
        for place in places { suppressed[place.layer, default: []].insert(place.phrase) }
      }
    }
    guard diagnostics.isEmpty else { throw .refused(diagnostics) }
    return suppressed
  }

  private func wordings(
    _ lexicon: LexiconName, language: String
  ) -> [String: [(layer: Int, phrase: Int)]] {
    var wordings: [String: [(layer: Int, phrase: Int)]] = [:]
    for (number, layer) in layers.enumerated() {
      guard let own = layer.image.language(language),
        let index = layer.image.lexicon(lexicon.raw, language: own)
      else { continue }
      for phrase in layer.image.phrases(ofLexicon: index) where !layer.suppressed.contains(phrase) {
        wordings[layer.image.wording(ofPhrase: phrase), default: []].append((number, phrase))
      }
    }
    return wordings
  }
}
