import ReplyText

/// Simple case folding and composition for the scripts of the anatomy lexicons.
enum LetterFolding {
  /// White space and punctuation beyond ASCII.
  static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xa9, 0xab...0xb4, 0xb6...0xb9, 0xbb...0xbf, 0xd7, 0xf7: true
    case 0x5be, 0x5f3, 0x5f4, 0x60c, 0x61b...0x61f, 0x66a...0x66d, 0x6d4: true
    case 0x200b...0x200d, 0x2060: false
    case 0x2000...0x206f, 0x2190...0x2bff, 0x3000...0x3004, 0x3008...0x3020: true
    case 0x30fb, 0xfe10...0xfe1f, 0xfe30...0xfe6f, 0xff00...0xff0f, 0xff1a...0xff20: true
    case 0xff3b...0xff40, 0xff5b...0xff65, 0xfeff: true
    default: false
    }
  }

  /// A lower-case letter, as far as the scripts of the lexicons go.
  static func isLower(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7a, 0xdf...0xf6, 0xf8...0xff, 0x3ac...0x3ce, 0x430...0x45f: true
    case 0x100...0x17f, 0x1e00...0x1eff: lower(scalar) == scalar
    default: false
    }
  }

  /// Takes one more scalar of a word, folded; a combining mark is composed with the letter held.
  static func take(_ scalar: UInt32, holding held: inout UInt32, into state: inout UInt64) {
    switch scalar {
    case 0x200b...0x200d, 0x2060, 0xad: return
    // Points and vowel signs of Hebrew and Arabic, which may be left out.
    case 0x591...0x5bd, 0x5bf...0x5c7, 0x640, 0x64b...0x652, 0x670: return
    case 0xdf:
      state = WordScanner.step(WordScanner.step(state, held), 0x73)
      held = 0x73
    case 0x300...0x36f:
      if let composed = Composition.composed(held, scalar) { held = composed }
    default:
      state = WordScanner.step(state, held)
      held = lower(scalar)
    }
  }

  static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5a: scalar | 0x20
    case 0xc0...0xd6, 0xd8...0xde: scalar + 32
    case 0x130: 0x69
    case 0x131: 0x131
    case 0x178: 0xff
    case 0x100...0x137, 0x14a...0x177, 0x1e00...0x1e95, 0x1ea0...0x1eff: scalar | 1
    case 0x139...0x148, 0x179...0x17e: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x1a0, 0x1af: scalar + 1
    case 0x386: 0x3ac
    case 0x388...0x38a: scalar + 37
    case 0x38c: 0x3cc
    case 0x38e, 0x38f: scalar + 63
    case 0x391...0x3ab: scalar + 32
    case 0x3c2: 0x3c3
    case 0x400...0x40f: scalar + 80
    case 0x410...0x42f: scalar + 32
    case 0x490: 0x491
    default: scalar
    }
  }
}
