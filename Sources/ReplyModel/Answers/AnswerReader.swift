import ReplyLexicon
import ReplyText

/// Finds in a reply what questions can be answered by: in the words of its body alone, never in a
/// quotation or a signature.
///
/// Keeps the words of the languages that it met: one per thread, not `Sendable`.
public final class AnswerReader {
  private let lexicons: Lexicons
  private var known: [String: AnswerWords] = [:]

  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The signs in order of their sentences, at most one of a kind for each sentence; empty for a
  /// reply without words.
  ///
  /// - Parameters:
  ///   - details: of the reply, in order of place.
  ///   - hasAttachment: the message has an attached part.
  /// - Complexity: O(n) in the words, cues and details of the reply.
  public func signs(
    in reply: Turn, details: [Detail] = [], hasAttachment: Bool = false
  ) -> [AnswerSign] {
    let words = words(of: reply.language)
    var details = details[...]
    var acts = reply.acts[...]
    var cues = reply.cues.filter { Self.lexicons.contains($0.lexicon) }[...]
    var steps = StepsReader(text: reply.text, words: reply.tokens.words)
    var found: [AnswerSign] = []
    var next = 0
    for (index, range) in reply.bodySentences.enumerated() {
      var sentence = AnswerSentence(
        turn: reply, range: range, words: Self.words(in: range, of: reply, from: &next))
      sentence.units = AnswerUnit.units(of: reply.tokens.words, in: sentence.words, words)
      sentence.known = words
      sentence.details = Self.take(&details, before: range.upperBound, from: range.lowerBound) {
        $0.range.lowerBound
      }
      sentence.acts = Self.take(&acts, before: range.upperBound, from: range.lowerBound) {
        $0.range.lowerBound
      }
      sentence.cues = Self.take(&cues, before: range.upperBound, from: range.lowerBound) {
        $0.range.lowerBound
      }
      for var sign in sentence.signs() {
        sign.sentence = index
        sign.isAttached = sign.kind == .attachment && hasAttachment
        found.append(sign)
      }
      steps.read(sentence, index)
    }
    found += steps.signs()
    if hasAttachment, !found.contains(where: { $0.kind == .attachment }) {
      let end = reply.bodySentences.last?.upperBound ?? 0
      var sign = AnswerSign(kind: .attachment, range: end..<end, sentence: nil)
      sign.isAttached = true
      found.append(sign)
    }
    return found
  }

  private static let lexicons: Set<LexiconName> = [
    "answer-deferral", "answer-refusal", "answer-hand-off", "detail-request", "pleasantry",
  ]

  /// Which kinds stand in which sentence of a reply, and in all of it.
  ///
  /// - Parameter sentences: of the reply's body.
  public static func summary(_ signs: [AnswerSign], sentences: Int) -> AnswerSummary {
    var summary = AnswerSummary(sentences: Array(repeating: [], count: sentences))
    for sign in signs {
      summary.kinds.formUnion(sign.kinds)
      if let sentence = sign.sentence, sentence < sentences {
        summary.sentences[sentence].formUnion(sign.kinds)
      }
    }
    return summary
  }

  /// Whether an asking wants a file: it holds a word for sending and one for what can be sent so.
  ///
  /// - Parameter range: bytes of the turn's text.
  public func asksForFile(_ range: Range<Int>, in turn: Turn) -> Bool {
    let known = words(of: turn.language)
    var next = turn.tokens.words.sortedStart(range.lowerBound)
    var both: AnswerWords.Roles = []
    let end = Self.words(in: range, of: turn, from: &next)
    for unit in AnswerUnit.units(of: turn.tokens.words, in: end, known) {
      both.formUnion(unit.roles.intersection([.send, .file]))
    }
    return both == [.send, .file]
  }

  /// Whether a "how …" may ask for a span of time, "how long", and not for an amount alone; true where
  /// the words of the language do not tell.
  ///
  /// - Parameter range: bytes of the turn's text.
  public func mayAskForSpan(_ range: Range<Int>, in turn: Turn) -> Bool {
    let known = words(of: turn.language)
    var next = turn.tokens.words.sortedStart(range.lowerBound)
    let words = Self.words(in: range, of: turn, from: &next)
    return turn.tokens.words[words].contains { known.asksForSpan($0) ?? true }
  }

  /// Whether the words of a language are known by which it would be there: what nobody looks for is
  /// not missing.
  public func knows(_ missing: MissingAnswer, language: String) -> Bool {
    let told = words(of: language).told
    switch missing {
    case .time: return told.contains(.date)
    case .amount: return true
    case .place: return told.contains(.place)
    case .person: return told.contains(.person)
    case .reason: return told.contains(.reason)
    case .file: return told.contains(.attachment)
    }
  }

  private func words(of language: String) -> AnswerWords {
    let language = Openers.primary(language)
    if let words = known[language] { return words }
    let words = AnswerWords(lexicons: lexicons, language: language)
    known[language] = words
    return words
  }

  /// Indices of the words that begin in a range, which must not lie before the last one's.
  private static func words(
    in range: Range<Int>, of turn: Turn, from next: inout Int
  ) -> Range<Int> {
    let words = turn.tokens.words
    while next < words.count, words[next].range.lowerBound < range.lowerBound { next += 1 }
    let first = next
    while next < words.count, words[next].range.lowerBound < range.upperBound { next += 1 }
    return first..<next
  }

  private static func take<Element>(
    _ elements: inout ArraySlice<Element>, before end: Int, from start: Int,
    _ place: (Element) -> Int
  ) -> ArraySlice<Element> {
    while let first = elements.first, place(first) < start { elements.removeFirst() }
    var index = elements.startIndex
    while index < elements.endIndex, place(elements[index]) < end { index += 1 }
    defer { elements = elements[index...] }
    return elements[..<index]
  }
}

extension [Word] {
  /// Index of the first word that begins at or after a byte.
  ///
  /// - Complexity: O(log n).
  fileprivate func sortedStart(_ place: Int) -> Int {
    sortedIndex { $0.range.lowerBound >= place }
  }
}
