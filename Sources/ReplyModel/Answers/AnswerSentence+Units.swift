import ReplyText

/// What single words and phrases say.
extension AnswerSentence {
  mutating func read(unit index: Int) {
    let unit = units[index]
    let roles = unit.roles
    if roles.isEmpty, unit.kind != .number, !unit.marks.contains(.capitalised) { return }
    if !roles.isDisjoint(with: [.yes, .no]), !asks, isWholeAnswer(index) {
      take(roles.contains(.yes) ? .yes : .no, from: index, to: index)
    }
    readReason(index)
    readPlace(index)
    readPerson(index)
    if roles.contains(.link) { take(.link, from: index, to: index) }
    if roles.contains(.free) { take(.amount, from: index, to: index) }
    if roles.contains(.attachment), !asks, isOwn(index) {
      take(.attachment, from: index, to: index)
    }
    readTime(index)
  }

  func roles(_ index: Int) -> AnswerWords.Roles {
    units.indices.contains(index) ? units[index].roles : []
  }

  /// "Yes, …", "No we do not", "Of course it does"; not "No. 5", "No longer", "Right of the door".
  private func isWholeAnswer(_ index: Int) -> Bool {
    guard units[index].startsClause else { return false }
    guard index + 1 < units.count else { return true }
    let next = units[index + 1]
    if next.kind == .number { return false }
    return units[index].words.count > 1 || next.marks.contains(.afterPunctuation)
      || next.roles.contains(.subject)
  }

  private mutating func readReason(_ index: Int) {
    let roles = roles(index)
    if roles.contains(.reason) { return take(.reason, from: index, to: index) }
    let isFollowed = self.roles(index + 1).contains(.subject)
    guard isFollowed, self.roles(index + 1).isDisjoint(with: .telling) else { return }
    if roles.contains(.reasonBeforeSubject) { return take(.reason, from: index, to: index) }
    guard roles.contains(.reasonWithState), units[index].startsClause,
      !self.roles(index + 1).contains(.addressee)
    else { return }
    let reach = (index + 2)..<max(index + 2, min(index + 7, units.count))
    if let state = reach.first(where: {
      self.roles($0).contains(.state) || units[$0].startsClause
    }), self.roles(state).contains(.state) {
      take(.reason, from: index, to: state)
    }
  }

  private mutating func readPlace(_ index: Int) {
    let roles = roles(index)
    if roles.contains(.place) {
      if units[index].words.count > 1 { return take(.place, from: index, to: index) }
      var first = index
      while first > 0, index - first < 4, !units[first].marks.contains(.afterPunctuation) {
        first -= 1
        if self.roles(first).contains(.beforePlace) {
          return take(.place, from: first, to: index)
        }
      }
    }
    guard roles.contains(.beforeTown), index + 1 < units.count else { return }
    let next = units[index + 1]
    let isTown =
      next.kind == .letter && next.marks.contains(.capitalised)
      && !next.marks.contains(.allCapitals) && place(of: next).count > 2
      && place(of: next).lowerBound == place(of: units[index]).upperBound + 1
      && next.roles.isDisjoint(with: AnswerWords.Roles.telling.union(.noTown))
      && known?.isName(turn.tokens.words[next.words.lowerBound]) != true
    if isTown { take(.place, from: index, to: index + 1) }
  }

  private mutating func readPerson(_ index: Int) {
    let roles = roles(index)
    if roles.contains(.person) { return take(.person, from: index, to: index) }
    let marks = units[index].marks
    guard marks.contains(.capitalised), !marks.contains(.allCapitals) else { return }
    let isNextName =
      index + 1 < units.count && units[index + 1].marks.contains(.capitalised)
      && units[index + 1].kind == .letter
    if roles.contains(.title), isNextName { return take(.person, from: index, to: index + 1) }
    guard known?.isName(turn.tokens.words[units[index].words.lowerBound]) == true,
      roles.isDisjoint(
        with: AnswerWords.Roles.telling.union([.step, .yes, .place, .state, .noTown]))
    else { return }
    // The first word of a sentence has its capital anyway: "Will", "Mark".
    let isFirst = marks.contains(.startsSentence)
    let isFromDesk =
      !self.roles(index + 1).isDisjoint(with: [.beforeTown, .beforePlace]) || isNextName
    if isFirst ? isFromDesk : !calls(index) { take(.person, from: index, to: index) }
  }

  /// A name that calls the reader: "Thanks, Ann, we …", "Hello Ann."
  private func calls(_ index: Int) -> Bool {
    let isLast = index + 1 == units.count
    let isCut = isLast || units[index + 1].marks.contains(.afterPunctuation)
    return isCut && (units[index].marks.contains(.afterPunctuation) || units.count <= 3)
  }

  /// "The photo you attached", "your attachment", "without an enclosure" bring nothing; "you find it
  /// attached" does.
  private func isOwn(_ index: Int) -> Bool {
    !roles(index - 1).contains(.addressee)
      && !(max(0, index - 3)..<index).contains { roles($0).contains(.negation) }
  }

  /// Days and spans of time, and numbers with what they count.
  private mutating func readTime(_ index: Int) {
    if kinds.contains(.date), kinds.contains(.amount) { return }
    let roles = roles(index)
    if !roles.isDisjoint(with: [.date, .month]) { return take(.date, from: index, to: index) }
    if roles.contains(.monthOrWord) {
      let isNamed =
        units[index].marks.contains(.capitalised)
        && (self.roles(index - 1).contains(.beforeMonth) || isNumber(index - 1)
          || isNumber(index + 1))
      if isNamed { take(.date, from: index, to: index) }
      return
    }
    guard isNumber(index) || roles.contains(.number), !isListed(index) else { return }
    let next = self.roles(index + 1)
    if next.contains(.unit) { return take(.date, from: index, to: index + 1) }
    if next.contains(.monthOrWord) || next.contains(.month) { return }
    // "12 and 15 March"
    if next.contains(.beforeMonth), isNumber(index + 2) { return }
    if isYear(index), self.roles(index - 1).contains(.beforeMonth) {
      return take(.date, from: index, to: index)
    }
    guard !kinds.contains(.amount), counts(index) else { return }
    let isAlone = index + 1 == units.count || units[index + 1].marks.contains(.afterPunctuation)
    take(.amount, from: index, to: isAlone ? index : index + 1)
  }

  private func isNumber(_ index: Int) -> Bool {
    guard units.indices.contains(index), units[index].kind == .number else { return false }
    let range = place(of: units[index])
    return range.count <= 6
      && range.allSatisfy { turn.text.bytes[$0] &- 0x30 < 10 || turn.text.bytes[$0] >= 0x80 }
  }

  private func isYear(_ index: Int) -> Bool {
    let range = place(of: units[index])
    return isNumber(index) && range.count == 4
      && (0x31...0x32).contains(turn.text.bytes[range.lowerBound])
  }

  /// The number of a point in a list, or behind a word that says what it is called: "No. 5".
  private func isListed(_ index: Int) -> Bool {
    let isFirst = !units[index].marks.isDisjoint(with: [.startsLine, .startsSentence])
    if isFirst, isNumber(index) {
      return index + 1 == units.count || units[index + 1].marks.contains(.afterPunctuation)
    }
    return roles(index - 1).contains(.label) || roles(index - 1).contains(.no)
  }

  /// Not part of a name ("Windows 10") nor of something read as a date, a number of an order …
  private func counts(_ index: Int) -> Bool {
    let range = place(of: units[index])
    // In order, and none inside another: the first that ends behind is the one that may overlap.
    let near = details.first { $0.range.upperBound > range.lowerBound }
    if let near, near.range.overlaps(range) { return false }
    guard isNumber(index) else {
      return index + 1 < units.count && !units[index + 1].marks.contains(.afterPunctuation)
    }
    guard index > 0 else { return true }
    let previous = units[index - 1]
    let isNamed =
      previous.marks.contains(.capitalised) && !previous.marks.contains(.startsSentence)
      && !units[index].marks.contains(.afterPunctuation)
    return !isNamed && !isJoined(range)
  }

  /// Written on to what stands before or behind it: "A-12", "24/7".
  private func isJoined(_ range: Range<Int>) -> Bool {
    let bytes = turn.text.bytes
    let joints: (UInt8) -> Bool = {
      $0 == 0x2D || $0 == 0x2F || $0 == 0x5F || $0 == 0x23 || $0 == 0x40 || $0 == 0x3A
    }
    let before = range.lowerBound > 0 && joints(bytes[range.lowerBound - 1])
    let isWordBehind =
      range.upperBound + 1 < bytes.count && bytes[range.upperBound + 1] > 0x20
    return before || isWordBehind && joints(bytes[range.upperBound])
  }
}
