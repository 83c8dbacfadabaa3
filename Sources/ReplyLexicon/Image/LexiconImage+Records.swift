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

  func group(_ index: Int) -> String {
    text(field(.groups, index, ImageLayout.groupSize, 0), field(.groups, index, ImageLayout.groupSize, 1))
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

  /// Index of the language of a tag, compared byte by byte.
  func language(_ tag: String) -> Int? {
    let size = ImageLayout.languageSize
    let pool = offset(of: .text)
    for index in 0..<languageCount {
      let place = pool + field(.languages, index, size, 0)
      if bytes(place, field(.languages, index, size, 1)).elementsEqual(tag.utf8) { return index }
    }
    return nil
  }

  func lexicon(_ name: String, language: Int) -> Int? {
    let size = ImageLayout.lexiconSize
    let pool = offset(of: .text)
    for index in 0..<lexiconCount where self.language(ofLexicon: index) == language {
      let place = pool + field(.lexicons, index, size, 0)
      if bytes(place, field(.lexicons, index, size, 1)).elementsEqual(name.utf8) { return index }
    }
    return nil
  }

  func table(_ name: String) -> UnsafeRawBufferPointer? {
    let size = ImageLayout.tableSize
    let pool = offset(of: .text)
    for index in 0..<count(of: .tables) {
      let place = pool + field(.tables, index, size, 0)
      if bytes(place, field(.tables, index, size, 1)).elementsEqual(name.utf8) {
        return bytes(field(.tables, index, size, 2), field(.tables, index, size, 3))
      }
    }
    return nil
  }
}
