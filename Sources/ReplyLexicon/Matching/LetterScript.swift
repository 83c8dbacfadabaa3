import ReplyText

/// The scripts that say something of the language (Unicode Standard Annex #24, by block).
enum LetterScript: Int, CaseIterable {
  case none
  case latin
  case cyrillic
  case greek
  case hebrew
  case arabic
  case thai
  case armenian
  case georgian
  case devanagari
  case hangul
  case kana
  case ideographs
  case other

  /// The language that the script alone tells, or nil.
  var language: String? {
    switch self {
    case .greek: "el"
    case .hebrew: "he"
    case .thai: "th"
    case .armenian: "hy"
    case .georgian: "ka"
    case .hangul: "ko"
    case .kana: "ja"
    case .ideographs: "zh"
    default: nil
    }
  }

  /// The script that most of the bytes of the words are in; ideographs beside kana count as kana.
  static func predominant(in words: ArraySlice<Word>, of text: Text) -> LetterScript {
    var bytes = [Int](repeating: 0, count: allCases.count)
    text.bytes.withUnsafeBufferPointer { all in
      for word in words where word.kind != .number {
        let range = word.range.clamped(to: all.indices)
        guard let scalar = firstScalar(of: all[range]) else { continue }
        bytes[LetterScript(scalar).rawValue] += range.count
      }
    }
    // One kana in twenty is Japanese; a name in kana in a Chinese letter is less.
    if bytes[kana.rawValue] * 20 >= bytes[ideographs.rawValue] {
      bytes[kana.rawValue] += bytes[kana.rawValue] > 0 ? bytes[ideographs.rawValue] : 0
    }
    var best = LetterScript.none
    for script in allCases where bytes[script.rawValue] > bytes[best.rawValue] { best = script }
    return best
  }

  private static func firstScalar(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    if let first = bytes.first, first < 0x80 { return Unicode.Scalar(first) }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x24f, 0x1e00...0x1eff, 0xff21...0xff5a: self = .latin
    case 0x370...0x3ff, 0x1f00...0x1fff: self = .greek
    case 0x400...0x52f: self = .cyrillic
    case 0x530...0x58f: self = .armenian
    case 0x590...0x5ff: self = .hebrew
    case 0x600...0x6ff, 0x750...0x77f, 0xfb50...0xfdff, 0xfe70...0xfeff: self = .arabic
    case 0x900...0x97f: self = .devanagari
    case 0xe00...0xe7f: self = .thai
    case 0x10a0...0x10ff, 0x1c90...0x1cbf: self = .georgian
    case 0x1100...0x11ff, 0x3130...0x318f, 0xac00...0xd7a3: self = .hangul
    case 0x3040...0x30ff, 0xff66...0xff9d: self = .kana
    case 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x323af: self = .ideographs
    default: self = .other
    }
  }
}
