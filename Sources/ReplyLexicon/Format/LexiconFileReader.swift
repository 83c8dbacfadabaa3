import ReplyText

/// Reads the meaning of a lexicon file's stanzas, collecting all that is wrong with them.
struct LexiconFileReader {
  private let expander: PhraseExpander
  private let stanzas: StanzaReader
  private var file: LexiconFile
  private var diagnostics: DiagnosticList

  /// The file, as far as it can be read, and all that is wrong with it, in order of place.
  ///
  /// - Complexity: O(n) in the bytes, times the sequences of each phrase.
  static func read(
    _ source: LexiconSource, with expander: PhraseExpander
  ) -> (file: LexiconFile, diagnostics: [LexiconDiagnostic]) {
    var reader = LexiconFileReader(source, expander)
    reader.readAll()
    return (reader.file, reader.diagnostics.all)
  }

  private init(_ source: LexiconSource, _ expander: PhraseExpander) {
    self.expander = expander
    stanzas = StanzaReader(source)
    file = LexiconFile(source: source)
    diagnostics = stanzas.diagnostics
  }

  private mutating func readAll() {
    guard !stanzas.lines.isEmpty else { return }
    let filled = stanzas.stanzas.filter { !$0.fields.isEmpty }
    guard let header = filled.first, header.first("Lexicon") != nil else {
      let source = file.source
      let problem = LexiconProblem.noHeader(
        name: source.expectedName, language: source.expectedLanguage)
      complain(line: filled.first?.fields.first?.line ?? 0, problem)
      return
    }
    readHeader(header)
    for stanza in filled.dropFirst() { readStanza(stanza) }
    if file.source.mustBeRead { checkContent() }
  }

  // A stanza is what its first key field says.
  private mutating func readStanza(_ stanza: Stanza) {
    if stanza.first("Phrase") != nil {
      checkFields(of: stanza, allowed: LexiconFields.phrase, kind: "phrase")
      readPhrase(stanza)
    } else if stanza.first("Words") != nil {
      checkFields(of: stanza, allowed: LexiconFields.words, kind: "word list")
      readWords(stanza)
    } else if let field = stanza.first("Remove") {
      checkFields(of: stanza, allowed: LexiconFields.removal, kind: "removal")
      file.removals.append(
        Removal(text: field.value.text.blanksJoined, place: place(field.value, 0)))
    } else if stanza.first("Lexicon") != nil {
      complain(line: stanza.line, .lateHeader)
    } else {
      let faults = diagnostics.count
      checkFields(of: stanza, allowed: LexiconFields.all, kind: "stanza")
      if diagnostics.count == faults { complain(line: stanza.line, .stanzaWithoutPhrase) }
    }
  }

  private mutating func checkFields(of stanza: Stanza, allowed: [String], kind: String) {
    var seen: [String: Int] = [:]
    for field in stanza.fields {
      if !allowed.contains(field.name) {
        if LexiconFields.all.contains(field.name) {
          complain(line: field.line, .misplacedField(field.name, stanza: kind))
        } else {
          let nearest = LexiconFields.nearest(to: field.name, among: allowed)
          complain(line: field.line, .unknownField(field.name, nearest: nearest))
        }
      } else if field.value.bytes.isEmpty {
        let column = field.value.pieces.first?.column ?? 0
        complain(line: field.line, column: column, .emptyField(field.name))
      } else if LexiconFields.exact.contains(field.name),
        let (offset, problem) = stanzas.oddCharacter(in: field.value.bytes[...])
      {
        complain(at: field.value, offset, problem)
      } else if let first = seen[field.name], !LexiconFields.repeatable.contains(field.name) {
        complain(line: field.line, .repeatedField(field.name, firstLine: first + 1))
      }
      seen[field.name] = seen[field.name] ?? field.line
    }
  }

  private mutating func readHeader(_ stanza: Stanza) {
    checkFields(of: stanza, allowed: LexiconFields.header, kind: "header")
    let examples = ["Lexicon": "apology", "Language": "en", "Purpose": "Words that …"]
    for name in ["Lexicon", "Language", "Purpose"] where stanza.first(name) == nil {
      complain(line: stanza.line, .missingField(name, example: examples[name] ?? ""))
    }
    file.name = stanza.first("Lexicon")?.value.text ?? ""
    checkName(stanza)
    if let field = stanza.first("Language") { readLanguage(field.value) }
    if let field = stanza.first("Act") {
      let act = field.value.text
      file.act = act
      if !LexiconFields.acts.contains(act), !act.isEmpty {
        let nearest = LexiconFields.nearest(to: act, among: LexiconFields.acts)
        complain(at: field.value, .unknownAct(act, nearest: nearest))
      }
    }
    if let field = stanza.first("Unless") { file.unless = scopes(of: field.value) }
    file.hasSource = stanza.first("Source") != nil
  }

  private mutating func checkName(_ header: Stanza) {
    guard let field = header.first("Lexicon"), !file.name.isEmpty else { return }
    if let wish = file.source.expectedName, wish != file.name {
      complain(at: field.value, .wrongName(file.name, expected: wish))
    } else if file.source.mustBeRead,
      !KnownLexicons.isRead(file.name, hasAct: header.first("Act") != nil)
    {
      let nearest = LexiconFields.nearest(to: file.name, among: KnownLexicons.names)
      complain(at: field.value, .unreadName(file.name, nearest: nearest))
    }
  }

  private mutating func readLanguage(_ value: FieldValue) {
    file.language = value.text
    let language = file.language
    guard !language.isEmpty else { return }
    let isKnown = language == "*" || LanguageTag.isKnown(language)
    if let folder = file.source.expectedLanguage, folder != language {
      let isFolderKnown = LanguageTag.isKnown(folder)
      complain(
        at: value,
        isKnown && !isFolderKnown
          ? .folderNoLanguage(folder, language: language)
          : isFolderKnown
            ? .wrongLanguage(language, expected: folder) : unknownLanguage(language))
    } else if !isKnown {
      complain(at: value, unknownLanguage(language))
    }
  }

  private func unknownLanguage(_ written: String) -> LexiconProblem {
    .unknownLanguage(
      written, nearest: LanguageTag.nearest(to: written),
      isFolder: file.source.expectedLanguage == written)
  }

  /// Phrases in a lexicon that is read for its words, and the other way round.
  private mutating func checkContent() {
    switch KnownLexicons.content(of: file.name) {
    case .words?:
      for entry in file.phrases {
        diagnostics.append(
          entry.place.diagnostic(
            .unreadStanza(field: "Phrase", lexicon: file.name, read: "Words")))
      }
    case .phrases?:
      for list in file.lists {
        diagnostics.append(
          list.place.diagnostic(
            .unreadStanza(field: "Words", lexicon: file.name, read: "Phrase")))
      }
    case .both?, nil: return
    }
  }

  private mutating func scopes(of value: FieldValue) -> CueScope {
    var scopes: CueScope = []
    var names = 0
    var hasNone = false
    for (word, offset) in value.words(splitAtCommas: true) {
      names += 1
      if word == "none" {
        hasNone = true
      } else if let known = LexiconFields.scopes.first(where: { $0.name == word }) {
        scopes.insert(known.scope)
      } else {
        let nearest = LexiconFields.nearest(to: word, among: LexiconFields.scopes.map(\.name))
        complain(at: value, offset, .unknownScope(word, nearest: nearest))
      }
    }
    if hasNone && names > 1 { complain(at: value, .noneAmongScopes) }
    return scopes
  }

  private mutating func readPhrase(_ stanza: Stanza) {
    guard let field = stanza.first("Phrase"), !field.value.bytes.isEmpty else { return }
    var entry = PhraseEntry(
      text: field.value.text.blanksJoined, number: file.phrases.count + 1, strength: .full,
      unless: file.unless, within: [], sequences: [], foundIn: [], notIn: [],
      place: place(field.value, 0))
    do throws(PhraseExpander.Fault) {
      entry.sequences = try expander.sequences(of: field.value.text)
    } catch {
      complain(at: field.value, error.offset, error.problem)
    }
    if let strength = stanza.first("Strength")?.value, !strength.bytes.isEmpty {
      if strength.text == "weak" {
        entry.strength = .weak
      } else if strength.text != "full" {
        let nearest = LexiconFields.nearest(to: strength.text, among: LexiconFields.strengths)
        complain(at: strength, .unknownStrength(strength.text, nearest: nearest))
      }
    }
    if let value = stanza.first("Unless")?.value { entry.unless = scopes(of: value) }
    if let value = stanza.first("Within")?.value { entry.within = scopes(of: value) }
    entry.foundIn = sentences("Found-in", of: stanza)
    entry.better = stanza.first("Better")?.value.text.blanksJoined ?? ""
    entry.notIn = sentences("Not-in", of: stanza)
    if stanza.first("Found-in") == nil {
      let example = "a sentence in which the phrase stands"
      complain(line: field.line, .missingField("Found-in", example: example))
    }
    file.phrases.append(entry)
  }

  private func sentences(
    _ name: String, of stanza: Stanza
  ) -> [(sentence: String, place: LexiconPlace)] {
    stanza.all(name).filter { !$0.value.bytes.isEmpty }.map {
      ($0.value.text, place($0.value, 0))
    }
  }

  private mutating func readWords(_ stanza: Stanza) {
    guard let value = stanza.first("Words")?.value, !value.bytes.isEmpty else { return }
    var list = WordList(words: [], keys: [], place: place(value, 0))
    for (word, offset) in value.words(splitAtCommas: false) {
      do throws(PhraseExpander.Fault) {
        let keys = try expander.keys(of: word)
        let folded = expander.tokenizer.folded(word)
        if let key = keys.first, keys.count == 1 { list.keys.append((key, folded)) }
        // Other lists are looked up as text: "&" and "Jean-Luc" are as good as words there.
        if SteeringRole(name: file.name) != .none && keys.count != 1 {
          complain(
            at: value, offset, keys.isEmpty ? .noWords(word) : .notOneWord(word, words: keys.count))
        }
        list.words.append(folded)
      } catch {
        complain(at: value, offset, error.problem)
      }
    }
    list.foundIn = sentences("Found-in", of: stanza)
    list.notIn = sentences("Not-in", of: stanza)
    file.lists.append(list)
  }

  private func place(_ value: FieldValue, _ offset: Int) -> LexiconPlace {
    let at = value.place(of: offset)
    let shown = stanzas.diagnostic(line: at.line, column: at.column, .lateHeader)
    return LexiconPlace(
      path: shown.path, line: shown.line, column: shown.column, sourceLine: shown.sourceLine)
  }

  private mutating func complain(at value: FieldValue, _ problem: LexiconProblem) {
    complain(at: value, 0, problem)
  }

  private mutating func complain(at value: FieldValue, _ offset: Int, _ problem: LexiconProblem) {
    let at = value.place(of: offset)
    complain(line: at.line, column: at.column, problem)
  }

  private mutating func complain(line: Int, column: Int = 0, _ problem: LexiconProblem) {
    guard diagnostics.hasRoom else { return diagnostics.drop() }
    diagnostics.append(stanzas.diagnostic(line: line, column: column, problem))
  }
}

extension FieldValue {
  /// The words of a value as they stand between blanks (and commas), with their first bytes.
  func words(splitAtCommas: Bool) -> [(word: String, offset: Int)] {
    bytes.split { $0.isBlank || splitAtCommas && $0 == UInt8(ascii: ",") }.map {
      (String(decoding: $0, as: UTF8.self), $0.startIndex)
    }
  }
}

extension String {
  /// Runs of blanks made one, none at the ends.
  var blanksJoined: String {
    utf8.split { $0.isBlank }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
