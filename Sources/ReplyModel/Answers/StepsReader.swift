import ReplyText

/// Finds instructions: a numbered list, or two things to do in a row.
struct StepsReader {
  private let text: Text
  private let words: [Word]
  private var found: [AnswerSign] = []
  /// Sentence and first byte where the things to do began, how many there were, and where they end.
  private var run: (sentence: Int, last: Int, count: Int, range: Range<Int>)?
  /// The same of the points of a list.
  private var list: (sentence: Int, number: Int, range: Range<Int>)?

  init(text: Text, words: [Word]) {
    self.text = text
    self.words = words
  }

  /// Sentences come in order.
  mutating func read(_ sentence: AnswerSentence, _ index: Int) {
    readPoint(sentence, index)
    let deeds = sentence.asks ? 0 : Self.deeds(sentence.units)
    guard deeds > 0 else { return }
    if let open = run, open.last == index - 1 {
      run = (
        open.sentence, index, open.count + deeds,
        open.range.lowerBound..<sentence.range.upperBound
      )
    } else {
      closeRun()
      run = (index, index, deeds, sentence.range)
    }
  }

  /// In order, each in the sentence where it begins.
  mutating func signs() -> [AnswerSign] {
    closeRun()
    closeList()
    return found
  }

  private mutating func closeRun() {
    guard let open = run else { return }
    if open.count > 1 {
      found.append(AnswerSign(kind: .steps, range: open.range, sentence: open.sentence))
    }
    run = nil
  }

  private mutating func closeList() {
    guard let open = list else { return }
    if open.number > 1 {
      found.append(AnswerSign(kind: .steps, range: open.range, sentence: open.sentence))
    }
    list = nil
  }

  /// "1. Open the lid", "2) …"
  private mutating func readPoint(_ sentence: AnswerSentence, _ index: Int) {
    guard let first = sentence.words.first, words[first].kind == .number,
      words[first].marks.contains(.startsLine)
    else { return }
    let range = words[first].range
    guard range.count <= 2, range.upperBound < text.count,
      [0x2E, 0x29].contains(text.bytes[range.upperBound])
    else { return }
    let number = range.reduce(0) { $0 * 10 + Int(text.bytes[$1] & 0xF) }
    if let open = list, number == open.number + 1 {
      list = (open.sentence, number, open.range.lowerBound..<sentence.range.upperBound)
    } else {
      closeList()
      if number == 1 { list = (index, 1, sentence.range) }
    }
  }

  /// How many clauses of a sentence begin with something to do.
  private static func deeds(_ units: [AnswerUnit]) -> Int {
    var count = 0
    var mayBegin = false
    for unit in units {
      if unit.startsClause { mayBegin = true }
      if unit.roles.contains(.stepLead) {
        mayBegin = true
      } else {
        if mayBegin, unit.roles.contains(.step) { count += 1 }
        mayBegin = false
      }
    }
    return count
  }
}
