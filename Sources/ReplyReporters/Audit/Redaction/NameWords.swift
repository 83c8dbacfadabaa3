import ReplyText

/// Words of names, and how they are compared.
enum NameWords {
  /// Words of a name that tell somebody: no particles, no single letters.
  static func of(_ name: String) -> [[Unicode.Scalar]] {
    words(name).filter { word in
      let least = word.first.map(hasCapitals) ?? false ? 2 : 1
      return word.count >= least && !particles.contains(string(word))
    }
  }

  /// What the part before `@` may say of a name.
  static func ofAddress(_ address: String) -> [[Unicode.Scalar]] {
    words(String(address.prefix { $0 != "@" })).filter { word in
      word.count >= 3 && !mailboxes.contains(string(word)) && !particles.contains(string(word))
    }
  }

  /// Keys under which a word is looked up: in small ASCII letters, with ä as a and as ae.
  static func keys(_ word: [Unicode.Scalar]) -> Set<String> {
    let plain = key(word)
    let umlauts: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe"]
    let spelled = word.map { umlauts[$0] ?? String($0) }.joined()
    return [plain, key(Array(spelled.unicodeScalars))]
  }

  static func key(_ word: [Unicode.Scalar]) -> String {
    let lower = string(word).lowercased()
    guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
    let latin = LatinForm.of(lower.unicodeScalars)
    return latin.isEmpty ? lower : String(decoding: latin, as: UTF8.self)
  }

  /// The script of a letter has capitals, so that a word stands alone and a name begins with one.
  static func hasCapitals(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isCased || properties.changesWhenUppercased
      || properties.changesWhenLowercased
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return scalar.properties.isAlphabetic
    }
  }

  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    Array(text.lowercased().unicodeScalars).split { !isLetter($0) }.map(Array.init)
  }

  private static func string(_ word: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return String(view)
  }

  /// Small words of names, which are words of sentences as well.
  static let particles: Set = [
    "al", "and", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "dr", "du",
    "el", "herr", "frau", "ibn", "la", "le", "les", "los", "miss", "mr", "mrs", "ms", "of", "prof",
    "san", "st", "ten", "ter", "the", "und", "van", "vom", "von", "zu", "zum", "zur",
  ]

  /// Names that are words of sentences too where they are written small.
  static let common: Set = [
    "angel", "april", "art", "august", "bell", "best", "bill", "black", "bond", "brown", "bush",
    "can", "chase", "cook", "daisy", "dawn", "day", "dean", "don", "drew", "early", "ernst",
    "faith", "fair", "field", "fox", "frank", "gene", "good", "grace", "grant", "gray", "green",
    "groß", "grün", "guy", "hall", "happy", "harmony", "hill", "holly", "hope", "hunter", "ivy",
    "jack", "joy", "june", "just", "kaiser", "kind", "king", "klein", "knight", "koch", "lang",
    "lee", "little", "long", "love", "major", "mark", "may", "max", "miles", "mine", "neu", "nick",
    "north", "olive", "page", "park", "pat", "paul", "pearl", "penny", "place", "post", "price",
    "ray", "read", "rich", "rob", "robin", "rose", "ruby", "rush", "sage", "sharp", "short", "sky",
    "small", "stark", "stone", "storm", "sue", "summer", "tag", "tom", "victor", "wade", "walker",
    "wall", "ward", "weiß", "white", "will", "wolf", "wood", "young",
  ]

  private static let mailboxes: Set = [
    "admin", "contact", "hello", "help", "info", "kontakt", "mail", "noreply", "office", "order",
    "orders", "post", "reply", "sales", "service", "shop", "support", "team", "web",
  ]
}
