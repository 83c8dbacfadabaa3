import CReplyICU

/// A script of Unicode, by its ISO 15924 code.
public struct Script: Sendable, Hashable, CustomStringConvertible {
  /// The four letters as bytes, the first in the high byte.
  public let code: UInt32

  public static let common = Script(code: 0x5A79_7979)
  public static let inherited = Script(code: 0x5A69_6E68)
  public static let latin = Script(code: 0x4C61_746E)
  public static let greek = Script(code: 0x4772_656B)
  public static let cyrillic = Script(code: 0x4379_726C)
  public static let hebrew = Script(code: 0x4865_6272)
  public static let arabic = Script(code: 0x4172_6162)
  public static let armenian = Script(code: 0x4172_6D6E)
  public static let thai = Script(code: 0x5468_6169)
  public static let hangul = Script(code: 0x4861_6E67)
  public static let han = Script(code: 0x4861_6E69)
  public static let hiragana = Script(code: 0x4869_7261)
  public static let katakana = Script(code: 0x4B61_6E61)

  init(code: UInt32) { self.code = code }

  /// The script of a character (UAX #24): `common` for digits and most punctuation.
  public init(of scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      let letter = UInt8(truncatingIfNeeded: scalar.value) | 0x20
      self = letter &- 0x61 < 26 ? .latin : .common
    } else {
      code = rl_script(scalar.value)
    }
  }

  /// `Latn`.
  public var description: String {
    String(decoding: (0..<4).map { UInt8(truncatingIfNeeded: code >> (24 - 8 * $0)) }, as: UTF8.self)
  }

  /// The script that most of the letters of a range are written in; of equals the one that comes
  /// first. nil where there is no letter.
  ///
  /// - Complexity: O(n) in the bytes.
  public static func dominant(in text: Text, range: Range<Int>? = nil) -> Script? {
    var counts: [(script: Script, letters: Int)] = []
    var latin = 0
    let bytes = text.bytes[(range ?? 0..<text.count).clamped(to: 0..<text.count)]
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let script = Script(of: scalar)
      if script == .common || script == .inherited { continue }
      if counts.isEmpty || script != .latin {
        if let index = counts.firstIndex(where: { $0.script == script }) {
          counts[index].letters += 1
        } else {
          counts.append((script, 1))
        }
      } else {
        latin += 1
      }
    }
    if latin > 0 {
      if let index = counts.firstIndex(where: { $0.script == .latin }) {
        counts[index].letters += latin
      } else {
        counts.append((.latin, latin))
      }
    }
    var best: (script: Script, letters: Int)?
    for count in counts where count.letters > best?.letters ?? 0 { best = count }
    return best?.script
  }
}
