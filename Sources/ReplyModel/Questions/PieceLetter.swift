/// Folds single letters to lower case without diacritics, for comparing texts by pieces of words.
///
/// It is coarser than `Tokenizer.folded` and needs no ICU: whoever says "resume" for "résumé"
/// means the same thing here. Letters of scripts that it does not know stay as they are.
enum PieceLetter {
  enum Kind: UInt8 {
    /// Separates words.
    case other
    /// Part of a word.
    case letter
    case digit
    /// A letter of a script that writes no blank between words, or syllables that say as much as
    /// whole words do elsewhere.
    case ideograph
    /// A combining mark: neither counts nor separates.
    case mark
  }

  /// - Complexity: O(1).
  static func fold(_ scalar: UInt32) -> (kind: Kind, letter: UInt32) {
    if scalar < 0x80 { return ascii(scalar) }
    if scalar < 0x180 { return latin(scalar) }
    if scalar < 0x0530 { return greekOrCyrillic(scalar) }
    if (0xFF01...0xFF5E).contains(scalar) { return ascii(scalar - 0xFEE0) }
    if isIdeograph(scalar) { return (.ideograph, scalar) }
    if isSeparator(scalar) { return (.other, scalar) }
    if (0x1E00...0x1EFF).contains(scalar) { return (.letter, scalar | 1) }
    return (.letter, scalar)
  }

  private static func ascii(_ scalar: UInt32) -> (kind: Kind, letter: UInt32) {
    switch scalar {
    case 0x61...0x7A: (.letter, scalar)
    case 0x41...0x5A: (.letter, scalar | 0x20)
    case 0x30...0x39: (.digit, scalar)
    default: (.other, scalar)
    }
  }

  private static func latin(_ scalar: UInt32) -> (kind: Kind, letter: UInt32) {
    guard scalar >= 0xC0, scalar != 0xD7, scalar != 0xF7 else {
      let isLetter = scalar == 0xAA || scalar == 0xBA || scalar == 0xB5
      return (isLetter ? .letter : .other, scalar)
    }
    let index = Int(scalar - 0xC0)
    return latinBase.withUTF8Buffer { bases in
      index < bases.count ? (.letter, UInt32(bases[index])) : (.letter, scalar)
    }
  }

  /// Base letters of U+00C0 to U+017F; æ, œ, þ, ð, ß and their like by their first sound.
  private static let latinBase: StaticString =
    """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  private static func greekOrCyrillic(_ scalar: UInt32) -> (kind: Kind, letter: UInt32) {
    switch scalar {
    case 0x0300...0x036F: (.mark, scalar)
    case 0x0391...0x03A9: (.letter, scalar + 32)
    case 0x0386, 0x03AC: (.letter, 0x03B1)
    case 0x0388, 0x03AD: (.letter, 0x03B5)
    case 0x0389, 0x03AE: (.letter, 0x03B7)
    case 0x038A, 0x03AF, 0x03CA: (.letter, 0x03B9)
    case 0x038C, 0x03CC: (.letter, 0x03BF)
    case 0x038E, 0x03CD, 0x03CB: (.letter, 0x03C5)
    case 0x038F, 0x03CE: (.letter, 0x03C9)
    case 0x03C2: (.letter, 0x03C3)
    case 0x037E, 0x0387: (.other, scalar)
    case 0x0401, 0x0451: (.letter, 0x0435)
    case 0x0410...0x042F: (.letter, scalar + 32)
    case 0x0400...0x040F: (.letter, scalar + 80)
    case 0x0460...0x0481, 0x048A...0x04BF, 0x04D0...0x052F: (.letter, scalar | 1)
    case 0x0483...0x0489: (.mark, scalar)
    default: (.letter, scalar)
    }
  }

  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    case 0x1100...0x11FF, 0x3041...0x30FA, 0x30FC...0x318F, 0x31A0...0x9FFF: true
    case 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x20000...0x323AF: true
    default: false
    }
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x055A...0x055F, 0x0589...0x058F, 0x05BE, 0x05F3...0x060F, 0x061B...0x061F,
      0x066A...0x066D:
      true
    case 0x06D4, 0x0964, 0x0965, 0x1361...0x1368, 0x2000...0x2BFF, 0x2E00...0x2E7F: true
    case 0x3000...0x3040, 0x30FB, 0xD800...0xF8FF, 0xFE00...0xFE6F, 0xFF00...0xFF65: true
    case 0xFFE0...0xFFFF, 0x1F000...0x1FAFF, 0xE0000...: true
    default: false
    }
  }
}
