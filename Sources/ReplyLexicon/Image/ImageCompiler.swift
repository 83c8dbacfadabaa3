/// Compiles lexicon files that were read without fault into an image.
struct ImageCompiler {
  private struct Plan {
    var language: String
    var name: String
    var files: [LexiconFile]
  }

  private var trie = TrieBuilder()
  private var writer = ImageWriter()
  private var phrases: [[UInt32]] = []
  private var lexicons: [[UInt32]] = []
  private var groups: [[UInt32]] = []
  private var masks: [UInt32: UInt64] = [:]
  /// What the files are added to: numbers go on from there, known stop words do not vote twice.
  private let lower: Lexicons

  /// The image of the files.
  ///
  /// The same files give the same bytes, in whatever order they come. Of a phrase that stands twice
  /// in a lexicon the first counts.
  ///
  /// - Throws: `tooManyLanguages` where stop words of more than 56 languages are given.
  static func image(
    of files: [LexiconFile], tables: [LexiconTable] = [], over lower: Lexicons = Lexicons()
  ) throws(LexiconError) -> [UInt8] {
    var compiler = ImageCompiler(lower: lower)
    return try compiler.compile(files, tables: tables)
  }

  private init(lower: Lexicons) { self.lower = lower }

  private mutating func compile(
    _ files: [LexiconFile], tables: [LexiconTable]
  ) throws(LexiconError) -> [UInt8] {
    let tags = Set(files.map(\.language)).sorted()
    var languages: [[UInt32]] = []
    var stopBits: UInt32 = 0
    for (index, tag) in tags.enumerated() {
      let own = files.filter { $0.language == tag }
      let votes = own.first { SteeringRole(name: $0.name) == .stopWords }
      if let votes {
        stopBits += 1
        guard stopBits <= ImageLayout.stopBitLimit else {
          throw .refused([
            LexiconDiagnostic(
              path: votes.source.path, line: 1, column: 1, sourceLine: "",
              problem: .tooManyLanguages(limit: ImageLayout.stopBitLimit))
          ])
        }
      }
      let root = trie.addRoot()
      let place = writer.text(tag)
      languages.append([place.offset, place.size, root, votes == nil ? 0 : stopBits])
      for name in Set(own.map(\.name)).sorted() {
        let plan = Plan(
          language: tag, name: name,
          files: own.filter { $0.name == name }.sorted { $0.source.path < $1.source.path })
        add(plan, language: UInt32(truncatingIfNeeded: index), root: root, stopBit: stopBits)
      }
    }
    let graph = PhraseGraph(trie)
    for index in languages.indices { languages[index][2] = graph.roots[index] }
    writer.put(.languages, records: languages)
    writer.put(.lexicons, records: lexicons)
    writer.put(.phrases, records: phrases)
    writer.put(.groups, records: groups)
    put(graph)
    return writer.image(tables: tables.sorted { $0.name < $1.name })
  }

  private mutating func add(_ plan: Plan, language: UInt32, root: UInt32, stopBit: UInt32) {
    let role = SteeringRole(name: plan.name)
    let known = lower.phraseNumbers(LexiconName(plan.name), language: plan.language)
    var nextNumber = (known.values.max() ?? 0) + 1
    let firstPhrase = phrases.count
    let firstGroup = groups.count
    var seen: Set<String> = []
    let index = UInt32(truncatingIfNeeded: lexicons.count)
    for file in plan.files {
      for entry in file.phrases where seen.insert(entry.text).inserted {
        let number = known[entry.text] ?? nextNumber
        if number == nextNumber { nextNumber += 1 }
        add(entry, role: role, number: number, lexicon: index, root: root)
      }
      for list in file.lists {
        let place = writer.text(list.words.joined(separator: " "))
        groups.append([place.offset, place.size])
        if role == .stopWords { vote(list, language: plan.language, bit: stopBit) }
        guard role != .none && role != .stopWords else { continue }
        for (key, folded) in list.keys where seen.insert(folded).inserted {
          var entry = PhraseEntry(list: list, word: folded, key: key)
          entry.number = nextNumber
          add(entry, role: role, number: nextNumber, lexicon: index, root: root)
          nextNumber += 1
        }
      }
    }
    let name = writer.text(plan.name)
    let act = writer.text(plan.files.lazy.compactMap(\.act).first ?? "")
    lexicons.append([
      name.offset, name.size, language, role.rawValue, UInt32(truncatingIfNeeded: firstGroup),
      UInt32(truncatingIfNeeded: groups.count - firstGroup), act.offset, act.size,
      UInt32(truncatingIfNeeded: firstPhrase),
      UInt32(truncatingIfNeeded: phrases.count - firstPhrase),
      UInt32(truncatingIfNeeded: nextNumber - 1),
    ])
  }

  private mutating func add(
    _ entry: PhraseEntry, role: SteeringRole, number: Int, lexicon: UInt32, root: UInt32
  ) {
    // What steers is not steered: a quoted "not" negates what is quoted with it.
    let unless =
      role == .none
      ? entry.unless : entry.unless.subtracting([.negation, .condition, .quotation, .report])
    let place = writer.text(entry.text)
    let better = writer.text(entry.better)
    let index = UInt32(truncatingIfNeeded: phrases.count)
    phrases.append([
      lexicon, UInt32(truncatingIfNeeded: number), UInt32(entry.strength.rawValue),
      UInt32(unless.rawValue), UInt32(entry.within.rawValue), place.offset, place.size,
      better.offset, better.size,
    ])
    for sequence in entry.sequences { trie.insert(sequence, phrase: index, root: root) }
  }

  private mutating func vote(_ list: WordList, language: String, bit: UInt32) {
    for (key, _) in list.keys where !lower.isStopWord(key, language: language) {
      masks[trie.number(of: key), default: 0] |= 1 << UInt64(bit - 1)
    }
  }

  private mutating func put(_ graph: PhraseGraph) {
    putVocabulary(trie.beginnings())
    putEdges(of: graph)
    var records: [[UInt32]] = []
    var accepted: [[UInt32]] = []
    for phrases in graph.accepted {
      records.append([
        UInt32(truncatingIfNeeded: accepted.count), UInt32(truncatingIfNeeded: phrases.count),
      ])
      accepted += phrases.map { [$0] }
    }
    writer.put(.nodes, records: records)
    writer.put(.accepted, records: accepted)
    let filter = trie.bigramFilter()
    writer.put(.bigrams, filter, count: filter.count)
    var stops = [[UInt32]](repeating: [0, 0], count: trie.keys.count + Int(ImageLayout.firstWord))
    for (number, mask) in masks {
      stops[Int(number)] = [UInt32(mask & 0xfff_ffff), UInt32(mask >> 28)]
    }
    writer.put(.stopMasks, records: stops)
  }

  private mutating func putVocabulary(_ beginnings: [UInt32]) {
    let slots = TrieBuilder.powerOfTwo(atLeast: max(4, trie.keys.count * 3 / 2 + 1))
    let shift = ImageLayout.shift(slots: slots)
    var table = [(key: UInt64, word: UInt32)](repeating: (0, 0), count: slots)
    for (index, key) in trie.keys.enumerated() {
      var slot = ImageLayout.slot(of: key, shift: shift)
      while table[slot].word != 0 { slot = (slot + 1) & (slots - 1) }
      let number = UInt32(truncatingIfNeeded: index) + ImageLayout.firstWord
      table[slot] = (key, TrieBuilder.label(of: number) | beginnings[index])
    }
    var bytes: [UInt8] = []
    for slot in table {
      ImageWriter.append(key: slot.key, to: &bytes)
      ImageWriter.append(raw: slot.word, to: &bytes)
    }
    writer.put(.vocabulary, bytes, count: slots)
  }

  private mutating func putEdges(of graph: PhraseGraph) {
    let slots = TrieBuilder.powerOfTwo(atLeast: max(4, graph.edges.count * 3 / 2 + 1))
    let shift = ImageLayout.shift(slots: slots)
    var table = [TrieBuilder.Edge](
      repeating: .init(node: 0, label: 0, child: 0), count: slots)
    for edge in graph.edges {
      let node = SevenBit.stretched(edge.node)
      var slot = ImageLayout.slot(node: node, word: edge.label, shift: shift)
      while table[slot].child != 0 { slot = (slot + 1) & (slots - 1) }
      table[slot] = edge
    }
    var bytes: [UInt8] = []
    for edge in table {
      ImageWriter.append(edge.node, to: &bytes)
      ImageWriter.append(raw: edge.label, to: &bytes)
      ImageWriter.append(edge.child, to: &bytes)
      ImageWriter.append(edge.child == 0 ? 0 : graph.flags[Int(edge.child)], to: &bytes)
    }
    writer.put(.edges, bytes, count: slots)
  }
}

extension PhraseEntry {
  /// A word of a steering lexicon's list, as a phrase.
  fileprivate init(list: WordList, word: String, key: UInt64) {
    self.init(
      text: word, number: 0, strength: .full, unless: [], within: [],
      sequences: [[.word(key: key)]], foundIn: [], notIn: [], place: list.place)
  }
}
