/// Relates one written word to the words of a known name.
struct WordComparer {
  let words: NameWords
  let language: String?
  let written: NameText
  let known: NameText

  struct Hit {
    var relation: NameRelation
    /// First and last word of the known name that it was held against.
    var first: Int
    var last: Int
  }

  /// The best relation of letters of the written name to any word, or neighbouring words, of the
  /// known one.
  func best(_ range: Range<Int>) -> Hit {
    var best = Hit(relation: .other, first: -1, last: -1)
    let mine = written.base[range]
    for index in known.words.indices where letters(index) == mine {
      let relation = marks(range, known.words[index].letters)
      if relation.rank < best.relation.rank {
        best = Hit(relation: relation, first: index, last: index)
      }
    }
    if best.first >= 0 { return best }
    for index in known.words.indices {
      let relation = relate(range, index)
      if relation.rank < best.relation.rank {
        best = Hit(relation: relation, first: index, last: index)
      }
    }
    guard best.relation.rank > NameRelation.joined.rank else { return best }
    if let joined = joined(range) { return joined }
    if let initials = initials(range), best.relation.rank > NameRelation.initial.rank {
      return initials
    }
    return best.relation == .other ? nearJoined(range) ?? best : best
  }

  /// Letters of neighbouring words of the known name.
  func letters(_ indices: ClosedRange<Int>) -> ArraySlice<UInt32> {
    let indices = indices.clamped(to: 0...max(0, known.words.count - 1))
    guard !known.words.isEmpty else { return [] }
    let start = known.words[indices.lowerBound].letters.lowerBound
    return known.base[start..<known.words[indices.upperBound].letters.upperBound]
  }

  private func letters(_ index: Int) -> ArraySlice<UInt32> {
    known.base[known.words[index].letters]
  }

  private func relate(_ range: Range<Int>, _ index: Int) -> NameRelation {
    let mine = written.base[range]
    let theirs = letters(index)
    guard let first = mine.first, let knownFirst = theirs.first else { return .other }
    if NameScript(first) != NameScript(knownFirst) { return acrossScripts(mine, theirs) }
    if isMixed(mine) || isMixed(theirs) { return acrossScripts(mine, theirs) }
    if umlautSpelled(range, known.words[index].letters) { return .umlautSpelled }
    if words.areOne(NameWords.key(mine), NameWords.key(theirs)) { return .nickname }
    if let called = Inflection.nominative(mine, language: language),
      words.areOne(NameWords.key(called), NameWords.key(theirs))
    {
      return .inflected
    }
    if mine.count == 1 || theirs.count == 1 { return first == knownFirst ? .initial : .other }
    if Inflection.isInflected(mine, of: theirs, language: language) { return .inflected }
    return shortened(mine, theirs, index) ?? slip(mine, theirs)
  }

  /// Letters are equal: accents may be left out on either side, but must not contradict.
  private func marks(_ range: Range<Int>, _ knownRange: Range<Int>) -> NameRelation {
    guard written.hasMarks || known.hasMarks else { return .same }
    var dropped = false
    var added = false
    var changed = false
    for (index, known) in zip(range, knownRange) {
      let (mine, theirs) = (written.marks[index], self.known.marks[known])
      // ß has no capital: SÜSSEBIER, Süßebier.
      if mine == theirs { continue }
      let isSharpS = written.base[index] == 0x73 && mine ^ theirs == 0x71
      if mine == 0 || isSharpS {
        dropped = true
      } else if theirs == 0 {
        added = true
      } else {
        changed = true
      }
    }
    let knowsMarks = known.marks[knownRange].contains { $0 != 0 }
    if changed || (added && knowsMarks) { return isLoose(range) ? .plainLetters : .otherMarks }
    return dropped || added ? .plainLetters : .same
  }

  /// Accents of Arabic letters are spelling habits, and a Vietnamese or Yoruba tone left half out
  /// is still the name.
  private func isLoose(_ range: Range<Int>) -> Bool {
    guard let first = written.base[range].first else { return true }
    return NameScript(first) != .latin
  }

  private func umlautSpelled(_ range: Range<Int>, _ knownRange: Range<Int>) -> Bool {
    guard written.hasMarks || known.hasMarks, range.count != knownRange.count else { return false }
    return Self.spelledOut(written, range) == Self.spelledOut(known, knownRange)
  }

  private static func spelledOut(_ text: NameText, _ range: Range<Int>) -> [UInt32] {
    var letters: [UInt32] = []
    for index in range {
      letters.append(text.base[index])
      switch (text.base[index], text.marks[index]) {
      case (0x61, 9), (0x6F, 9), (0x75, 9), (0x6F, 0x71): letters.append(0x65)
      case (0x61, 11): letters.append(0x61)
      default: break
      }
    }
    return letters
  }

  /// Letters of more than one alphabet in one word.
  private func isMixed(_ word: ArraySlice<UInt32>) -> Bool {
    guard let first = word.first, let last = word.last else { return false }
    let script = NameScript(first)
    if script == .latin, last < 0x80, !word.contains(where: { $0 >= 0x370 }) { return false }
    return word.contains { NameScript($0) != script }
  }

  private func acrossScripts(_ mine: ArraySlice<UInt32>, _ theirs: ArraySlice<UInt32>)
    -> NameRelation
  {
    if isMixed(mine) || isMixed(theirs) {
      guard mine.count > 1, LookAlikes.plain(mine) == LookAlikes.plain(theirs) else {
        return .unreadable
      }
      return isMixed(theirs) ? .plainLetters : .lookAlike
    }
    if let one = Transliteration.skeleton(mine), let two = Transliteration.skeleton(theirs) {
      let cost = LetterDistance.cost(written: one[...], known: two[...])
      return cost <= 0.3 * Double(max(one.count, two.count)) ? .transliterated : .unreadable
    }
    if let one = Transliteration.consonants(mine), let two = Transliteration.consonants(theirs),
      one.count > 1, one == two
    {
      return .transliterated
    }
    return Transliteration.isLatinForm(mine, theirs) ? .transliterated : .unreadable
  }

  /// A beginning of the known word, or a known account name with something before or after it.
  private func shortened(
    _ mine: ArraySlice<UInt32>, _ theirs: ArraySlice<UInt32>, _ index: Int
  ) -> NameRelation? {
    let piece = known.words[index]
    let isAccount = piece.touchesDigit || piece.followsInside || known.isHandle
    if theirs.starts(with: mine) {
      let rest = theirs.dropFirst(mine.count)
      if rest.count > 1, mine.count > 2 {
        return isFeminine(mine, rest) ? .slip(.several, 1.4) : .shortForm
      }
      if rest.count == 1, isAccount || isStretched(theirs) { return .accountName }
    }
    if mine.starts(with: theirs), mine.count - theirs.count > 1, theirs.count > 2, !isAccount {
      let rest = mine.dropFirst(theirs.count)
      if rest.count > 2, !isFeminine(theirs, rest) { return .shortForm }
    }
    if mine.count > 4, theirs.dropFirst() == mine, NameScript(mine[mine.startIndex]) == .latin,
      !words.nicknames.contains(NameWords.key(mine))
    {
      // "Vrajesh": the initial of a father's name, written on to the name.
      return .accountName
    }
    if mine.count > 3, theirs.count > mine.count + 1,
      theirs.reversed().starts(with: mine.reversed())
    {
      let head = theirs.dropLast(mine.count)
      if isAccount || !head.contains(where: LetterDistance.isVowel) || isPadding(head) {
        return .accountName
      }
    }
    return hypocoristic(mine, theirs) ? .shortForm : nil
  }

  /// "imvishnu", "drsaheb": what people write before their name in an account name.
  private func isPadding(_ head: ArraySlice<UInt32>) -> Bool {
    let key = NameWords.key(head)
    return words.honorifics.contains(key) || words.otherWords.contains(key)
      || head.elementsEqual([0x69, 0x6D])
  }

  /// Julian, Julianna: another name rather than a longer one.
  private func isFeminine(_ short: ArraySlice<UInt32>, _ rest: ArraySlice<UInt32>) -> Bool {
    rest.count == 2 && rest.first == short.last && LetterDistance.isVowel(rest.last ?? 0)
  }

  /// "Mahii", "venkateshh": a letter drawn out for show.
  private func isStretched(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count > 3, let last = word.last, word.dropLast().last == last else { return false }
    return last == 0x69 || last == 0x75 || last == 0x79 || last == 0x68 || last == 0x61
  }

  /// Beginning of a longer name with an ending of endearment: "Davey", "Steffi", "Jimmie".
  private func hypocoristic(_ mine: ArraySlice<UInt32>, _ theirs: ArraySlice<UInt32>) -> Bool {
    guard mine.count > 3, mine.count <= 7, NameScript(mine[mine.startIndex]) == .latin else {
      return false
    }
    var stem = mine
    if stem.last == 0x79 || stem.last == 0x69 || stem.last == 0x65 {
      stem = stem.dropLast()
    } else {
      return false
    }
    if mine.last != 0x69, stem.last == 0x69 || stem.last == 0x65 { stem = stem.dropLast() }
    if stem.count > 3, stem.last == stem.dropLast().last { stem = stem.dropLast() }
    return stem.count > 2 && theirs.count > stem.count + 2 && theirs.count >= mine.count
      && theirs.starts(with: stem)
  }

  private func slip(_ mine: ArraySlice<UInt32>, _ theirs: ArraySlice<UInt32>) -> NameRelation {
    let cost = LetterDistance.cost(written: mine, known: theirs)
    let limit = 0.25 + 0.3 * Double(max(mine.count, theirs.count))
    if cost > 0.6, mine.count > 3, abs(mine.count - theirs.count) == 1,
      LetterDistance.shapes(mine) == LetterDistance.shapes(theirs)
    {
      return .slip(.looksAlike, 0.6)
    }
    guard cost <= limit else { return .other }
    let slip = LetterDistance.slip(written: mine, known: theirs)
    let soundsAlike =
      slip == .several && Transliteration.sound(mine) == Transliteration.sound(theirs)
    return .slip(soundsAlike ? .soundsAlike : slip, cost)
  }

  /// The written letters are two or more neighbouring words of the known name run together, or one
  /// known word written as two.
  private func joined(_ range: Range<Int>) -> Hit? {
    let mine = written.base[range]
    for first in known.words.indices {
      for last in known.words.indices.dropFirst(first + 1).prefix(3) {
        let both = known.words[first].letters.lowerBound..<known.words[last].letters.upperBound
        if known.base[both] == mine { return Hit(relation: .joined, first: first, last: last) }
      }
    }
    return nil
  }

  /// A slip against two neighbouring words run together: "McDonnald", "Annmarie".
  private func nearJoined(_ range: Range<Int>) -> Hit? {
    for first in known.words.indices.dropLast() {
      let both = known.words[first].letters.lowerBound..<known.words[first + 1].letters.upperBound
      guard abs(both.count - range.count) < 3 else { continue }
      let relation = slip(written.base[range], known.base[both])
      if relation != .other { return Hit(relation: relation, first: first, last: first + 1) }
    }
    return nil
  }

  /// "JD", "JSmith", "JCFaria" for John C. Smith: initials in their order, a family name behind.
  private func initials(_ range: Range<Int>) -> Hit? {
    let mine = written.base[range]
    guard known.words.count > 1, mine.count > 1 else { return nil }
    if mine.count <= 3, isInitials(mine) {
      return Hit(relation: .initial, first: 0, last: known.words.count - 1)
    }
    for tail in known.words.indices where known.words[tail].letters.count > 2 {
      let family = letters(tail)
      let head = mine.dropLast(family.count)
      guard !head.isEmpty, head.count <= 3, mine.suffix(family.count) == family else { continue }
      if isInitials(head) { return Hit(relation: .initial, first: 0, last: tail) }
    }
    return nil
  }

  private func isInitials(_ head: ArraySlice<UInt32>) -> Bool {
    var next = known.words.startIndex
    for letter in head {
      guard
        let at = known.words[next...].firstIndex(where: {
          known.base[$0.letters.lowerBound] == letter
        })
      else { return false }
      next = at + 1
    }
    return true
  }
}
