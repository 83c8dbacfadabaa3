import ReplyModel
import ReplyText

extension Shouting {
  /// Finds words in capitals in a row that are no names, codes, headings or labels.
  struct Rows {
    /// One stretch of the reply in capitals.
    struct Shout {
      /// Bytes of the reply's text.
      var range: Range<Int>
      /// The sentences that it stands in.
      var evidence: Range<Int>
      /// The sentence has no other words.
      var isWhole: Bool
    }

    /// Words in capitals in a row, as indices of words.
    private struct Row {
      var words: Range<Int>
      /// Of two letters or more.
      var count: Int
    }

    /// A sentence of more words in capitals is part of a legal text.
    private static let longest = 30
    /// From this number of words on, a sentence in capitals without a mark at its end is no heading.
    private static let headingWords = 12

    /// Rows that are looked at: each is held against the customer's words.
    private static let mostRows = 200

    private let inspection: Inspection
    private let least: Int
    private var looked = 0
    /// Keys of words that are written in small letters somewhere; nil before they are asked for.
    private var small: Set<UInt64>?

    private var reply: Turn { inspection.reply }

    init(_ inspection: Inspection, least: Int) {
      self.inspection = inspection
      self.least = least
    }

    /// In order; stretches that go on over the end of a sentence are one.
    ///
    /// - Complexity: O(n) in the words of both turns and the cues, for each of at most 200 rows.
    mutating func find() -> [Shout] {
      let words = reply.tokens.words
      var shouts: [Shout] = []
      for sentence in reply.tokens.sentences where sentence.words.count >= least {
        for row in rows(in: sentence, words) where isShouted(row, in: sentence) {
          let range =
            Int(words[row.words.lowerBound].start)..<Int(words[row.words.upperBound - 1].end)
          let isWhole = row.words == sentence.words
          if let last = shouts.last, last.isWhole, isWhole,
            isBlank(last.evidence.upperBound..<sentence.range.lowerBound)
          {
            shouts[shouts.count - 1].range = last.range.lowerBound..<range.upperBound
            shouts[shouts.count - 1].evidence =
              last.evidence.lowerBound..<sentence.range.upperBound
          } else {
            shouts.append(Shout(range: range, evidence: sentence.range, isWhole: isWhole))
          }
        }
      }
      return shouts
    }

    private func rows(in sentence: Sentence, _ words: [Word]) -> [Row] {
      var rows: [Row] = []
      var row = Row(words: sentence.words.lowerBound..<sentence.words.lowerBound, count: 0)
      for index in sentence.words {
        let word = words[index]
        let isCapital = isCapital(word)
        if isCapital, row.words.isEmpty || isJoined(words[index - 1], word) {
          if row.words.isEmpty { row.words = index..<index }
          row.words = row.words.lowerBound..<index + 1
        } else {
          if row.count >= least { rows.append(row) }
          row = Row(words: index..<(isCapital ? index + 1 : index), count: 0)
        }
        if isCapital, word.marks.contains(.allCapitals) { row.count += 1 }
      }
      if row.count >= least { rows.append(row) }
      return rows
    }

    /// Letters alone, all of them upper case; single ones too ("I").
    private func isCapital(_ word: Word) -> Bool {
      guard word.kind == .letter, word.marks.contains(.capitalised),
        !word.marks.contains(.inQuotation)
      else { return false }
      guard word.marks.contains(.allCapitals) else { return word.range.count == 1 }
      return !reply.text.bytes[word.range].contains { $0 &- 0x30 < 10 || $0 == 0x5F }
    }

    /// Nothing but blanks and the marks of sentences stands between two words; a colon, a bracket, a
    /// hyphen or a slash parts labels, codes and names.
    private func isJoined(_ left: Word, _ right: Word) -> Bool {
      let gap = reply.text.bytes[Int(left.end)..<Int(right.start)]
      return gap.contains { $0 <= 0x20 }
        && gap.allSatisfy { $0 <= 0x20 || Self.sentenceMarks.contains($0) || $0 >= 0x80 }
    }

    private static let sentenceMarks = Set("!,.;?*-".utf8)

    private mutating func isShouted(_ row: Row, in sentence: Sentence) -> Bool {
      let isWhole = row.words == sentence.words
      let end = reply.text.bytes[sentence.range.upperBound - 1]
      let isClosed =
        end == UInt8(ascii: "!") || end == UInt8(ascii: ".") || end == UInt8(ascii: "?")
      looked += 1
      guard looked <= Self.mostRows, row.words.count <= Self.longest, !isLabel(row),
        !isCustomers(row)
      else { return false }
      if isWhole, !isClosed, row.count < Self.headingWords { return false }
      if isWhole, row.count >= (end == UInt8(ascii: "!") ? 4 : 6) { return true }
      return hasOrdinaryWords(row)
    }

    /// What stands behind a colon, a quotation mark or another sign is said by a thing, not by the
    /// writer; so is what a word and a colon open.
    private func isLabel(_ row: Row) -> Bool {
      let bytes = reply.text.bytes
      let words = reply.tokens.words
      var index = Int(words[row.words.lowerBound].start) - 1
      if index >= 0, Self.openers.contains(bytes[index]) || bytes[index] >= 0x80 { return true }
      while index >= 0, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "*") { index -= 1 }
      return index >= 0 && bytes[index] == UInt8(ascii: ":")
        || bytes[min(Int(words[row.words.upperBound - 1].end), bytes.count - 1)]
          == UInt8(ascii: ":")
    }

    private static let openers = Set("'`\"<[({#@/_=>|".utf8)

    /// The customer wrote the same in capitals, or a screen that the customer quotes.
    private func isCustomers(_ row: Row) -> Bool {
      guard let original = inspection.original?.tokens.words else { return false }
      let words = reply.tokens.words[row.words]
      let keys = words.prefix(6).map(\.key)
      guard original.count >= keys.count else { return false }
      return original.indices.dropLast(keys.count - 1).contains { start in
        original[start].marks.contains(.allCapitals)
          && keys.indices.allSatisfy { original[start + $0].key == keys[$0] }
      }
    }

    /// Two short words, or a phrase of two, are no name: "DO NOT", "THAT IS".
    private mutating func hasOrdinaryWords(_ row: Row) -> Bool {
      let words = reply.tokens.words
      let isPhrase = reply.cues.contains { cue in
        cue.words.count >= 2 && row.words.contains(cue.words.lowerBound)
          && row.words.contains(cue.words.upperBound - 1)
      }
      if isPhrase { return true }
      let known = smallWords()
      return words[row.words].count { isShort($0) && known.contains($0.key) } >= 2
    }

    /// At most three letters.
    private func isShort(_ word: Word) -> Bool {
      word.range.count <= 12 && reply.text.bytes[word.range].count { $0 & 0xC0 != 0x80 } <= 3
    }

    private mutating func smallWords() -> Set<UInt64> {
      if let small { return small }
      var found: Set<UInt64> = []
      for turn in [inspection.reply, inspection.original].compactMap({ $0 }) {
        for word in turn.tokens.words
        where word.kind == .letter && !word.marks.contains(.capitalised) { found.insert(word.key) }
      }
      small = found
      return found
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
      reply.text.bytes[range].allSatisfy { $0 <= 0x20 }
    }
  }
}
