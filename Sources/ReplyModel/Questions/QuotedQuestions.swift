import ReplyText

/// Which questions the reply quotes, with words of its own right below them.
struct QuotedQuestions {
  /// For each question the bytes of the reply below its quote; nil where it is not quoted so.
  private(set) var answers: [Range<Int>?]
  /// The reply goes from quote to answer and on to the next quote.
  let isInterleaved: Bool

  /// Letters of a question by which its quote is known: its last ones, or all of a short one.
  private static let letters = 16
  /// One of fewer is not looked for.
  private static let leastLetters = 6

  /// - Parameter questions: bytes of the original's text, in order.
  /// - Complexity: O(n + m) in the bytes of questions and quotes.
  init(_ questions: [Range<Int>], of original: Text, in reply: Turn) {
    answers = Array(repeating: nil, count: questions.count)
    isInterleaved = reply.anatomy.layout == .interleaved
    guard reply.anatomy.first(.quote) != nil else { return }
    var wanted: [[UInt32]: [Int]] = [:]
    for (index, range) in questions.enumerated() {
      let ending = Self.folded(original, range).suffix(Self.letters)
      if ending.count >= Self.leastLetters { wanted[Array(ending), default: []].append(index) }
    }
    let lengths = Set(wanted.keys.map(\.count)).sorted()
    for answer in reply.anatomy.answers where !lengths.isEmpty {
      // What stands right above the answer: a quote of the whole message has its questions far up.
      let above = Array(Self.folded(reply.text, answer.quote).suffix(Self.reach))
      var last: (end: Int, questions: [Int]) = (0, [])
      for length in lengths where length <= above.count {
        for start in 0...(above.count - length) where start + length >= last.end {
          if let found = wanted[Array(above[start..<(start + length)])] {
            last = (start + length, found)
          }
        }
      }
      for index in last.questions where answers[index] == nil { answers[index] = answer.range }
    }
  }

  /// Letters between the end of a question and the answer below it.
  private static let reach = 120

  private static func folded(_ text: Text, _ range: Range<Int>) -> [UInt32] {
    text.bytes.withUnsafeBufferPointer { bytes in
      let range = range.clamped(to: 0..<bytes.count)
      var letters: [UInt32] = []
      letters.reserveCapacity(range.count)
      var index = range.lowerBound
      while index < range.upperBound {
        let (scalar, width) = UTF8Reading.scalar(bytes, at: index, end: range.upperBound)
        let (kind, letter) = PieceLetter.fold(scalar)
        if kind == .letter || kind == .digit || kind == .ideograph { letters.append(letter) }
        index += width
      }
      return letters
    }
  }
}
