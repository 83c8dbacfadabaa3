import ReplyText

/// Brings words of other scripts near to Latin letters, loosely: enough to see that two names may be
/// one, never enough to say that they are not.
///
/// Cyrillic, Greek and Arabic by tables of our own, which follow how people spell their names
/// (Yulia) rather than how libraries do (Ûliâ); what else there is by ICU.
enum Transliteration {
  /// Sound skeleton of a word in Latin letters, or nil where the script has no table.
  static func skeleton(_ letters: ArraySlice<UInt32>) -> [UInt32]? {
    guard let first = letters.first else { return nil }
    var latin: [UInt8] = []
    switch NameScript(first) {
    case .latin:
      for letter in letters where letter < 0x80 { latin.append(UInt8(letter)) }
    case .cyrillic:
      for letter in letters { latin += entry(cyrillic, letter, from: 0x430) ?? [] }
    case .greek:
      for letter in letters { latin += entry(greek, letter, from: 0x3B1) ?? [] }
    default: return nil
    }
    return loosened(latin)
  }

  /// Consonants of an Arabic or Latin word: vowels are not written in Arabic.
  static func consonants(_ letters: ArraySlice<UInt32>) -> [UInt32]? {
    guard let first = letters.first else { return nil }
    var sounds: [UInt32] = []
    switch NameScript(first) {
    case .latin:
      sounds = loosened(letters.compactMap { $0 < 0x80 ? UInt8($0) : nil })
    case .arabic:
      for letter in letters { sounds += loosened(entry(arabic, letter, from: 0x627) ?? []) }
    default: return nil
    }
    return bare(sounds)
  }

  /// Whether one of two words is in Latin letters, and a stretch of whole syllables of the other as
  /// ICU writes it: "Xiaoming" of 王小明; of Hebrew, which writes few vowels, the consonants.
  static func isLatinForm(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Bool {
    guard let mine = one.first, let theirs = other.first else { return false }
    let isLatin = NameScript(mine) == .latin
    guard isLatin != (NameScript(theirs) == .latin) else { return false }
    let (latin, foreign) = isLatin ? (one, other) : (other, one)
    guard latin.count > 1 else { return false }
    let script = NameScript(isLatin ? theirs : mine)
    let scalars = foreign.prefix(12).compactMap(Unicode.Scalar.init)
    let parts = script.isEastAsian ? scalars.map { [$0] } : [scalars]
    let syllables = parts.map { part in
      unvoiced(loosened(LatinForm.of(part).filter { $0 &- 0x61 < 26 }))
    }
    let wanted = unvoiced(sound(latin))
    if script == .hebrew {
      let bare = bare(syllables.joined())
      return bare.count > 1 && bare == self.bare(wanted)
    }
    return syllables.indices.contains { first in isStretch(wanted, of: syllables[first...]) }
  }

  /// Whether the first syllables, however many, sound like a word.
  private static func isStretch(_ word: [UInt32], of syllables: ArraySlice<[UInt32]>) -> Bool {
    var joined: [UInt32] = []
    for syllable in syllables {
      for letter in syllable where joined.last != letter { joined.append(letter) }
      let cost = LetterDistance.cost(written: word[...], known: sound(joined[...])[...])
      if cost <= 0.2 * Double(max(word.count, joined.count)) { return true }
    }
    return false
  }

  /// Kim, gim: Korean and Chinese consonants stand between ours.
  private static func unvoiced(_ letters: [UInt32]) -> [UInt32] {
    letters.map { letter in
      switch letter {
      case 0x67: 0x6B
      case 0x62: 0x70
      case 0x64: 0x74
      case 0x72: 0x6C
      default: letter
      }
    }
  }

  private static func bare(_ letters: some Sequence<UInt32>) -> [UInt32] {
    letters.filter { !LetterDistance.isVowel($0) && $0 != 0x76 && $0 != 0x68 }
  }

  /// How a Latin word sounds, loosely: no h, no e at the end; other scripts as they are.
  static func sound(_ letters: ArraySlice<UInt32>) -> [UInt32] {
    guard let first = letters.first, NameScript(first) == .latin else { return Array(letters) }
    var sound = loosened(letters.compactMap { $0 < 0x80 && $0 != 0x68 ? UInt8($0) : nil })
    if sound.count > 2, sound.last == 0x65 { sound.removeLast() }
    return sound
  }

  /// One sound, one letter: y and j are i, w is v, c and q are k, z is s; no doubles, no silent h.
  private static func loosened(_ latin: [UInt8]) -> [UInt32] {
    var loose: [UInt32] = []
    for (index, byte) in latin.enumerated() {
      var letter = UInt32(byte)
      switch byte {
      case UInt8(ascii: "y"), UInt8(ascii: "j"): letter = 0x69
      case UInt8(ascii: "w"): letter = 0x76
      case UInt8(ascii: "c"), UInt8(ascii: "q"): letter = 0x6B
      case UInt8(ascii: "z"): letter = 0x73
      case UInt8(ascii: "f"): letter = 0x70
      case UInt8(ascii: "h"):
        if index > 0, !LetterDistance.isVowel(UInt32(latin[index - 1])) { continue }
      case UInt8(ascii: "x"):
        loose.append(0x6B)
        letter = 0x73
      default: break
      }
      if loose.last != letter { loose.append(letter) }
    }
    return loose
  }

  private static func entry(_ table: [[UInt8]], _ letter: UInt32, from start: UInt32) -> [UInt8]? {
    guard letter >= start, letter < start + UInt32(table.count) else { return nil }
    return table[Int(letter - start)]
  }

  private static func table(_ words: StaticString) -> [[UInt8]] {
    var entries: [[UInt8]] = [[]]
    for index in 0..<words.utf8CodeUnitCount {
      let byte = words.utf8Start[index]
      if byte == 0x20 {
        entries.append([])
      } else if byte != UInt8(ascii: "-") {
        entries[entries.count - 1].append(byte)
      }
    }
    return entries
  }

  /// а to џ; `-` is silent.
  private static let cyrillic = table(
    """
    a b v g d e sh s i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya \
    e e dj g e s i i i l n ch k i u dj
    """)
  /// α to ω.
  private static let greek = table("a v g d e s i th i k l m n x o p r s s t i ph ch ps o")
  /// ا to ي.
  private static let arabic = table(
    """
    a b a t th j h kh d th r s s sh s d t s a gh - - - - - - f k k l m n h u i i
    """)
}
