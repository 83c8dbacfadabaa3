/// One letter of a name, folded: case gone, marks kept beside the base letter.
struct FoldedLetter: Equatable {
  /// Lower-case base letter.
  var base: UInt32
  /// 0 for a plain letter; else a number for what was taken off: accent, bar, point.
  var mark: UInt8
}

/// Folds the letters of names scalar by scalar, without ICU, so that both sides of a comparison
/// fold the same way and the marks taken off stay known.
enum NameFolding {
  enum Step {
    case letter(FoldedLetter)
    case twoLetters(FoldedLetter, FoldedLetter)
    /// A mark on the letter before.
    case mark(UInt8)
    /// Neither shown nor a separator: joiners, direction marks, apostrophes, vowel points.
    case nothing
    case digit
    case separator
  }

  /// What a scalar is in a name.
  static func step(_ scalar: Unicode.Scalar) -> Step {
    let value = scalar.value
    if value < 0x80 { return ascii(value) }
    if value == 0xAD || value == 0xB4 { return .nothing }
    if value == 0xDF || value == 0x1E9E { return pair("s", "s") }
    if value == 0xE6 || value == 0xC6 { return pair("a", "e") }
    if value == 0x153 || value == 0x152 { return pair("o", "e") }
    if value == 0xFE || value == 0xDE { return pair("t", "h") }
    if let latin = LatinLetters.parts(of: value) {
      // A capital I may be either of the two Turkish letters: their dots tell nothing.
      let isTurkish = latin.base == 0x69 && (latin.mark == 0x71 || latin.mark == 8)
      return .letter(FoldedLetter(base: latin.base, mark: isTurkish ? 0 : latin.mark))
    }
    if value >= 0x300, value < 0x370 { return .mark(UInt8(truncatingIfNeeded: value - 0x2FF)) }
    if value < 0x530 { return greekOrCyrillic(scalar) }
    return value < 0x700 ? hebrewOrArabic(scalar) : other(scalar)
  }

  private static func ascii(_ value: UInt32) -> Step {
    switch value {
    case 0x61...0x7A: return .letter(FoldedLetter(base: value, mark: 0))
    case 0x41...0x5A: return .letter(FoldedLetter(base: value + 0x20, mark: 0))
    case 0x30...0x39: return .digit
    case 0x27, 0x60: return .nothing
    default: return .separator
    }
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Step {
    .twoLetters(
      FoldedLetter(base: first.value, mark: 0x71), FoldedLetter(base: second.value, mark: 0x71))
  }

  private static func greekOrCyrillic(_ scalar: Unicode.Scalar) -> Step {
    let value = scalar.value
    switch value {
    case 0x2B9...0x2C1, 0x2C6...0x2CF: return .nothing
    case 0x386, 0x3AC: return .letter(FoldedLetter(base: 0x3B1, mark: 2))
    case 0x388, 0x3AD: return .letter(FoldedLetter(base: 0x3B5, mark: 2))
    case 0x389, 0x3AE: return .letter(FoldedLetter(base: 0x3B7, mark: 2))
    case 0x38A, 0x3AF, 0x390, 0x3AA, 0x3CA: return .letter(FoldedLetter(base: 0x3B9, mark: 2))
    case 0x38C, 0x3CC: return .letter(FoldedLetter(base: 0x3BF, mark: 2))
    case 0x38E, 0x3CD, 0x3B0, 0x3AB, 0x3CB: return .letter(FoldedLetter(base: 0x3C5, mark: 2))
    case 0x38F, 0x3CE: return .letter(FoldedLetter(base: 0x3C9, mark: 2))
    case 0x3C2: return .letter(FoldedLetter(base: 0x3C3, mark: 0))
    case 0x391...0x3A9: return .letter(FoldedLetter(base: value + 0x20, mark: 0))
    case 0x3B1...0x3C9: return .letter(FoldedLetter(base: value, mark: 0))
    case 0x401, 0x451: return .letter(FoldedLetter(base: 0x435, mark: 9))
    case 0x400...0x40F: return .letter(FoldedLetter(base: value + 0x50, mark: 0))
    case 0x410...0x42F: return .letter(FoldedLetter(base: value + 0x20, mark: 0))
    case 0x430...0x45F: return .letter(FoldedLetter(base: value, mark: 0))
    case 0x48A...0x4BF, 0x4D0...0x52F, 0x460...0x481:
      return .letter(FoldedLetter(base: value | 1, mark: 0))
    default: return other(scalar)
    }
  }

  private static func hebrewOrArabic(_ scalar: Unicode.Scalar) -> Step {
    switch scalar.value {
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x5F3, 0x5F4: return .nothing
    case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED: return .nothing
    case 0x622, 0x623, 0x625, 0x671: return .letter(FoldedLetter(base: 0x627, mark: 1))
    case 0x649, 0x6CC: return .letter(FoldedLetter(base: 0x64A, mark: 0))
    case 0x626: return .letter(FoldedLetter(base: 0x64A, mark: 1))
    case 0x624: return .letter(FoldedLetter(base: 0x648, mark: 1))
    case 0x629, 0x6C0, 0x6C1, 0x6D5: return .letter(FoldedLetter(base: 0x647, mark: 1))
    case 0x6A9, 0x6AA: return .letter(FoldedLetter(base: 0x643, mark: 0))
    case 0x660...0x669, 0x6F0...0x6F9: return .digit
    case 0x531...0x556: return .letter(FoldedLetter(base: scalar.value + 0x30, mark: 0))
    default: return other(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Step {
    let value = scalar.value
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: return .nothing
    case 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: return .nothing
    case 0x93C: return .mark(0x71)
    case 0xFF21...0xFF3A: return .letter(FoldedLetter(base: value - 0xFEC0, mark: 0))
    case 0xFF41...0xFF5A: return .letter(FoldedLetter(base: value - 0xFEE0, mark: 0))
    case 0x24B6...0x24E9:
      return .letter(FoldedLetter(base: 0x61 + (value - 0x24B6) % 26, mark: 0))
    case 0x1D400...0x1D6A3:
      return .letter(FoldedLetter(base: 0x61 + (value - 0x1D400) % 26, mark: 0))
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x30FF, 0x20000...0x3FFFF:
      return .letter(FoldedLetter(base: value, mark: 0))
    default: break
    }
    if let plain = smallCapital(value) { return .letter(FoldedLetter(base: plain, mark: 0)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
      return .letter(FoldedLetter(base: lower, mark: 0))
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark:
      return .letter(FoldedLetter(base: value, mark: 0))
    case .decimalNumber: return .digit
    case .format: return .nothing
    default: return .separator
    }
  }

  /// Small capitals (phonetic letters) that people decorate account names with.
  private static func smallCapital(_ value: UInt32) -> UInt32? {
    guard value >= 0x250, value < 0xA800 else { return nil }
    switch value {
    case 0x1D00: return 0x61
    case 0x299: return 0x62
    case 0x1D04: return 0x63
    case 0x1D05: return 0x64
    case 0x1D07: return 0x65
    case 0xA730: return 0x66
    case 0x262: return 0x67
    case 0x29C: return 0x68
    case 0x26A: return 0x69
    case 0x1D0A: return 0x6A
    case 0x1D0B: return 0x6B
    case 0x29F: return 0x6C
    case 0x1D0D: return 0x6D
    case 0x274: return 0x6E
    case 0x1D0F: return 0x6F
    case 0x1D18: return 0x70
    case 0x280: return 0x72
    case 0xA731: return 0x73
    case 0x1D1B: return 0x74
    case 0x1D1C: return 0x75
    case 0x1D20: return 0x76
    case 0x1D21: return 0x77
    case 0x28F: return 0x79
    case 0x1D22: return 0x7A
    default: return nil
    }
  }
}

/// The writing system of a letter, as far as comparing names needs it.
enum NameScript: UInt8 {
  case latin
  case cyrillic
  case greek
  case arabic
  case hebrew
  case ideograph
  case kana
  case hangul
  case other

  init(_ letter: UInt32) {
    switch letter {
    case 0..<0x250, 0x1E00..<0x1F00: self = .latin
    case 0x370..<0x400: self = .greek
    case 0x400..<0x530: self = .cyrillic
    case 0x590..<0x600: self = .hebrew
    case 0x600..<0x780: self = .arabic
    case 0x3040..<0x3100, 0xFF66..<0xFFA0: self = .kana
    case 0xAC00..<0xD7A4: self = .hangul
    case 0x3005...0x3007, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: self = .ideograph
    default: self = .other
    }
  }

  /// Family name first, no blanks needed, one scalar a syllable or word.
  var isEastAsian: Bool { self == .ideograph || self == .kana || self == .hangul }
}
