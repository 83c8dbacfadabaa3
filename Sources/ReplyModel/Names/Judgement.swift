/// Weighs the relations of all written words and gives the verdict.
struct Judgement {
  let comparer: WordComparer
  let name: WrittenName
  let known: String
  let words: NameWords


  /// The verdict for one known name.
  var comparison: NameComparison {
    let text = name.text
    var slips: [(hit: WordComparer.Hit, word: Int)] = []
    var explained: [WordComparer.Hit] = []
    var unreadable = 0
    var others: [Int] = []
    for index in text.words.indices {
      let hit = comparer.best(text.words[index].letters)
      if hit.relation.isSlip, !isParticle(index) {
        slips.append((hit, index))
      } else if hit.relation.isExplained {
        explained.append(hit)
      } else if hit.relation == .unreadable {
        unreadable += 1
      } else if text.words[index].letters.count > 1, !isParticle(index) {
        others.append(index)
      }
    }
    if explained.count < text.words.count, let whole = wholeMatch { return whole }
    if let slip = slips.first, others.isEmpty || !explained.isEmpty || slips.count >= others.count {
      return misspelled(slip.hit, slip.word)
    }
    if others.isEmpty, slips.isEmpty {
      if !explained.isEmpty { return same(explained) }
      return unknown(unreadable > 0 ? "written in another script than the known name" : "too little to compare")
    }
    return different(others: others, explained: explained, unreadable: unreadable)
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

  private func misspelled(_ hit: WordComparer.Hit, _ word: Int) -> NameComparison {
    let range = name.text.words[word].letters
    let letters = name.text.base[range]
    let expected = comparer.known.written(hit.first, hit.last)
    let key = NameWords.key(letters)
    if case .slip(_, let cost) = hit.relation, words.nicknames[key] != nil, cost >= 0.9 {
      return NameComparison(
        verdict: .differentPerson, known: known, expected: expected,
        reason: "another name, though alike", confidence: 0.8)
    }
    return NameComparison(
      verdict: .misspelled, known: known, expected: expected, reason: hit.relation.wording,
      confidence: confidence(of: hit.relation, length: letters.count))
  }

  /// Calibrated by hand on mailing-list salutations: short words and costly slips count less.
  private func confidence(of relation: NameRelation, length: Int) -> Double {
    guard case .slip(_, let cost) = relation else { return relation == .lookAlike ? 0.97 : 0.7 }
    let share = cost / Double(max(length, 1))
    let sure = 0.98 - 0.5 * max(0, share - 0.12)
    return length < 3 ? min(sure, 0.65) : length == 3 ? min(sure, 0.8) : max(sure, 0.6)
  }

  private func different(
    others: [Int], explained: [WordComparer.Hit], unreadable: Int
  ) -> NameComparison {
    let full = comparer.known.words.filter { $0.letters.count > 1 }.count
    if !explained.isEmpty {
      let covered = explained.count >= full
      if covered {
        return NameComparison(
          verdict: .variant, known: known, expected: known,
          reason: "more of the name than is known", confidence: 0.6)
      }
      return NameComparison(
        verdict: .differentPerson, known: known, expected: known,
        reason: "part of the name is another one", confidence: 0.6)
    }
    if unreadable > 0 { return unknown("written in another script than the known name") }
    if full == 0 { return unknown("only initials are known") }
    if comparer.known.isHandle { return unknown("only an account name is known") }
    return NameComparison(
      verdict: .differentPerson, known: known, expected: known, reason: "another name",
      confidence: full > 1 ? 0.9 : 0.75)
  }

  private func unknown(_ reason: String) -> NameComparison {
    NameComparison(verdict: .unknown, known: known, expected: nil, reason: reason, confidence: 0)
  }
}
