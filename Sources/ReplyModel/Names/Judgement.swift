/// Weighs the relations of all written words and gives the verdict.
struct Judgement {
  let comparer: WordComparer
  let name: WrittenName
  let known: String
  let words: NameWords

  /// What became of the written words.
  private struct Reading {
    var slips: [(hit: WordComparer.Hit, letters: Range<Int>, source: Range<Int>)] = []
    var explained: [WordComparer.Hit] = []
    var unreadable = 0
    var others = 0
  }

  /// The verdict for one known name.
  var comparison: NameComparison {
    let reading = read()
    if reading.explained.count < name.text.words.count, let whole = wholeMatch { return whole }
    if let slip = reading.slips.first,
      reading.others == 0 || !reading.explained.isEmpty || reading.slips.count >= reading.others
    {
      return misspelled(slip.hit, slip.letters, slip.source)
    }
    if reading.others == 0 {
      if !reading.explained.isEmpty { return same(reading.explained) }
      return unknown(
        reading.unreadable > 0
          ? "written in another script than the known name" : "too little to compare")
    }
    return different(reading)
  }

  /// What is measured of the first slip; nil where there is none.
  var slip: NameSlip? {
    read().slips.lazy.compactMap { slip in
      guard case .slip(let kind, let cost) = slip.hit.relation else { return nil }
      return NameSlip(
        kind, cost: cost, written: name.text.base[slip.letters],
        known: comparer.letters(slip.hit.first...max(slip.hit.first, slip.hit.last)))
    }.first
  }

  private func read() -> Reading {
    let words = name.text.words
    var reading = Reading()
    var index = words.startIndex
    while index < words.endIndex {
      let chain = chainEnd(index)
      let joined = words[index].letters.lowerBound..<words[chain - 1].letters.upperBound
      if chain > index + 1, let hit = joinedHit(index..<chain, joined) {
        let source = words[index].source.lowerBound..<words[chain - 1].source.upperBound
        add(hit, joined, source, isParticle: false, to: &reading)
        index = chain
        continue
      }
      let letters = words[index].letters
      add(
        comparer.best(letters), letters, words[index].source, isParticle: isParticle(index),
        to: &reading)
      index += 1
    }
    return reading
  }

  private func add(
    _ hit: WordComparer.Hit, _ letters: Range<Int>, _ source: Range<Int>, isParticle: Bool,
    to reading: inout Reading
  ) {
    if hit.relation.isExplained {
      reading.explained.append(hit)
    } else if isParticle || letters.count == 1 {
      return
    } else if hit.relation.isSlip {
      reading.slips.append((hit, letters, source))
    } else if hit.relation == .unreadable {
      reading.unreadable += 1
    } else {
      reading.others += 1
    }
  }

  /// End of the words that stand without a blank between them: Mc|Donald, O|Brien, Anne-Marie.
  private func chainEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < name.text.words.count, name.text.words[end].followsInside { end += 1 }
    return end
  }

  /// The words of a chain as one word, where that is nearer to the known name than they are alone:
  /// McDonald, known as MCDONALD.
  private func joinedHit(_ chain: Range<Int>, _ letters: Range<Int>) -> WordComparer.Hit? {
    let alone = chain.map { comparer.best(name.text.words[$0].letters) }
    if alone.allSatisfy(\.relation.isExplained) { return nil }
    let joined = comparer.best(letters)
    if joined.relation.rank <= NameRelation.joined.rank { return joined }
    let isWorse = alone.contains { !$0.relation.isExplained && !$0.relation.isSlip }
    return joined.relation.isSlip && isWorse ? joined : nil
  }

  /// All written letters are one run of known words: "Thana sekar", "van den Berg".
  private var wholeMatch: NameComparison? {
    guard name.text.words.count > 1 else { return nil }
    let hit = comparer.best(0..<name.text.base.count)
    guard hit.relation.isSame || hit.relation == .plainLetters || hit.relation == .joined else {
      return nil
    }
    return same([WordComparer.Hit(relation: .joined, first: hit.first, last: hit.last)])
  }

  private func isParticle(_ index: Int) -> Bool {
    let letters = name.text.base[name.text.words[index].letters]
    return name.text.words.count > 1 && words.particles.contains(NameWords.key(letters))
  }

  private func same(_ hits: [WordComparer.Hit]) -> NameComparison {
    guard let worst = hits.max(by: { $0.relation.rank < $1.relation.rank }) else {
      return unknown("too little to compare")
    }
    let expected = comparer.known.written(worst.first, worst.last)
    if hits.allSatisfy(\.relation.isSame) {
      let inOrder = zip(hits, hits.dropFirst()).allSatisfy { $0.first < $1.first }
      return NameComparison(
        verdict: inOrder ? .match : .variant, known: known, expected: expected,
        reason: inOrder ? "the same name" : "the same words in another order", confidence: 0.99)
    }
    return NameComparison(
      verdict: .variant, known: known, expected: expected, reason: worst.relation.wording,
      confidence: worst.relation.rank > NameRelation.plainLetters.rank ? 0.85 : 0.95)
  }

  private func misspelled(
    _ hit: WordComparer.Hit, _ range: Range<Int>, _ source: Range<Int>
  ) -> NameComparison {
    let letters = name.text.base[range]
    let expected = comparer.known.written(hit.first, hit.last)
    let suggestion = NameSuggestion(words: words)
      .mended(name.bare, name.text, part: source, expected: expected)
    let theirs = comparer.letters(hit.first...max(hit.first, hit.last))
    if case .slip(let slip, _) = hit.relation, slip != .swapped,
      words.nicknames.contains(NameWords.key(letters)),
      Transliteration.sound(letters) != Transliteration.sound(theirs)
    {
      return NameComparison(
        verdict: .differentPerson, known: known, expected: expected, suggestion: suggestion,
        reason: "another name, though alike", confidence: 0.8)
    }
    return NameComparison(
      verdict: .misspelled, known: known, expected: expected, suggestion: suggestion,
      reason: hit.relation.wording,
      confidence: confidence(of: hit.relation, letters, theirs))
  }

  /// Learned from slips in real and made salutations; short words and costly slips count less.
  private func confidence(
    of relation: NameRelation, _ written: ArraySlice<UInt32>, _ known: ArraySlice<UInt32>
  ) -> Double {
    guard case .slip(let slip, let cost) = relation else {
      return relation == .lookAlike ? 0.97 : 0.7
    }
    return NameSlip(slip, cost: cost, written: written, known: known).confidence
  }

  private func different(_ reading: Reading) -> NameComparison {
    let letters = comparer.known.words.map { comparer.known.base[$0.letters] }
    let titles = letters.filter { words.honorifics.contains(NameWords.key($0)) }.count
    let full = letters.filter { $0.count > 1 }.count - min(titles, letters.count - 1)
    if !reading.explained.isEmpty {
      let covered = reading.explained.count >= full
      if covered {
        return NameComparison(
          verdict: .variant, known: known, expected: known,
          reason: "more of the name than is known", confidence: 0.6)
      }
      return NameComparison(
        verdict: .differentPerson, known: known, expected: known,
        suggestion: name.isTitled ? nil : NameSuggestion.natural(known),
        reason: "part of the name is another one",
        confidence: 0.6)
    }
    if reading.unreadable > 0 { return unknown("written in another script than the known name") }
    if full < 1 { return unknown("only initials are known") }
    if letters.count == 1 || full < 2 && titles > 0, name.isTitled || titles > 0 {
      // "Mr Hart" may well be Ann, and Ann "Mr Hart".
      return unknown("only a part of the name is known")
    }
    if comparer.known.isHandle { return unknown("only an account name is known") }
    // Which part of a whole name goes with a title cannot be told.
    let suggestion =
      name.isTitled ? nil : NameSuggestion(words: words).known(known, insteadOf: name.text)
    return NameComparison(
      verdict: .differentPerson, known: known, expected: known, suggestion: suggestion,
      reason: "another name", confidence: full > 1 ? 0.9 : 0.75)
  }

  private func unknown(_ reason: String) -> NameComparison {
    NameComparison(verdict: .unknown, known: known, expected: nil, reason: reason, confidence: 0)
  }
}
