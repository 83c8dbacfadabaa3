/// Finds blocks of header fields above a quoted message: `From:`, `Sent:`, `To:`, `Subject:`.
///
/// A block must name a sender and something else, and its fields must hold what such fields hold: a
/// list of settings that says "From: field is empty" is prose.
struct HeaderBlockFinder {
  static let longestBlock = 24

  let bytes: [UInt8]
  let lines: [TextLine]
  let facts: (Int) -> LineFacts

  /// The end of the block that begins at a line, or nil where none begins there.
  ///
  /// - Complexity: O(1): at most `longestBlock` lines are looked at.
  func end(from start: Int) -> BlockEnd? {
    guard start < lines.count, !facts(start).field.isEmpty else { return nil }
    var seen = SeenFields()
    var last = start
    var index = start
    while index < min(start + Self.longestBlock, lines.count) {
      let line = facts(index)
      if line.field.isEmpty {
        guard mayContinue(index, after: last) else { break }
        if line.hasAddress, index == last + 1, wrapsAddress(index) { seen.hasAddress = true }
      } else {
        let fresh = line.field.subtracting(seen.kinds)
        if fresh.isEmpty, seen.count > 1, line.field.contains(.sender) { break }
        seen.kinds.formUnion(line.field)
        seen.count += 1
        seen.hasAddress = seen.hasAddress || endsWithAddress(index)
        seen.hasDate = seen.hasDate || (line.field.contains(.sent) && line.hasDate)
        last = index
      }
      index += 1
    }
    if !seen.hasDate, isAnnounced(start) { return nil }
    let confidence = seen.confidence
    return confidence > 0 ? BlockEnd(line: tail(after: last), confidence: confidence) : nil
  }

  /// "Write it so:" stands above: fields without a date are what the writer tells to fill in.
  private func isAnnounced(_ start: Int) -> Bool {
    var above = start - 1
    while above >= 0, start - above <= 3, lines[above].isEmpty { above -= 1 }
    return above >= 0 && lines[above].depth == lines[start].depth && facts(above).endsWithColon
      && facts(above).rule == 0 && !facts(above).isFramed
  }

  /// The fields of a block, and what of their bodies counts.
  private struct SeenFields {
    var kinds: WordClass = []
    var count = 0
    var hasAddress = false
    var hasDate = false

    /// 0 where the fields make no block.
    var confidence: Float {
      let others = kinds.intersection([.sent, .to, .subject])
      guard kinds.contains(.sender), count >= 2, !others.isEmpty else { return 0 }
      if hasAddress, hasDate { return count >= 3 ? 0.98 : 0.8 }
      if hasAddress { return count >= 3 ? 0.85 : 0 }
      // An itinerary has sender, recipient and date too: only letters have a subject.
      guard hasDate, kinds.contains(.subject) else { return 0 }
      return count >= 4 ? 0.95 : 0.75
    }
  }

  /// Blank lines between fields, and the rest of a wrapped field.
  private func mayContinue(_ index: Int, after last: Int) -> Bool {
    if lines[index].isEmpty {
      guard index + 1 < lines.count, index - last < 3 else { return false }
      return lines[index + 1].isEmpty || !facts(index + 1).field.isEmpty
    }
    guard index - last <= 3 else { return false }
    return !lines[index - 1].isEmpty
  }

  /// The last field may go on: its line ends with a comma, or the next begins with white space or a
  /// bracket.
  private func tail(after last: Int) -> Int {
    var index = last + 1
    while index < min(last + 12, lines.count), !lines[index].isEmpty {
      let before = lines[index - 1]
      let sign = bytes[before.end - 1]
      let lead = bytes[lines[index].first]
      let goesOn = sign == 0x2c || sign == 0x3b || sign == 0x3c || lead == 0x3c
      guard goesOn else { break }
      index += 1
    }
    return index
  }

  private func wrapsAddress(_ index: Int) -> Bool {
    let lead = bytes[lines[index].first]
    return lead == 0x3c || bytes[lines[index].end - 1] == 0x5d || facts(index).wordCount <= 6
  }

  /// The field body is an address or a list of them: nothing is said about it.
  private func endsWithAddress(_ index: Int) -> Bool {
    let line = facts(index)
    guard line.hasAddress, line.field.contains(.sender) || line.field.contains(.to) else {
      return false
    }
    var place = min(line.inner.upperBound, line.fieldBody + 2000)
    let floor = max(line.fieldBody, line.inner.lowerBound)
    while place > floor,
      LineCutter.isBlank(bytes[place - 1]) || "*>;,])".utf8.contains(bytes[place - 1])
    {
      place -= 1
    }
    while place > floor, !LineCutter.isBlank(bytes[place - 1]) {
      if bytes[place - 1] == 0x40 { return true }
      place -= 1
    }
    return false
  }
}
