extension LexiconImage {
  struct PhraseRecord {
    var lexicon: Int
    var number: Int
    var strength: Strength
    var unless: CueScope
    var within: CueScope
  }

  var phraseCount: Int { count(of: .phrases) }
  var lexiconCount: Int { count(of: .lexicons) }
  var languageCount: Int { count(of: .languages) }

  func phrase(_ index: Int) -> PhraseRecord {
    let size = ImageLayout.phraseSize
    return PhraseRecord(
      lexicon: field(.phrases, index, size, 0), number: field(.phrases, index, size, 1),
      strength: field(.phrases, index, size, 2) == 0 ? .weak : .full,
      unless: CueScope(rawValue: UInt8(truncatingIfNeeded: field(.phrases, index, size, 3))),
      within: CueScope(rawValue: UInt8(truncatingIfNeeded: field(.phrases, index, size, 4))))
  }

  func wording(ofPhrase index: Int) -> String {
    let size = ImageLayout.phraseSize
    return text(field(.phrases, index, size, 5), field(.phrases, index, size, 6))
  }

  func better(thanPhrase index: Int) -> String {
    let size = ImageLayout.phraseSize
    return text(field(.phrases, index, size, 7), field(.phrases, index, size, 8))
  }

  func name(ofLexicon index: Int) -> String {
    let size = ImageLayout.lexiconSize
    return text(field(.lexicons, index, size, 0), field(.lexicons, index, size, 1))
  }

  func language(ofLexicon index: Int) -> Int {
    field(.lexicons, index, ImageLayout.lexiconSize, 2)
  }

  func role(ofLexicon index: Int) -> SteeringRole {
    let raw = field(.lexicons, index, ImageLayout.lexiconSize, 3)
    return SteeringRole(rawValue: UInt32(raw)) ?? .none
  }

  func groups(ofLexicon index: Int) -> Range<Int> {
    let size = ImageLayout.lexiconSize
    let first = field(.lexicons, index, size, 4)
    return first..<(first + field(.lexicons, index, size, 5))
  }

  /// Folded words, one blank between.
  func group(_ index: Int) -> UnsafeRawBufferPointer {
    bytes(
      offset(of: .text) + field(.groups, index, ImageLayout.groupSize, 0),
      field(.groups, index, ImageLayout.groupSize, 1))
  }

  func act(ofLexicon index: Int) -> String {
    let size = ImageLayout.lexiconSize
    return text(field(.lexicons, index, size, 6), field(.lexicons, index, size, 7))
  }

  func phrases(ofLexicon index: Int) -> Range<Int> {
    let size = ImageLayout.lexiconSize
    let first = field(.lexicons, index, size, 8)
    return first..<(first + field(.lexicons, index, size, 9))
  }

  func tag(ofLanguage index: Int) -> String {
    let size = ImageLayout.languageSize
    return text(field(.languages, index, size, 0), field(.languages, index, size, 1))
  }

  /// Stretched.
  func root(ofLanguage index: Int) -> UInt32 {
    raw(offset(of: .languages) + index * ImageLayout.languageSize + 8)
  }

  /// From 0; nil without stop words.
  func stopBit(ofLanguage index: Int) -> Int? {
    let bit = field(.languages, index, ImageLayout.languageSize, 3)
    return bit == 0 ? nil : bit - 1
  }

  /// Index of the language of a tag, compared byte by byte. Languages stand in order of their tags.
  func language(_ tag: String) -> Int? {
    let size = ImageLayout.languageSize
    let pool = offset(of: .text)
    var tag = tag
    return tag.withUTF8 { wanted in
      var (low, high) = (0, languageCount)
      while low < high {
        let middle = (low + high) / 2
        let place = pool + field(.languages, middle, size, 0)
        let found = bytes(place, field(.languages, middle, size, 1))
        if found.elementsEqual(wanted) { return middle }
        if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  func lexicon(_ name: String, language: Int) -> Int? {
    let size = ImageLayout.lexiconSize
    var index = firstLexicon(ofLanguage: language)
    while index < lexiconCount, self.language(ofLexicon: index) == language {
      let length = field(.lexicons, index, size, 1)
      if isText(field(.lexicons, index, size, 0), length, name) { return index }
      index += 1
    }
    return nil
  }

  /// Lexicons stand in order of their languages.
  private func firstLexicon(ofLanguage language: Int) -> Int {
    var (low, high) = (0, lexiconCount)
    while low < high {
      let middle = (low + high) / 2
      if self.language(ofLexicon: middle) < language { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func table(_ name: String) -> UnsafeRawBufferPointer? {
    let size = ImageLayout.tableSize
    for index in 0..<count(of: .tables) {
      let length = field(.tables, index, size, 1)
      if isText(field(.tables, index, size, 0), length, name) {
        return bytes(field(.tables, index, size, 2), field(.tables, index, size, 3))
      }
    }
    return nil
  }

  /// Whether a stretch of the text pool is a text.
  private func isText(_ place: Int, _ size: Int, _ text: String) -> Bool {
    guard text.utf8.count == size else { return false }
    let pool = bytes(offset(of: .text) + place, size)
    let isEqual = text.utf8.withContiguousStorageIfAvailable { zip($0, pool).allSatisfy(==) }
    return isEqual ?? pool.elementsEqual(text.utf8)
  }
}
