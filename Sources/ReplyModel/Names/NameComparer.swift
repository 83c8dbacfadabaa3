import ReplyLexicon
import ReplyText

/// Holds a written name against the names by which a customer is known.
///
/// Sound in any script: where a difference can be a custom (nickname, initial, accent, order, case
/// ending, another script) it is a variant; where nothing can be told it is unknown. Nothing is
/// guessed from gender, and honorifics are left aside.
public struct NameComparer: Sendable {
  let words: NameWords

  public init(lexicons: Lexicons) { words = NameWords(lexicons: lexicons) }

  init(words: NameWords) { self.words = words }

  /// The comparison with the best known name; `unknown` where none is known.
  ///
  /// - Parameter written: as in the salutation, honorific included or not: "Professor Dalgard".
  /// - Parameter language: BCP 47 of the reply; nil: not known. It tells case endings from slips.
  /// - Complexity: O(known names); a name counts with its first 160 characters.
  public func compare(
    written: String, known: [String], language: String? = nil
  ) -> NameComparison {
    // Most greetings are one word of the known name, letter for letter.
    for one in known where Self.isWord(written, of: one) {
      return NameComparison(
        verdict: .match, known: one, expected: written, reason: NameRelation.same.wording,
        confidence: 0.99)
    }
    let name = WrittenName(written, words: words)
    var best: NameComparison?
    for one in known {
      let comparison = compare(name, with: one, language: language)
      if best.map({ Self.rank($0) > Self.rank(comparison) }) ?? true { best = comparison }
      if comparison.verdict == .match { break }
    }
    if best?.isRight != true, let plain = Self.withoutDigits(written) {
      let comparison = compare(written: plain, known: known, language: language)
      if comparison.verdict == .match {
        return NameComparison(
          verdict: .misspelled, known: comparison.known, expected: comparison.expected,
          suggestion: plain, reason: "a digit in place of a letter", confidence: 0.97)
      }
    }
    return best
      ?? NameComparison(
        verdict: .unknown, known: nil, expected: nil, reason: "no name is known", confidence: 0)
  }

  /// Whether plain letters stand in a name between blanks.
  private static func isWord(_ written: String, of known: String) -> Bool {
    let word = written.utf8
    guard word.count > 1, word.count < NameText.longest, known.utf8.count < NameText.longest,
      word.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
    else { return false }
    return known.utf8.split(separator: 0x20).contains { $0.elementsEqual(word) }
  }

  /// What is measured of the slip in a written name; nil where it is the known one, or another.
  func slip(written: String, known: String, language: String?) -> NameSlip? {
    let name = WrittenName(written, words: words)
    guard compare(name, with: known, language: language).verdict == .misspelled else { return nil }
    let comparer = WordComparer(
      words: words, language: language, written: name.text, known: NameText(known))
    return Judgement(comparer: comparer, name: name, known: known, words: words).slip
  }

  /// The letters that digits inside a word look like: "J0hn", "A1an"; nil where there are none.
  private static func withoutDigits(_ written: String) -> String? {
    guard written.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
    var plain = String.UnicodeScalarView()
    var changed = false
    for scalar in written.unicodeScalars {
      let letter: Unicode.Scalar? =
        switch scalar {
        case "0": "o"
        case "1": "l"
        case "3": "e"
        case "5": "s"
        default: nil
        }
      // Behind a name digits are part of an account's: "anna5".
      if let letter, plain.last?.properties.isAlphabetic == true {
        plain.append(letter)
        changed = true
      } else {
        plain.append(scalar)
      }
    }
    let hasLetterLast = written.unicodeScalars.last?.properties.isAlphabetic == true
    return changed && hasLetterLast ? String(plain) : nil
  }

  private static func rank(_ comparison: NameComparison) -> Int {
    switch comparison.verdict {
    case .match: 0
    case .variant: 1
    case .misspelled: 2
    case .differentPerson: comparison.confidence < 0.5 ? 4 : 3
    case .unknown: comparison.known == nil ? 6 : 5
    }
  }

  private func compare(
    _ name: WrittenName, with known: String, language: String?
  ) -> NameComparison {
    let text = NameText(known)
    guard !name.text.words.isEmpty, !text.words.isEmpty, !name.isTooLong else {
      return unknown(known, "there are no letters to compare")
    }
    if name.text.script?.isEastAsian == true, text.script?.isEastAsian == true {
      return eastAsian(name, text, known)
    }
    let comparer = WordComparer(words: words, language: language, written: name.text, known: text)
    return Judgement(comparer: comparer, name: name, known: known, words: words).comparison
  }

  private func unknown(_ known: String, _ reason: String) -> NameComparison {
    NameComparison(verdict: .unknown, known: known, expected: nil, reason: reason, confidence: 0)
  }

  static let oneDiffers = "one character differs"

  /// The same, said more closely where a character was taken for another of its sound; ICU is asked
  /// for that, so only of a name that is reported.
  func explained(_ comparison: NameComparison, written: String) -> NameComparison {
    guard comparison.reason == Self.oneDiffers, let expected = comparison.expected else {
      return comparison
    }
    let sound = { (letter: UInt32) in LatinForm.of([Unicode.Scalar(letter)].compactMap { $0 }) }
    let pairs = zip(WrittenName(written, words: words).eastAsianLetters, NameText(expected).base)
    let soundsAlike = pairs.allSatisfy { mine, theirs in
      if mine == theirs { return true }
      let mySound = sound(mine)
      return !mySound.isEmpty && mySound == sound(theirs)
    }
    guard soundsAlike else { return comparison }
    var closer = comparison
    closer.reason = "another character of the same sound"
    return closer
  }

  private func eastAsian(_ name: WrittenName, _ text: NameText, _ known: String) -> NameComparison {
    let written = name.eastAsianLetters
    let theirs = WrittenName.withoutAttached(text.base, words)
    guard NameText.sameKinds(written, theirs) else {
      return unknown(known, "written in another script than the known name")
    }
    let family = text.words.count > 1 ? text.words[0].letters.count : 0
    switch EastAsianName.outcome(written: written, known: theirs, family: family) {
    case .same(let otherForms):
      return NameComparison(
        verdict: otherForms ? .variant : .match, known: known, expected: name.bare,
        reason: otherForms ? NameRelation.otherForms.wording : "the same name",
        confidence: otherForms ? 0.9 : 0.99)
    case .near(let range, let slip):
      var expected = String.UnicodeScalarView()
      expected.append(contentsOf: theirs[range].compactMap(Unicode.Scalar.init))
      return NameComparison(
        verdict: .misspelled, known: known, expected: String(expected),
        suggestion: name.withEastAsianLetters(String(expected)),
        reason: slip == .otherLetter ? Self.oneDiffers : slip.wording, confidence: 0.9)
    case .far where theirs.count == 1:
      return unknown(known, "only a part of the name is known")
    case .far:
      return NameComparison(
        verdict: .differentPerson, known: known, expected: known,
        suggestion: name.withEastAsianLetters(
          String(String.UnicodeScalarView(theirs.compactMap(Unicode.Scalar.init)))),
        reason: "another name", confidence: written.count > 1 ? 0.9 : 0.8)
    }
  }
}

/// A written name with its honorifics set apart.
struct WrittenName {
  /// As it stands, without honorifics.
  let bare: String
  let text: NameText
  /// Letters with attached honorifics taken off: 様, 先生, 님.
  let eastAsianLetters: [UInt32]
  let isTooLong: Bool
  /// An honorific stood beside it.
  let isTitled: Bool

  init(_ written: String, words: NameWords) {
    // Most greetings are one plain word.
    let plain = written.utf8.allSatisfy {
      $0 != 0x20 && $0 != 0x2D && $0 != 0x2E && $0 != 0x09 && $0 != 0xC2
    }
    bare = plain ? written : Self.withoutHonorifics(written, words)
    text = Self.withoutThaiTitle(NameText(bare), words)
    isTitled = bare.utf8.count < written.utf8.count
    isTooLong = text.scalars.count >= NameText.longest
    eastAsianLetters =
      text.script?.isEastAsian == true ? Self.withoutAttached(text.base, words) : []
  }

  /// Other characters with the honorific that is written on to these: 山田様 for 山日様.
  func withEastAsianLetters(_ letters: String) -> String {
    let attached = text.base.count - eastAsianLetters.count
    guard attached > 0, text.base.starts(with: eastAsianLetters) else { return letters }
    let tail = text.base.suffix(attached).compactMap(Unicode.Scalar.init)
    return letters + String(String.UnicodeScalarView(tail))
  }

  /// คุณสมชาย: Thai titles are written on to the name, before it.
  private static func withoutThaiTitle(_ text: NameText, _ words: NameWords) -> NameText {
    guard let first = text.base.first, (0xE00..<0xE80).contains(first) else { return text }
    for mark in words.attached where mark.count < text.base.count && text.base.starts(with: mark) {
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: text.scalars.dropFirst(mark.count))
      return NameText(String(rest))
    }
    return text
  }

  /// The name without honorifics before, behind and attached; whole where nothing would be left.
  static func withoutHonorifics(_ written: String, _ words: NameWords) -> String {
    // By scalars: a blank and a mark that stands after it are one character.
    var parts = written.unicodeScalars.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
      .prefix(24).map(Substring.init)[...]
    let isHonorific = { (part: Substring) in
      let letters = NameText(part).base
      return letters.isEmpty || words.honorifics.contains(NameWords.key(letters[...]))
    }
    while parts.count > 1, let first = parts.first, isHonorific(first) { parts.removeFirst() }
    while parts.count > 1, let last = parts.last, isHonorific(last) { parts.removeLast() }
    if parts.count == 1, let only = parts.first {
      // "Mr.Santosh", "Jagrati-ji"
      let pieces = only.split { $0 == "." || $0 == "-" }
      if pieces.count == 2, let first = pieces.first, let last = pieces.last, last.count > 1 {
        if isHonorific(first), first.count > 1 { return String(last) }
        if isHonorific(last) { return String(first) }
      }
    }
    return parts.joined(separator: " ")
  }

  /// Letters without an honorific or opening that is written on to the name; whole where nothing
  /// would be left.
  static func withoutAttached(_ letters: [UInt32], _ words: NameWords) -> [UInt32] {
    var left = letters[...]
    var again = true
    while again {
      again = false
      for mark in words.attached where mark.count < left.count {
        if left.suffix(mark.count).elementsEqual(mark) {
          left = left.dropLast(mark.count)
          again = true
        }
      }
    }
    return Array(left)
  }
}

extension NameText {
  /// Whether the scripts of one are among those of the other: kana tell nothing of ideographs.
  static func sameKinds(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    let kinds = { (letters: [UInt32]) in Set(letters.map(NameScript.init)) }
    let mine = kinds(one)
    let theirs = kinds(other)
    return mine.isSubset(of: theirs) || theirs.isSubset(of: mine)
  }
}
