/// What the lexicons hold, apart from finding phrases.
extension Lexicons {
  /// Languages for which there are phrases or word lists, sorted; `*` is not among them.
  public var languages: [String] {
    var tags: Set<String> = []
    for layer in layers {
      for index in 0..<layer.image.languageCount { tags.insert(layer.image.tag(ofLanguage: index)) }
    }
    tags.remove("*")
    return tags.sorted()
  }

  /// Whether the language has the lexicon.
  ///
  /// - Parameter language: BCP 47; where there is none of `en-GB`, that of `en` counts.
  public func has(_ lexicon: LexiconName, language: String) -> Bool {
    layers.contains { $0.lexicon(lexicon, language: language) != nil }
  }

  /// The groups of words of a word-list lexicon (`Words:`), folded; empty when there is none.
  ///
  /// In the order of the file; those of added lexicons follow.
  ///
  /// - Complexity: O(n) in the bytes of the list: ask once and keep it.
  public func groups(_ lexicon: LexiconName, language: String) -> [[String]] {
    var groups: [[String]] = []
    forEachGroup(lexicon, language: language) { group in
      groups.append(
        group.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) })
    }
    return groups
  }

  /// Calls back with each of the groups that `groups` gives, as it lies in memory: folded UTF-8, one
  /// blank between words.
  ///
  /// - Parameter body: must not keep the bytes.
  public func forEachGroup(
    _ lexicon: LexiconName, language: String, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    for layer in layers {
      guard let index = layer.lexicon(lexicon, language: language) else { continue }
      for group in layer.image.groups(ofLexicon: index) { body(layer.image.group(group)) }
    }
  }

  /// Wording of a phrase as its file has it, marks included, for evidence; empty when these
  /// lexicons have no such phrase.
  public func phrase(of cue: Cue) -> String {
    for layer in layers.reversed() {
      guard let index = layer.lexicon(cue.lexicon, language: cue.language) else { continue }
      for phrase in layer.image.phrases(ofLexicon: index)
      where layer.image.phrase(phrase).number == cue.phrase {
        return layer.image.wording(ofPhrase: phrase)
      }
    }
    return ""
  }

  /// The act that every cue of a lexicon proposes (`Act:`), as the inspection protocol calls it;
  /// nil when its file names none.
  public func act(of lexicon: LexiconName, language: String) -> String? {
    for layer in layers {
      guard let index = layer.lexicon(lexicon, language: language) else { continue }
      let act = layer.image.act(ofLexicon: index)
      if !act.isEmpty { return act }
    }
    return nil
  }

  /// Numbers of the phrases of a lexicon that are in force, by wording.
  func phraseNumbers(_ lexicon: LexiconName, language: String) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for layer in layers {
      guard let own = layer.image.language(language),
        let index = layer.image.lexicon(lexicon.raw, language: own)
      else { continue }
      for phrase in layer.image.phrases(ofLexicon: index) {
        numbers[layer.image.wording(ofPhrase: phrase)] = layer.image.phrase(phrase).number
      }
    }
    return numbers
  }
}

extension Lexicons.Layer {
  func lexicon(_ name: LexiconName, language: String) -> Int? {
    guard let own = image.closestLanguage(to: language) else { return nil }
    return image.lexicon(name.raw, language: own)
  }
}
