import ReplyLexicon
import ReplyText

/// The askings of a turn as they come, sentence by sentence.
///
/// Knows what a list hangs on, and what counts only where nothing else is asked.
struct AskingGathering {
  struct Found {
    var asking: Asking
    /// Index of its sentence.
    var sentence: Int
    var isWeak: Bool
  }

  /// What a list is led in by.
  private struct Lead {
    var range: Range<Int>
    var sentence: Int
    var kind: QuestionKind
    var isOpen = false
  }

  private let reader: SentenceAskings
  private(set) var found: [Found] = []
  private(set) var count = 0
  private var lead: Lead?
  private var itemFollows = false

  init(reader: SentenceAskings) { self.reader = reader }

  /// - Parameter cues: those in the sentence, in order.
  /// - Parameter limit: no more are taken once there are that many.
  mutating func take(_ sentence: Sentence, at index: Int, cues: ArraySlice<Cue>, limit: Int) {
    let stretches = reader.stretches(of: sentence)
    var ahead = cues
    for (place, stretch) in stretches.enumerated() {
      guard count < limit else { return }
      while let cue = ahead.first, cue.words.upperBound <= stretch.words.lowerBound {
        ahead.removeFirst()
      }
      let own = ahead.prefix { $0.words.lowerBound < stretch.words.upperBound }
      let isItem = place > 0 || itemFollows || reader.beginsItem(stretch)
      take(stretch, at: index, cues: own, isItem: isItem, limit: limit)
      itemFollows = reader.endsWithNumber(stretch)
    }
  }

  private mutating func take(
    _ stretch: SentenceAskings.Stretch, at index: Int, cues: ArraySlice<Cue>, isItem: Bool,
    limit: Int
  ) {
    var asked = reader.askings(in: stretch, cues: cues, limit: limit - count)
    if isItem, let lead {
      if !asked.contains(where: { !$0.isWeak }), let item = reader.item(stretch, lead: lead.kind) {
        asked = [SentenceAskings.Found(asking: item)]
      }
      if !lead.isOpen, !asked.isEmpty { open() }
      for place in asked.indices { asked[place].asking.topic = lead.range }
    } else if !isItem {
      lead = nil
      if reader.leadsList(stretch, cues: cues) {
        let kind = asked.last?.asking.kind ?? .which
        lead = Lead(range: reader.withoutNumber(stretch), sentence: index, kind: kind)
      }
    }
    for one in asked {
      found.append(Found(asking: one.asking, sentence: index, isWeak: one.isWeak))
      if !one.isWeak { count += 1 }
    }
  }

  /// What leads in a list asks nothing besides it.
  private mutating func open() {
    guard let lead else { return }
    while let last = found.last, last.sentence == lead.sentence,
      last.asking.range.overlaps(lead.range)
    {
      if !last.isWeak { count -= 1 }
      found.removeLast()
    }
    self.lead?.isOpen = true
  }
}
