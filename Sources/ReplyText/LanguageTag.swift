import CReplyICU

/// Language tags as people write them (BCP 47: a language, then perhaps a script and a region).
public enum LanguageTag {
  /// Whether the tag names a language that ICU knows, in the usual case of letters: `en`, `pt-BR`,
  /// `zh-Hant`, and `und` for no language in particular.
  ///
  /// Scripts, variants and regions of three digits are looked at for their shape alone.
  public static func isKnown(_ tag: String) -> Bool {
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = subtags.first else { return false }
    return (language == "und" || code(of: String(language)) == String(language))
      && subtags.dropFirst().allSatisfy(isWellFormed)
  }

  /// The tag that a slip or the name of a language stands for: `en` for "English" and "eng", `de`
  /// for "Deutsch", `pt-BR` for "PT_br", `en-GB` for "en-UK". nil where none is near.
  ///
  /// - Complexity: O(languages); for messages only.
  public static func nearest(to written: String) -> String? {
    let subtags = written.split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
    let whole = code(of: written.lowercased())
    guard let language = whole ?? subtags.first.flatMap({ code(of: $0.lowercased()) }) else {
      return nil
    }
    guard whole == nil else { return language }
    var tag = language
    for subtag in subtags.dropFirst() {
      let usual = usualCase(of: subtag)
      guard isWellFormed(usual[...]) else { continue }
      tag += "-" + usual
    }
    return tag
  }

  private static func usualCase(of subtag: String) -> String {
    switch subtag.utf8.count {
    case 2: subtag.uppercased() == "UK" ? "GB" : subtag.uppercased()
    case 4: subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
    default: subtag.lowercased()
    }
  }

  private static func isWellFormed(_ subtag: Substring) -> Bool {
    let bytes = Array(subtag.utf8)
    let isPlain = subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard isPlain, (1...8).contains(bytes.count) else { return false }
    return bytes.count != 2 || rl_is_region(bytes) == 1
  }

  private static func code(of written: String) -> String? {
    let bytes = Array(written.utf8.prefix(64))
    var code = [UInt8](repeating: 0, count: 12)
    let size = rl_language_code(bytes, Int32(bytes.count), &code, Int32(code.count))
    return size > 0 ? String(decoding: code.prefix(Int(size)), as: UTF8.self) : nil
  }
}
