/// Case endings that names take when they are called: vocatives, and the dative and genitive of a
/// formal address.
enum Inflection {
  /// Languages whose Latin-written names have a vocative.
  private static let vocativeLanguages = ["cs", "pl", "sk", "hr", "sr", "bs", "lt", "lv", "sl"]

  /// Whether the written word may be a case form of the known one.
  ///
  /// - Parameter language: BCP 47 of the reply; nil: not known, both are taken for possible.
  static func isInflected(
    _ written: ArraySlice<UInt32>, of known: ArraySlice<UInt32>, language: String?
  ) -> Bool {
    guard known.count > 2, written.first == known.first, written.count >= known.count - 1,
      written.count <= known.count + 3
    else {
      return false
    }
    switch NameScript(known[known.startIndex]) {
    case .cyrillic: return fits(written, known, cyrillic)
    case .greek: return fits(written, known, greek)
    case .latin:
      guard let language else { return fits(written, known, latin) }
      let primary = language.prefix { $0 != "-" }
      let isVocative = vocativeLanguages.contains { $0 == primary } || isPolish(known)
      return isVocative && fits(written, known, latin)
    default: return false
    }
  }

  /// Kasia of "Kasiu", Hanka of "Hanko": the name of which a word in -u or -o may be the vocative;
  /// nil for other words and languages.
  static func nominative(
    _ written: ArraySlice<UInt32>, language: String?
  ) -> ArraySlice<UInt32>? {
    guard written.count > 3, let last = written.last, last == 0x75 || last == 0x6F else {
      return nil
    }
    guard let primary = language?.prefix(while: { $0 != "-" }),
      vocativeLanguages.contains(where: { $0 == primary })
    else { return nil }
    return written.dropLast() + [0x61]
  }

  /// Tomasz, Grzegorz: greeted "Panie Tomaszu" in a letter that goes on in English.
  private static func isPolish(_ known: ArraySlice<UInt32>) -> Bool {
    let tail = Array(known.suffix(2))
    return tail == [0x73, 0x7A] || tail == [0x63, 0x7A] || tail == [0x72, 0x7A]
  }

  private typealias Ending = (known: [UInt32], written: [UInt32])

  private static func fits(
    _ written: ArraySlice<UInt32>, _ known: ArraySlice<UInt32>, _ endings: [Ending]
  ) -> Bool {
    for ending in endings {
      let stem = known.count - ending.known.count
      guard stem > 1, written.count == stem + ending.written.count,
        known.suffix(ending.known.count).elementsEqual(ending.known),
        written.suffix(ending.written.count).elementsEqual(ending.written)
      else { continue }
      // A consonant ending is added to consonants alone: Ivan, Ivanu; never Eva, Evau.
      if ending.known.isEmpty, LetterDistance.isVowel(known.last ?? 0x61) { continue }
      if known.prefix(stem).elementsEqual(written.prefix(stem)) { return true }
    }
    return false
  }

  private static func endings(_ pairs: String) -> [Ending] {
    pairs.split(separator: " ").map { pair in
      let halves = pair.split(separator: ">", omittingEmptySubsequences: false)
      let letters = { (half: Substring?) in (half ?? "").unicodeScalars.map(\.value) }
      return (letters(halves.first), letters(halves.last))
    }
  }

  private static let latin = endings(
    "a>o a>u ek>ku ec>ce el>le el>lu >u >e >ie >owi >i ia>iu ja>ju r>rze t>cie d>dzie")
  private static let cyrillic = endings(
    """
    а>ы а>и а>е а>у а>о а>і я>и я>е я>ю я>є я>ї ия>ии ія>ії ія>іє ій>ію ий>ию ей>ею й>ю \
    й>я >у >ю >е >а >ом ь>ю ь>я \
    о>е о>у ай>аю ев>еву ая>ой
    """)
  private static let greek = endings(
    "ος>ο ος>ε ος>ου ης>η ας>α ις>ι ων>ωνα ων>ωνος".replacingFinal())
}

extension String {
  /// Final sigma as names fold it.
  fileprivate func replacingFinal() -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "ς" ? "σ" : $0 }))
  }
}
