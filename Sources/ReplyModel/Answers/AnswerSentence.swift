import ReplyLexicon
import ReplyText

/// Reads the signs of one sentence of a reply.
struct AnswerSentence {
  let turn: Turn
  /// Bytes of the sentence.
  let range: Range<Int>
  /// Indices into the words of the turn.
  let words: Range<Int>
  var units: [AnswerUnit] = []
  var known: AnswerWords?
  /// Those that begin in the sentence, in order; so with acts and cues.
  var details: ArraySlice<Detail> = []
  var acts: ArraySlice<DialogueAct> = []
  var cues: ArraySlice<Cue> = []
  private(set) var found: [AnswerSign] = []
  private(set) var kinds: AnswerKinds = []
  var asks = false
  /// The roles of all its words and phrases.
  private var roles: AnswerWords.Roles = []
  /// A telephone number or an address to turn to.
  private var hasContact = false

  init(turn: Turn, range: Range<Int>, words: Range<Int>) {
    self.turn = turn
    self.range = range
    self.words = words
  }

  /// In order of their kinds' discovery, each kind once; the sentence is not told yet.
  ///
  /// - Complexity: O(words + details + acts + cues).
  mutating func signs() -> [AnswerSign] {
    asks = turn.text.bytes.withUnsafeBufferPointer { QuestionMarks.isAtEnd($0, of: range) }
    for unit in units { roles.formUnion(unit.roles) }
    readQuestion()
    readDetails()
    for index in units.indices { read(unit: index) }
    readMenuPath()
    readActs()
    for index in found.indices {
      let kind = found[index].kind
      guard kind == .deferral || kind == .handOff else { continue }
      found[index].saysWhen = kind == .deferral && kinds.contains(.date)
      found[index].saysWho =
        kinds.contains(.person)
        || (kind == .deferral
          ? roles.contains(.writer) : hasContact || isNamed(behind: found[index].range))
    }
    return found
  }

  /// Only the first of a kind counts.
  mutating func take(_ kind: AnswerKind, _ range: Range<Int>) {
    guard kinds.insert(AnswerKinds(kind)).inserted else { return }
    found.append(AnswerSign(kind: kind, range: range, sentence: nil))
  }

  mutating func take(_ kind: AnswerKind, from first: Int, to last: Int) {
    let words = turn.tokens.words
    take(
      kind,
      words[units[first].words.lowerBound].range
        .lowerBound..<words[
          units[last].words.upperBound - 1
        ].range.upperBound)
  }

  /// "Does that help?" asks nothing; a question that does not speak to the reader is a heading, or
  /// the writer's own.
  private mutating func readQuestion() {
    let speaks = known?.hasAddressees != true || roles.contains(.addressee)
    guard !cues.contains(where: { $0.lexicon == "pleasantry" }) else { return }
    if asks, words.count > 1, speaks {
      take(.questionBack, range)
    } else if let cue = cues.first(where: { $0.lexicon == "detail-request" && demands($0) }) {
      take(.questionBack, cue.range)
    }
  }

  /// "Please tell us", "send us": not "which is", nor "you can … us".
  private func demands(_ cue: Cue) -> Bool {
    let own = units(of: cue)
    return own.first?.roles.contains(.stepLead) == true || own.contains { $0.roles.contains(.send) }
  }

  /// Whether the words behind a cue say to whom: "please contact | the bank".
  private func isNamed(behind cue: Range<Int>) -> Bool {
    let last = units.lastIndex { place(of: $0).lowerBound < cue.upperBound }
    guard let last else { return false }
    for unit in units[(last + 1)...].prefix(3) {
      if unit.startsClause { return false }
      let isHollow = !unit.roles.isDisjoint(with: [.subject, .addressee, .stepLead])
      if !isHollow { return true }
    }
    return false
  }

  private mutating func readDetails() {
    for detail in details {
      switch detail.kind {
      case .date, .time: take(.date, detail.range)
      case .amount, .percentage, .quantity: take(.amount, detail.range)
      case .street: take(.place, detail.range)
      case .link: take(.link, detail.range)
      case .address:
        take(.link, detail.range)
        hasContact = true
      case .phone: hasContact = true
      default: break
      }
    }
  }

  private mutating func readActs() {
    // "Research is under way" puts nobody's answer off.
    let concerns =
      kinds.contains(.person) || !roles.isDisjoint(with: [.writer, .addressee])
    for act in acts where act.cue?.scope.contains(.question) != true {
      switch act.kind {
      case .deferral where concerns && !isLookalike(act.range): take(.deferral, act.range)
      case .commitment where isContact(act.cue): take(.deferral, act.range)
      case .refusal: take(.refusal, act.range)
      case .handOff where !isLookalike(act.range): take(.handOff, act.range)
      default: break
      }
    }
    for cue in cues where !cue.scope.contains(.question) {
      switch cue.lexicon {
      case "answer-deferral": take(.deferral, cue.range)
      case "answer-refusal": take(.refusal, cue.range)
      case "answer-hand-off": take(.handOff, cue.range)
      default: break
      }
    }
  }

  /// "We will write": the words of the cue alone, since phrases may follow each other endlessly.
  private func isContact(_ cue: Cue?) -> Bool {
    cue.map(units(of:))?.contains { $0.roles.contains(.contact) } == true
  }

  private func units(of cue: Cue) -> [AnswerUnit] {
    guard let known else { return [] }
    let words = turn.tokens.words
    return AnswerUnit.units(of: words, in: cue.words.clamped(to: words.indices), known)
  }

  /// A phrase of the list `other` stands there: "is due to arrive".
  private func isLookalike(_ range: Range<Int>) -> Bool {
    let first = units.sortedIndex { place(of: $0).upperBound > range.lowerBound }
    return units[first...].prefix { place(of: $0).lowerBound < range.upperBound }
      .contains { $0.words.count > 1 && $0.roles.isEmpty }
  }

  func place(of unit: AnswerUnit) -> Range<Int> {
    let words = turn.tokens.words
    return words[unit.words.lowerBound].range
      .lowerBound..<words[unit.words.upperBound - 1].range
      .upperBound
  }

  /// "Settings > Account": the sign stands alone between two words.
  private mutating func readMenuPath() {
    let words = turn.tokens.words
    for index in self.words.dropFirst() {
      let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
      guard gap.count >= 3, gap.count <= 8, words[index - 1].marks.contains(.capitalised),
        words[index].kind == .letter, isPathSign(gap)
      else { continue }
      return take(.place, words[index - 1].range.lowerBound..<words[index].range.upperBound)
    }
  }

  private func isPathSign(_ gap: Range<Int>) -> Bool {
    let bytes = turn.text.bytes
    var signs = 0
    var index = gap.lowerBound
    while index < gap.upperBound {
      switch bytes[index] {
      case 0x20, 0x22, 0x27, 0x2A, 0x2D: index += 1
      case 0x3E:
        signs += 1
        index += 1
      case 0xC2 where index + 1 < gap.upperBound && bytes[index + 1] == 0xBB:
        signs += 1
        index += 2
      case 0xE2 where index + 2 < gap.upperBound:
        // An arrow or a single guillemet counts, curled quotes may stand beside it.
        let isArrow = bytes[index + 1] == 0x86 && bytes[index + 2] == 0x92
        let isGuillemet = bytes[index + 1] == 0x80 && bytes[index + 2] == 0xBA
        if isArrow || isGuillemet {
          signs += 1
        } else if bytes[index + 1] != 0x80 {
          return false
        }
        index += 3
      default: return false
      }
    }
    return signs == 1
  }
}
