import ReplyText

/// A word or phrase of a sentence, or a date or a time of day in it, as the reader of due times sees it.
struct DueSign {
  /// What it means as a part of a time.
  enum Value: Equatable {
    case none
    case word(DueWords.Meaning, Int)
    /// A whole number up to 999.
    case number(Int)
    /// "21st".
    case ordinal(Int)
    case date(DateValue)
    case time(TimeValue)
  }

  /// Bytes of the text.
  var range: Range<Int>
  /// Indices of words.
  var words: Range<Int>
  var roles: DueWords.Roles = []
  var value = Value.none
  /// Punctuation stands before it.
  var isBehindMark = false
  /// It and the one before are two numbers with a hyphen between.
  var isBehindHyphen = false
  /// A stop follows its digits.
  var hasStop = false
  var isCapitalised = false

  func means(_ meaning: DueWords.Meaning) -> Int? {
    if case .word(meaning, let value) = value { value } else { nil }
  }

  /// Of a number in digits or words.
  var number: Int? {
    if case .number(let number) = value { number } else { means(.number) }
  }

  var unit: DueUnit? { means(.unit).flatMap(DueUnit.init(rawValue:)) }
}

/// Cuts a sentence into signs.
struct DueSigns {
  private static let endings = Set(["st", "nd", "rd", "th", "er", "º", "ª"].map(Self.key))

  let text: Text
  let tokens: Tokens
  let words: DueWords
  private let details: DetailWords
  private let language: String

  init(_ turn: Turn, words: DueWords, details: DetailWords) {
    text = turn.text
    tokens = turn.tokens
    language = turn.language
    self.words = words
    self.details = details
  }

  /// In order; empty for a sentence without words.
  ///
  /// - Complexity: O(n) in the bytes of the sentence.
  func signs(of sentence: Sentence) -> [DueSign] {
    let found = fixed(in: sentence)
    var signs: [DueSign] = []
    var next = 0
    var place = sentence.words.lowerBound
    while place < sentence.words.upperBound {
      let word = tokens.words[place]
      while next < found.count, found[next].range.upperBound <= word.range.lowerBound { next += 1 }
      if next < found.count, found[next].range.lowerBound < word.range.upperBound {
        var sign = DueSign(range: found[next].range, words: place..<place + 1)
        sign.value = found[next].value
        while sign.words.upperBound < sentence.words.upperBound,
          tokens.words[sign.words.upperBound].range.lowerBound < sign.range.upperBound
        {
          sign.words = place..<sign.words.upperBound + 1
        }
        add(sign, word, &signs)
        place = sign.words.upperBound
        next += 1
      } else {
        let limit = next < found.count ? found[next].range.lowerBound : Int.max
        place = addWord(at: place, sentence.words.upperBound, limit, &signs)
      }
    }
    return signs
  }

  /// Dates and times of day that are written in digits.
  private func fixed(in sentence: Sentence) -> [(range: Range<Int>, value: DueSign.Value)] {
    guard DetailSigns.areIn([sentence.range], of: text.bytes) else { return [] }
    let page = DetailPage(
      text: text, ranges: [sentence.range], tokens: tokens, language: language)
    var scanner = DetailScanner(page, range: sentence.range, words: details, most: 40)
    scanner.scan()
    return scanner.details.compactMap { detail in
      switch detail.value {
      case .date(let date): (detail.range, .date(date))
      case .time(let time): (detail.range, .time(time))
      default: nil
      }
    }
  }

  private func add(_ sign: DueSign, _ first: Word, _ signs: inout [DueSign]) {
    var sign = sign
    sign.isBehindMark = first.marks.contains(.afterPunctuation)
    sign.isCapitalised = first.marks.contains(.capitalised)
    signs.append(sign)
  }

  /// Adds the longest phrase that begins at a word, or the word; returns where to go on.
  private func addWord(
    at place: Int, _ end: Int, _ limit: Int, _ signs: inout [DueSign]
  ) -> Int {
    let word = tokens.words[place]
    var best = (end: place + 1, key: word.key)
    if words.roles(word.key).contains(.opensPhrase) {
      var key = word.key
      for further in (place + 1..<end).prefix(DueWords.longest - 1) {
        let next = tokens.words[further]
        guard next.range.lowerBound < limit, !next.marks.contains(.afterPunctuation) else { break }
        key = DueWords.joined(key, next.key)
        let means = words.meaning(key) != nil
        if means || !words.roles(key).isEmpty { best = (further + 1, key) }
      }
    }
    let last = tokens.words[best.end - 1]
    var sign = DueSign(
      range: word.range.lowerBound..<last.range.upperBound, words: place..<best.end)
    sign.roles = words.roles(best.key).subtracting(.opensPhrase)
    if let meaning = words.meaning(best.key) {
      sign.value = .word(meaning.meaning, meaning.value)
    } else if best.end == place + 1 {
      addDigits(of: word, to: &sign, &signs)
    }
    add(sign, word, &signs)
    return best.end
  }

  /// Reads "3", "21st", "24h"; puts the number of the last before its unit.
  private func addDigits(of word: Word, to sign: inout DueSign, _ signs: inout [DueSign]) {
    let bytes = text.bytes
    let digits = word.range.prefix { bytes[$0] &- 0x30 < 10 }
    guard (1...3).contains(digits.count) else { return }
    let value = digits.reduce(0) { $0 * 10 + Int(bytes[$1] & 0xF) }
    let rest = word.range.lowerBound + digits.count..<word.range.upperBound
    let place = word.range.lowerBound
    if let date = shortDate(value, bytes[rest], end: rest.upperBound) {
      sign.value = .date(date)
      return
    }
    guard !rest.isEmpty else {
      sign.value = .number(value)
      sign.hasStop = bytes.indices.contains(rest.lowerBound) && bytes[rest.lowerBound] == 0x2E
      if let last = signs.last, case .number = last.value, place - last.range.upperBound <= 3 {
        // A hyphen, or a dash of more bytes.
        sign.isBehindHyphen = bytes[last.range.upperBound..<place].contains {
          $0 == 0x2D || $0 >= 0x80
        }
      }
      return
    }
    let ending = WordKey.key(
      folded: bytes[rest].lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
    if Self.endings.contains(ending) {
      sign.value = .ordinal(value)
    } else if let meaning = words.meaning(ending), meaning.meaning == .unit {
      var number = DueSign(range: place..<rest.lowerBound, words: sign.words)
      number.value = .number(value)
      add(number, word, &signs)
      sign.range = rest
      sign.value = .word(.unit, meaning.value)
    }
  }

  /// "28.12." before another word, which the scanner of details leaves to section numbers.
  private func shortDate(_ day: Int, _ rest: ArraySlice<UInt8>, end: Int) -> DateValue? {
    guard rest.first == 0x2E, (2...3).contains(rest.count), text.bytes.indices.contains(end),
      text.bytes[end] == 0x2E, details.order(in: language) == .day,
      rest.dropFirst().allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    let month = rest.dropFirst().reduce(0) { $0 * 10 + Int($1 & 0xF) }
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    return DateValue(year: nil, month: month, day: day, isNumeric: true)
  }

  private static func key(_ word: String) -> UInt64 { WordKey.key(folded: word.utf8) }
}
