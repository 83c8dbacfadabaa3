import ReplyLexicon
import ReplyText

/// A readability formula of one language and the way its syllables are counted, from the word list
/// `readability`.
///
/// Weights are thousandths, since a list holds whole words: grade = base + the sum of weight times
/// measure.
struct ReadabilityFormula {
  private enum Weight: String, CaseIterable {
    case base
    case wordsPerSentence = "words-per-sentence"
    case syllablesPerWord = "syllables-per-word"
    /// Percent of words with three syllables or more.
    case manySyllables = "many-syllables"
    /// Percent of words with more than six letters.
    case longWords = "long-words"
    /// Percent of words with one syllable.
    case oneSyllable = "one-syllable"
  }

  private(set) var name = ""
  private var weights = [Double](repeating: 0, count: Weight.allCases.count)
  /// By scalar, up to the end of Latin Extended-A.
  private var isVowel = [Bool](repeating: false, count: 0x180)
  /// Last letters that are not heard, and those among them that are.
  private var silent: [[UInt8]] = []
  private var heard: [[UInt8]] = []

  /// nil where the language has no formula.
  init?(lexicons: Lexicons, language: String) {
    for group in lexicons.groups("readability", language: language) {
      guard let kind = group.first else { continue }
      let words = group.dropFirst()
      switch kind {
      case "formula": name = words.map(Self.asName).joined(separator: " ")
      case "vowels":
        for scalar in words.joined().unicodeScalars where scalar.value < 0x180 {
          isVowel[Int(scalar.value)] = true
        }
      case "silent": silent += words.map { Array($0.utf8) }
      case "heard": heard += words.map { Array($0.utf8) }
      default: read(kind, words)
      }
    }
    guard !name.isEmpty, isVowel.contains(true) else { return nil }
  }

  /// With capitals again: lists hold folded words.
  private static func asName(_ word: String) -> String {
    word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: "-")
  }

  private mutating func read(_ kind: String, _ words: ArraySlice<String>) {
    guard let weight = Weight(rawValue: kind), let number = words.last.flatMap(Double.init),
      let place = Weight.allCases.firstIndex(of: weight)
    else { return }
    weights[place] = (words.first == "minus" ? -number : number) / 1_000
  }

  private func weight(_ weight: Weight) -> Double {
    Weight.allCases.firstIndex(of: weight).map { weights[$0] } ?? 0
  }

  /// nil where there are no words of letters.
  ///
  /// - Complexity: O(n) in the bytes of the words.
  func readability(of sentences: [Range<Int>], words: [Word], in text: Text) -> Readability? {
    var syllables = 0
    var (count, many, one, long, parts) = (0, 0, 0, 0, 0)
    var next = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in sentences {
        let before = count
        while next < words.count, words[next].range.lowerBound < sentence.upperBound {
          defer { next += 1 }
          guard words[next].kind == .letter, sentence.contains(words[next].range.lowerBound)
          else { continue }
          let sounds = self.syllables(of: words[next].range, in: bytes)
          count += 1
          syllables += sounds.syllables
          if sounds.syllables >= 3 { many += 1 }
          if sounds.syllables == 1 { one += 1 }
          if sounds.letters > 6 { long += 1 }
        }
        if count > before { parts += 1 }
      }
    }
    guard count > 0 else { return nil }
    let total = Double(count)
    let grade =
      weight(.base) + weight(.wordsPerSentence) * total / Double(parts)
      + weight(.syllablesPerWord) * Double(syllables) / total
      + (weight(.manySyllables) * Double(many) + weight(.longWords) * Double(long)
        + weight(.oneSyllable) * Double(one)) * 100 / total
    return Readability(formula: name, grade: grade, words: count)
  }

  /// Vowels in a row are one syllable; a word has at least one.
  private func syllables(
    of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (syllables: Int, letters: Int) {
    var (syllables, letters) = (0, 0)
    var isInVowels = false
    var place = word.lowerBound
    while place < word.upperBound {
      let (scalar, width) = UTF8Reading.scalar(bytes, at: place, end: word.upperBound)
      let isCapital = scalar &- 0x41 < 26 || scalar &- 0xC0 < 31
      let lowered = isCapital ? scalar | 0x20 : scalar
      let sounds = lowered < 0x180 && isVowel[Int(lowered)]
      if sounds, !isInVowels { syllables += 1 }
      isInVowels = sounds
      letters += 1
      place += width
    }
    let written = bytes[word]
    if syllables > 1, Self.ends(written, on: silent), !Self.ends(written, on: heard) {
      syllables -= 1
    }
    return (max(syllables, 1), letters)
  }

  private static func ends(_ word: Slice<UnsafeBufferPointer<UInt8>>, on endings: [[UInt8]]) -> Bool
  {
    endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
  }
}
