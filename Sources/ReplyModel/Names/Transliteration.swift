/// Brings a Cyrillic, Greek or Arabic word near to Latin letters, loosely: enough to see that two
/// names may be one, never enough to say that they are not.
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
    return sounds.filter { !LetterDistance.isVowel($0) && $0 != 0x76 && $0 != 0x68 }
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
