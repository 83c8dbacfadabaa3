import ReplyLexicon
import ReplyMail
import ReplyText

/// What is kept of a reply so that its text can be known again: an imprint of each sentence of its
/// body. Quotes, signature, boilerplate, salutation and valediction leave none, nor does code.
public struct ReplyImprint: Sendable, Equatable {
  /// Sentences of fewer words are everybody's.
  public static let fewestWords = 4

  /// In order of place.
  public var sentences: [SentenceImprint]

  public init(sentences: [SentenceImprint]) { self.sentences = sentences }

  /// The imprint of a text that was cut up before.
  ///
  /// - Complexity: O(n) in the bytes of the visible ranges.
  public init(of text: Text, anatomy: Anatomy, tokens: Tokens, lexicons: Lexicons) {
    let parts = Self.parts(anatomy, tokens)
    let matter = parts.flatMap { tokens.words[$0] }
    let language = lexicons.language(of: Tokens(words: matter, sentences: []), in: text)
    var slots = SlotReader(text, language: language)
    sentences = parts.compactMap { part in
      Self.imprint(of: tokens.words[part], slots: &slots)
    }
  }

  /// The sentences as far as they stand in a body: a salutation may end inside one.
  private static func parts(_ anatomy: Anatomy, _ tokens: Tokens) -> [Range<Int>] {
    let bodies = anatomy.regions.filter { $0.kind == .body }.map(\.range)
    var parts: [Range<Int>] = []
    var body = 0
    for sentence in tokens.sentences {
      var part: Range<Int>?
      for index in sentence.words {
        let place = tokens.words[index].range.lowerBound
        while body < bodies.count, bodies[body].upperBound <= place { body += 1 }
        guard body < bodies.count else { break }
        if bodies[body].contains(place) { part = (part?.lowerBound ?? index)..<(index + 1) }
      }
      if let part { parts.append(part) }
    }
    return parts
  }

  /// nil where too few words are left beside the slots.
  private static func imprint(
    of words: ArraySlice<Word>, slots: inout SlotReader
  ) -> SentenceImprint? {
    guard let first = words.first, let last = words.last else { return nil }
    var whole = KeyRow()
    var values = KeyRow()
    var open: [Range<Int>] = []
    var literals = 0
    for (place, word) in words.enumerated() {
      let slot = slots.slot(word, isFirst: place == 0)
      whole.add(slot == .none ? word.key : nil, at: place)
      values.add(slot == .value ? nil : word.key, at: place)
      if slot == .none {
        literals += 1
      } else if let before = open.last, whole.isJoined {
        open[open.count - 1] = before.lowerBound..<word.range.upperBound
      } else {
        open.append(word.range)
      }
    }
    guard words.count >= fewestWords, literals >= fewestWords - 1 else { return nil }
    return SentenceImprint(
      range: first.range.lowerBound..<last.range.upperBound, words: words.count,
      hash: ImprintHash.hash(of: whole.keys),
      shingles: ShingleCutter.shingles(values.keys, places: values.places), slots: open)
  }
}

/// Keys of words, slots beside each other made one.
private struct KeyRow {
  private static let slot: UInt64 = 1

  private(set) var keys: [UInt64] = []
  private(set) var places: [Range<Int>] = []
  /// The last one was a slot behind a slot.
  private(set) var isJoined = false

  /// - Parameter key: nil for a slot.
  mutating func add(_ key: UInt64?, at place: Int) {
    isJoined = key == nil && keys.last == Self.slot
    if isJoined {
      places[places.count - 1] = places[places.count - 1].lowerBound..<(place + 1)
    } else {
      keys.append(key ?? Self.slot)
      places.append(place..<(place + 1))
    }
  }
}

extension Inspector {
  /// The imprint of a message's own text; no sentences where there is nothing to read.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public func imprint(of message: Message) -> (imprint: ReplyImprint, text: Text) {
    let content = (message.content ?? MessageText.empty).cut(to: MessageText.mostRead)
    let anatomy = anatomyReader.anatomy(of: content)
    let tokens = tokenizer.tokens(
      of: content.text, in: anatomy.prose, flowed: content.form == .flowed)
    let imprint = ReplyImprint(
      of: content.text, anatomy: anatomy, tokens: tokens, lexicons: lexicons)
    return (imprint, content.text)
  }
}
