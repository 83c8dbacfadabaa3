import ReplyLexicon
import ReplyText

/// What is asked for.
extension SentenceAskings {
  /// nil for a piece without words.
  func kind(of words: Range<Int>, cues: ArraySlice<Cue>) -> QuestionKind? {
    guard !words.isEmpty else { return nil }
    let words = withoutMarker(words)
    if let index = leadingWord(words) { return wordKind(at: index, words) }
    let request = cues.contains { $0.lexicon == "request" && $0.words.overlaps(words) }
    for index in words where index == words.lowerBound || startsClause(index) {
      if asksFor(index), beginsQuestion(index, words) { return wordKind(at: index, words) }
      let role = role(index)
      let isVerb = role.contains(.auxiliary) && self.role(index + 1).contains(.subject)
      if isVerb && !isTag(index..<words.upperBound) || role.contains(.particle) || asksDeed(index) {
        let asksIt = cues.contains { $0.lexicon == "request" && $0.words.contains(index) }
        return verbKind(index..<words.upperBound, isRequest: asksIt)
      }
    }
    if let kind = indirectKind(words) { return kind }
    if request { return .request }
    return kindOfFragment(words, cues: cues)
  }

  /// The word that asks, where the piece begins with it: "at what time …", "so how …".
  private func leadingWord(_ words: Range<Int>) -> Int? {
    let head = words.lowerBound..<min(words.lowerBound + 3, words.upperBound)
    guard let index = head.first(where: { asksFor($0) }) else { return nil }
    let isLed =
      (head.lowerBound..<index).allSatisfy {
        !role($0).isDisjoint(with: [.preposition, .conjunction])
      } || index == head.lowerBound + 1 && isQualified(index)
    guard isLed || startsClause(index) && beginsQuestion(index, words) else { return nil }
    // "When I open it, is it normal …": the question comes later.
    guard !role(index + 1).isDisjoint(with: [.subject, .pronoun]) else { return index }
    let later = words.contains {
      $0 > index + 2 && startsClause($0) && beginsQuestion($0, words)
        && !isTag($0..<words.upperBound)
    }
    return later ? nil : index
  }

  /// "roughly how much": a word before it that is no subject of its own.
  private func isQualified(_ index: Int) -> Bool {
    let before = Openers.Roles.asksFor.union([.subject, .pronoun, .auxiliary, .indirect])
    return role(index).isDisjoint(with: [.which, .who]) && role(index - 1).isDisjoint(with: before)
  }

  /// "is it …", "can you …".
  private func verbKind(_ words: Range<Int>, isRequest: Bool) -> QuestionKind {
    if let kind = indirectKind(words) { return kind }
    let first = words.lowerBound
    if isRequest || asksDeed(first) {
      return .request
    }
    return offersChoice(words) ? .which : .yesNo
  }

  /// "could you"; in Spanish the verb alone says whom it asks.
  private func asksDeed(_ verb: Int) -> Bool {
    guard role(verb).contains(.directive) else { return false }
    return role(verb).contains(.addressee) || role(verb + 1).contains(.addressee)
  }

  /// "Is it red or blue": few words before and behind "or", and nothing open among them. "May I
  /// stay in the yard or garden" asks for a yes.
  private func offersChoice(_ words: Range<Int>) -> Bool {
    guard let index = words.last(where: { isAlternative($0) }) else { return false }
    let behind = index + 1..<max(index + 1, words.upperBound)
    if words.count <= 20, beginsQuestion(index + 1, words), behind.count > 2 { return true }
    return words.count <= 9 && (1...3).contains(behind.count)
      && !behind.contains { !role($0).isDisjoint(with: [.light, .tag]) }
      && !(words.lowerBound..<index).dropFirst().contains {
        role($0).contains(.preposition)
          || role($0).contains(.light) && !role($0).isDisjoint(with: [.subject, .pronoun])
      }
  }

  /// What is asked behind "tell me" and the like.
  func indirectKind(_ words: Range<Int>) -> QuestionKind? {
    let opensWithVerb = words.first.map { role($0).contains(.auxiliary) } ?? false
    let limit = opensWithVerb ? min(words.lowerBound + 5, words.upperBound) : words.upperBound
    for verb in words.lowerBound..<limit where role(verb).contains(.indirect) {
      let next = verb + 1..<min(verb + 4, max(verb + 1, words.upperBound))
      if let index = next.first(where: { asksFor($0) }) {
        return wordKind(at: index, words)
      }
      if let index = next.first(where: { isNoun($0) }) { return nounKind(index) }
    }
    return nil
  }

  /// What a phrase such as "not sure which" or "I would like to know" asks for.
  func toldKind(_ cue: Cue, _ words: Range<Int>) -> QuestionKind {
    let near = cue.words.lowerBound..<min(cue.words.upperBound + 3, words.upperBound)
    if cue.words.contains(where: { role($0).contains(.particle) }) { return .yesNo }
    if let index = near.first(where: { asksFor($0) }) { return wordKind(at: index, words) }
    return near.first(where: { isNoun($0) }).map(nounKind) ?? .yesNo
  }

  private func kindOfFragment(_ words: Range<Int>, cues: ArraySlice<Cue>) -> QuestionKind {
    if let cue = cues.first(where: { $0.lexicon == "question" && $0.words.overlaps(words) }) {
      return toldKind(cue, cue.words.lowerBound..<max(words.upperBound, cue.words.upperBound))
    }
    guard let last = words.last else { return .yesNo }
    if role(last).contains(.tag) { return .yesNo }
    // "You deliver when?"
    if asksFor(last) { return wordKind(at: last, words) }
    if !hasPhrases { return kindWithoutPhrases(words) }
    let behindComma = words.last {
      asksFor($0) && !role($0).contains(.droppable)
        && turn.tokens.words[$0].marks.contains(.afterPunctuation)
    }
    if let behindComma { return wordKind(at: behindComma, words) }
    if words.count <= 4, let index = words.first(where: { isNoun($0) }) { return nounKind(index) }
    return words.count <= 9 && offersChoice(words) ? .which : .yesNo
  }

  /// By the first word that asks, where little more than such words is known of the language.
  private func kindWithoutPhrases(_ words: Range<Int>) -> QuestionKind {
    let isWritten = words.contains { turn.tokens.words[$0].kind == .ideograph }
    let head = isWritten ? words : words.prefix(3)
    if head.contains(where: { role($0).contains(.particle) }) { return .yesNo }
    if !isWritten, role(words.lowerBound).contains(.auxiliary) { return .yesNo }
    let index = words.first {
      // "где-то" asks for no place.
      asksFor($0) && turn.text.bytes[min(place($0).upperBound, turn.text.count - 1)] != 0x2D
    }
    return index.map { wordKind(at: $0, words) } ?? .yesNo
  }

  /// By the word that asks for something, and what stands behind it.
  private func wordKind(at index: Int, _ words: Range<Int>) -> QuestionKind {
    let role = role(index)
    let next = self.role(index + 1)
    if role.contains(.howMuch) { return .howMuch }
    if role.contains(.how) {
      if next.contains(.soon) { return .when }
      // "how come"
      if next.isSuperset(of: [.preposition, .reasonNoun]) { return .why }
      // "In how many days", "um wie viel Uhr".
      if next.contains(.measure), self.role(index + 2).contains(.timeNoun),
        index > words.lowerBound
      {
        return .when
      }
      if next.contains(.measure) { return .howMuch }
      // "Wie lautet Ihre Adresse": a question of few words that ends with what it asks for.
      guard let last = words.last, last > index + 1, last - index <= 4, isNoun(last) else {
        return .how
      }
      return nounKind(last)
    }
    if role.contains(.when) { return .when }
    if role.contains(.whereabouts) { return .whereabouts }
    if role.contains(.why) { return .why }
    if role.contains(.who) { return .who }
    // "por qué"
    if self.role(index - 1).isSuperset(of: [.preposition, .reasonNoun]) { return .why }
    return nounAsked(index, words) ?? .which
  }

  /// "what time", "what is the price", "what does it cost".
  private func nounAsked(_ index: Int, _ words: Range<Int>) -> QuestionKind? {
    for place in index + 1..<max(index + 1, min(index + 8, words.upperBound)) {
      let role = role(place)
      if role.contains(.costs) { return .howMuch }
      if isNoun(place), place == index + 1 || endsNoun(place, words) { return nounKind(place) }
      if role.contains(.preposition) || startsClause(place) { return nil }
    }
    return nil
  }

  /// "what is the price of it", not "what does the price mean".
  private func endsNoun(_ place: Int, _ words: Range<Int>) -> Bool {
    let next = place + 1
    guard next < words.upperBound, !startsClause(next) else { return true }
    return asksFor(next)
      || !role(next).isDisjoint(with: [.preposition, .infinitive, .pronoun, .conjunction, .anaphor])
  }

  private func isNoun(_ index: Int) -> Bool {
    !role(index).isDisjoint(with: .nouns) && !role(index).contains(.preposition)
  }

  func nounKind(_ index: Int) -> QuestionKind {
    let role = role(index)
    if role.contains(.amountNoun) { return .howMuch }
    if role.contains(.timeNoun) { return .when }
    if role.contains(.placeNoun) { return .whereabouts }
    if role.contains(.reasonNoun) { return .why }
    return role.contains(.mannerNoun) ? .how : .which
  }
}
