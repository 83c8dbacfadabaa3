import ReplyText

/// What a reply looks like, whatever it is about: what kinds of answer it can hold.
struct ReplyShape {
  let sentences: Int
  let isIdeographic: Bool
  private let hasNumber: Bool
  private let hasLink: Bool
  private let asks: Bool
  private let opening: UInt32

  init(_ reply: Text, sentences: [Range<Int>], pieces: TextPieces) {
    self.sentences = sentences.count
    isIdeographic = pieces.ideographs > pieces.letters
    hasNumber = !pieces.numbers.isEmpty
    var hasLink = false
    var asks = false
    reply.bytes.withUnsafeBufferPointer { bytes in
      for sentence in sentences {
        let range = sentence.clamped(to: 0..<bytes.count)
        for index in range {
          if bytes[index] == UInt8(ascii: ":"), index + 2 < range.upperBound,
            bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/")
          {
            hasLink = true
          }
        }
        asks = asks || QuestionMarks.isAtEnd(bytes, of: range)
      }
    }
    self.hasLink = hasLink
    self.asks = asks
    opening = sentences.first.map { Self.firstWord(reply, $0) } ?? 0
  }

  func measure(_ asking: Asking, _ features: inout PairFeatures) {
    features[.numberInReply] = hasNumber ? 1 : 0
    features[.linkInReply] = hasLink ? 1 : 0
    features[.replyAsks] = asks ? 1 : 0
    features[.startsWithYesOrNo] = saysYesOrNo && asking.kind == .yesNo ? 1 : 0
    features[.isYesNo] = asking.kind == .yesNo ? 1 : 0
    features[.isRequest] = asking.kind == .request ? 1 : 0
    features[.isStatement] = asking.form == .statement ? 1 : 0
    features[.isHow] = asking.kind == .how ? 1 : 0
    let wantsNumber = asking.kind == .howMuch || asking.kind == .when
    features[.asksForNumber] = wantsNumber ? (hasNumber ? 1 : -1) : 0
  }

  /// Whether the reply opens with a word for yes or no.
  var saysYesOrNo: Bool { Self.yesAndNo.contains(opening) }

  private static let yesAndNo: Set<UInt32> = Set(
    [
      "yes", "no", "yep", "nope", "yeah", "sure", "certainly", "absolutely", "unfortunately", "ja",
      "nein", "leider", "oui", "non", "si", "no", "purtroppo", "nee", "helaas", "nej", "tak", "nie",
      "niestety", "да", "нет", "sim", "nao",
    ].map { word in word.unicodeScalars.reduce(PieceHash.seed) { PieceHash.step($0, $1.value) } })

  private static func firstWord(_ text: Text, _ range: Range<Int>) -> UInt32 {
    text.bytes.withUnsafeBufferPointer { bytes in
      let range = range.clamped(to: 0..<bytes.count)
      var index = range.lowerBound
      var hash = PieceHash.seed
      var begun = false
      while index < range.upperBound {
        let (scalar, width) = UTF8Reading.scalar(bytes, at: index, end: range.upperBound)
        let (kind, letter) = PieceLetter.fold(scalar)
        if kind == .letter {
          hash = PieceHash.step(hash, letter)
          begun = true
        } else if begun, kind != .mark {
          break
        }
        index += width
      }
      return hash
    }
  }
}
