/// What a line at the end of a letter looks like.
struct LineShapes {
  let bytes: [UInt8]
  let lines: [TextLine]
  let cache: FactsCache

  /// `-- ` and the `--` that clients make of it (RFC 3676 §4.3).
  func isSeparator(_ line: TextLine) -> Bool {
    guard line.depth == 0, line.first == line.start else { return false }
    if line.length == 2 { return bytes[line.first] == 0x2d && bytes[line.first + 1] == 0x2d }
    // An em dash alone.
    return line.length == 3 && bytes[line.first] == 0xe2 && bytes[line.first + 1] == 0x80
      && bytes[line.first + 2] == 0x94
  }

  /// Short, and no sentence of prose.
  func isShort(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.length <= 80 else { return false }
    let facts = cache.facts(index)
    if isContact(index) { return facts.wordCount <= 14 }
    guard facts.wordCount <= 8, line.end > line.first else { return false }
    let sign = bytes[line.end - 1]
    if sign == 0x3f || sign == 0x3a { return false }
    return facts.wordCount <= 4 || sign != 0x2e
  }

  /// A closing formula, alone on its line or with a name behind it.
  func isClosing(_ index: Int) -> Bool {
    let facts = cache.facts(index)
    guard facts.closingWords > 0, lines[index].length <= 70 else { return false }
    let others = facts.wordCount - facts.closingWords
    guard others <= 3, lines[index].end > lines[index].first else { return false }
    let sign = bytes[lines[index].end - 1]
    guard sign != 0x3f, sign != 0x3a else { return false }
    if others == 0 { return true }
    // "Thanks Ann" closes; "Best option is this one" and "Thanks for that" go on.
    return facts.highCount >= others + 1 || (sign == 0x2c && facts.closingWords > 1)
  }

  /// One to four words that begin high, and nothing else.
  func isName(_ index: Int) -> Bool {
    let facts = cache.facts(index)
    guard facts.wordCount > 0, facts.wordCount <= 4, facts.numberCount == 0, !facts.hasAddress,
      !facts.hasLink, lines[index].length <= 50, lines[index].end > lines[index].first
    else { return false }
    guard !isUnspacedSentence(lines[index]), facts.wordCount <= 2 || !isCaseless(lines[index])
    else { return false }
    let sign = bytes[lines[index].end - 1]
    let isInitial = lines[index].length == 2
    guard !"?!:;".utf8.contains(sign), sign != 0x2e || facts.wordCount > 1 || isInitial else {
      return false
    }
    guard facts.closingWords == 0, facts.lead.isDisjoint(with: [.opening, .mobile]) else {
      return false
    }
    return facts.highCount == facts.wordCount || facts.wordCount == 1
      || facts.highCount * 2 >= facts.wordCount && sign != 0x2e
  }

  /// What is a name only below a closing formula: one word with a stop behind it, as a few sign, and
  /// the gap that a template leaves for the name.
  func isNameBelowClosing(_ index: Int) -> Bool {
    let facts = cache.facts(index)
    let text = bytes[lines[index].content]
    if text.starts(with: "{{".utf8) || text.first == UInt8(ascii: "[") { return text.count <= 60 }
    return facts.wordCount == 1 && facts.numberCount == 0 && text.count <= 20 && text.last == 0x2e
  }

  /// Scripts without cases show no names by high letters: more than two words may be a sentence.
  private func isCaseless(_ line: TextLine) -> Bool {
    // Hebrew and Arabic lead with D6 to DB, Devanagari and Thai with E0, Hangul with EA to ED.
    switch bytes[line.first] {
    case 0xd6...0xdb, 0xe0, 0xea...0xed: true
    default: false
    }
  }

  /// Chinese or Japanese with a stop, or longer than a name: it is one word to us.
  private func isUnspacedSentence(_ line: TextLine) -> Bool {
    guard line.length >= 3, bytes[line.first] >= 0xe3, bytes[line.first] <= 0xe9 else {
      return false
    }
    let ending = (bytes[line.end - 3], bytes[line.end - 2])
    return line.length > 24 || ending == (0xe3, 0x80) || ending == (0xef, 0xbc)
  }

  /// "- Ann Example", "— Ann", "~Ann", "/Ann", "--a.".
  func isDashedName(_ index: Int) -> Bool {
    let line = lines[index]
    let facts = cache.facts(index)
    guard line.length > 2, line.length <= 40, facts.wordCount <= 3, facts.wordCount > 0,
      facts.numberCount == 0, !facts.hasLink
    else { return false }
    let dashes = dashes(before: line)
    guard dashes > 0 else { return false }
    return facts.highCount == facts.wordCount || dashes == 2 && facts.wordCount == 1
  }

  /// "--Ann Example (home page: https://example.com)".
  func isDashedContact(_ index: Int) -> Bool {
    let facts = cache.facts(index)
    return dashes(before: lines[index]) == 2 && facts.wordCount <= 14 && facts.highCount > 0
      && (facts.hasLink || facts.hasAddress)
  }

  /// Dashes, or a sign that stands for one, before the first letter.
  private func dashes(before line: TextLine) -> Int {
    guard line.length > 2 else { return 0 }
    let lead = bytes[line.first]
    if lead == 0xe2 { return bytes[line.first + 1] == 0x80 ? 1 : 0 }
    guard lead == 0x2d || lead == 0x7e || lead == 0x2f else { return 0 }
    guard bytes[line.first + 1] == 0x2d else { return 1 }
    return lead == 0x2d && bytes[line.first + 2] != 0x2d ? 2 : 0
  }

  /// "-----BEGIN PGP SIGNATURE-----", "-----END PGP SIGNATURE-----" (RFC 9580 §6.2).
  func isArmour(_ index: Int) -> Bool {
    let text = bytes[lines[index].content]
    return text.starts(with: "-----BEGIN PGP ".utf8) || text.starts(with: "-----END PGP ".utf8)
  }

  /// "PS: …", "P.S. …", "P.P.S.: …", "PD: …", "NB: …".
  func isPostscript(_ index: Int) -> Bool {
    var letters: UInt32 = 0
    var hasSign = false
    for place in lines[index].content.prefix(8) {
      let byte = bytes[place]
      if byte == UInt8(ascii: "."), letters > 0 {
        hasSign = true
        continue
      }
      guard byte >= 0x41, byte <= 0x7A, byte <= 0x5A || byte >= 0x61 else {
        let ends = hasSign || byte == 0x3A || byte == 0x2D
        return ends && Self.postscripts.contains(letters)
      }
      letters = letters << 8 | UInt32(byte | 0x20)
    }
    return false
  }

  /// ps, pps, pd (Spanish), nb.
  private static let postscripts: Set<UInt32> = [0x7073, 0x70_7073, 0x7064, 0x6E62]

  /// Holds a telephone number, a link, an address, or a word that goes with them.
  func isContact(_ index: Int) -> Bool {
    let facts = cache.facts(index)
    if facts.hasAddress || facts.hasLink { return facts.wordCount <= 14 }
    if isPicture(index) { return true }
    if facts.wordCount <= 12, facts.classes.contains(.contact) {
      return facts.numberCount > 0 || hasDivider(index) || facts.highCount == facts.wordCount
    }
    return isTelephone(index)
  }

  /// May stand below a closing formula.
  func isSignatureLine(_ index: Int) -> Bool {
    isContact(index) || isName(index) || hasDivider(index) || cache.facts(index).rule != 0
  }

  /// What a device or a client wrote: "Sent from my iPhone".
  func isMobile(_ index: Int) -> Bool {
    let facts = cache.facts(index)
    let line = lines[index]
    guard facts.mobileWords > 0, line.length <= 140 else { return false }
    // "Sent from my desk, which …" goes on as a sentence before any device is named.
    if let stop = facts.firstStop, stop < line.end {
      guard let device = facts.firstDevice, device < facts.wordsBeforeStop else { return false }
    }
    if facts.hasAddress { return false }
    if facts.firstDevice != nil {
      return facts.wordCount <= 14 || facts.hasLink && facts.wordCount <= 24
    }
    // Without a device it may be a sentence: "Sent by courier."
    return facts.wordCount <= facts.mobileWords + 3 && bytes[line.end - 1] != 0x2e
  }

  /// What clients leave of a picture: "[cid:image001.png@01DC]", "[image: logo]", "<image001.png>".
  private func isPicture(_ index: Int) -> Bool {
    let text = bytes[lines[index].content]
    guard text.count <= 120, text.last == UInt8(ascii: "]") || text.last == UInt8(ascii: ">") else {
      return false
    }
    return text.starts(with: "[cid:".utf8) || text.starts(with: "[image".utf8)
      || text.starts(with: "<image0".utf8)
  }

  private func hasDivider(_ index: Int) -> Bool {
    let line = lines[index]
    return line.length <= 100 && bytes[line.content].contains(0x7c)
  }

  /// Seven digits or more, and hardly a letter.
  private func isTelephone(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.length >= 7, line.length <= 40 else { return false }
    var digits = 0
    for place in line.content where bytes[place] >= 0x30 && bytes[place] <= 0x39 { digits += 1 }
    return digits >= 7 && cache.facts(index).wordCount - cache.facts(index).numberCount <= 2
  }
}
