import ReplyText

/// Reads the names by which the running text calls the customer: "Thank you, Ann", "Ann, the parcel
/// …", "Mr. Hart".
///
/// A text speaks of many people. So only what is the customer's name, or a slip of it, counts; that
/// it is another's cannot be told.
struct BodyNameReader {
  let comparer: NameComparer
  /// A slip counts; it does not where somebody may be meant whose name was not compared.
  let namesSlips: Bool
  /// Reads the names of the writer and of others in the thread.
  let others: () -> [String]

  /// Names looked at in a reply, the first ones.
  static let most = 64
  /// A slip below this is as likely a word of its own.
  static let least = 0.9

  private static let stops = ByteSet(",.!?;:\n")
  private var words: NameWords { comparer.words }

  /// - Complexity: O(words), and a comparison for each of the names, at most `most`.
  func uses(in reply: Turn, _ original: Turn?, _ people: NamedPeople) -> [NameUse] {
    guard !people.customer.isEmpty else { return [] }
    var uses: [NameUse] = []
    var looked = 0
    lazy var others = self.others()
    let all = reply.tokens.words
    var index = 0
    for region in reply.anatomy.regions where region.kind == .body {
      while index < all.count, all[index].range.lowerBound < region.range.lowerBound { index += 1 }
      while index < all.count, all[index].range.upperBound <= region.range.upperBound {
        guard let called = called(at: index, in: reply, until: region.range.upperBound) else {
          index += 1
          continue
        }
        looked += 1
        if looked > Self.most { return uses }
        index = called.next
        guard let use = use(of: called, in: reply, original, people) else { continue }
        if use.comparison.isRight
          || namesSlips && !comparer.compare(written: use.written, known: others).isRight
        {
          uses.append(use)
        }
      }
    }
    return uses
  }

  private struct Called {
    var range: Range<Int>
    /// An honorific stands before it.
    var isTitled: Bool
    /// Several words without a title: "Open Standards, …" may be called or spoken of.
    var isDoubtful: Bool
    /// Index of the word behind it.
    var next: Int
  }

  /// The name that begins at a word, or behind the honorific there; nil where nobody is called.
  private func called(at index: Int, in reply: Turn, until end: Int) -> Called? {
    let all = reply.tokens.words
    guard all[index].marks.contains(.capitalised), !all[index].marks.contains(.inQuotation) else {
      return nil
    }
    let isTitled = isTitle(index, in: reply)
    let first = isTitled ? index + 1 : index
    guard isTitled || isAddress(index, in: reply) else { return nil }
    var next = first
    while next < all.count, next < first + 4, all[next].range.upperBound <= end {
      if next > first, all[next].marks.contains(.afterPunctuation) { break }
      guard all[next].marks.contains(.capitalised) || (next > first && isParticle(next, reply))
      else { break }
      next += 1
    }
    while next > first, !all[next - 1].marks.contains(.capitalised) { next -= 1 }
    guard next > first else { return nil }
    let range = all[first].range.lowerBound..<all[next - 1].range.upperBound
    guard isTitled || Self.isStopped(reply.text, range.upperBound, end) else { return nil }
    let isDoubtful = !isTitled && next > first + 1
    return Called(range: range, isTitled: isTitled, isDoubtful: isDoubtful, next: next)
  }

  /// "Mr." with a capitalised word behind it in the same line.
  private func isTitle(_ index: Int, in reply: Turn) -> Bool {
    let all = reply.tokens.words
    guard index + 1 < all.count, all[index + 1].marks.contains(.capitalised),
      !all[index + 1].marks.contains(.startsSentence),
      all[index + 1].range.lowerBound - all[index].range.upperBound <= 2
    else { return false }
    let text = NameText(reply.text[all[index].range])
    return words.honorifics.contains(NameWords.exactKey(text))
      && !words.nicknames.contains(NameWords.key(text.base[...]))
  }

  /// Begins a sentence, or stands behind a comma or a word of thanks.
  private func isAddress(_ index: Int, in reply: Turn) -> Bool {
    let all = reply.tokens.words
    let word = all[index]
    if word.marks.contains(.startsSentence) { return !isOpening(word, in: reply) }
    if word.marks.contains(.afterPunctuation) {
      let before = reply.text.bytes[..<word.range.lowerBound].last { $0 != 0x20 && $0 != 0x0A }
      // "in March, April and May" lists what it names.
      return before == 0x2C && index > 0 && !all[index - 1].marks.contains(.capitalised)
    }
    // "Thanks Ann!", "Hi Ann,"
    guard index > 0, all[index - 1].marks.contains(.startsSentence) else { return false }
    return isOpening(all[index - 1], in: reply)
  }

  private func isOpening(_ word: Word, in reply: Turn) -> Bool {
    let key = NameWords.exactKey(NameText(reply.text[word.range]))
    return words.otherWords.contains(key) || words.salutations.contains(key)
  }

  private func isParticle(_ index: Int, _ reply: Turn) -> Bool {
    let text = NameText(reply.text[reply.tokens.words[index].range])
    return words.particles.contains(NameWords.key(text.base[...]))
  }

  /// A mark or the end of the line follows.
  private static func isStopped(_ text: Text, _ at: Int, _ end: Int) -> Bool {
    guard at < min(end, text.count) else { return true }
    return stops.contains(text.bytes[at])
  }

  private func use(
    of called: Called, in reply: Turn, _ original: Turn?, _ people: NamedPeople
  ) -> NameUse? {
    let written = reply.text[called.range]
    let language = reply.language == "und" ? nil : reply.language
    var comparison = comparer.compare(
      written: written, known: people.customer.map(\.name), language: language)
    if comparison.verdict == .misspelled {
      guard comparison.confidence >= Self.least, !called.isDoubtful, !isWord(written),

        !isIn(original, written),
        called.isTitled || isPlain(comparison, written, language: language)
      else { return nil }
      comparison.confidence *= called.isTitled ? 0.95 : 0.9
    } else if !comparison.isRight {
      return nil
    }
    return NameUse(
      written: written, range: called.range, place: .body, comparison: comparison,
      source: people.source(of: comparison.known))
  }

  /// A word that begins sentences, or another given name: of a colleague, as like as not.
  private func isWord(_ written: String) -> Bool {
    let text = NameText(written)
    return text.base.count < 5
      || text.words.contains { piece in
        let key = NameWords.key(text.base[piece.letters])
        return words.otherWords.contains(key) || words.salutations.contains(key)
          || words.nicknames.contains(key)
      }
  }

  /// A slip that makes no other name of it, as a letter left out does: Martina, Marina.
  private func isPlain(
    _ comparison: NameComparison, _ written: String, language: String?
  ) -> Bool {
    guard let known = comparison.known,
      let slip = comparer.slip(written: written, known: known, language: language)
    else { return false }
    switch slip.kind {
    case .swapped, .doubled, .undoubled, .soundsAlike: return true
    default:
      let expected = NameText(comparison.expected ?? "").base
      return Transliteration.sound(NameText(written).base[...])
        == Transliteration.sound(expected[...])
    }
  }

  private func isIn(_ original: Turn?, _ written: String) -> Bool {
    guard let original else { return false }
    return WrittenWord(written).place(in: original.text, 0..<original.text.count) != nil
  }
}
