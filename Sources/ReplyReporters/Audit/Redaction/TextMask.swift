import ReplyText

/// Puts masks into texts.
struct TextMask {
  static let link = "[link]"
  static let address = "[address]"
  static let number = "[number]"
  static let name = "[name]"

  let people: MaskedPeople
  /// Keys of words that were looked up.
  private var keys: [[Unicode.Scalar]: String] = [:]

  init(_ people: MaskedPeople) { self.people = people }

  /// The text with masks in place of addresses, links, numbers and names.
  ///
  /// - Complexity: O(n), times the number of lengths of names in scripts without capitals.
  mutating func masked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    let places = MaskPlaces.of(scalars)
    var number = 0
    var names = NameExpectation()
    var place = 0
    while place < scalars.count {
      let limit = number < places.count ? places[number].range.lowerBound : scalars.count
      if limit == place {
        out.append(contentsOf: mask(of: places[number], in: scalars).unicodeScalars)
        place = places[number].range.upperBound
        number += 1
        names = NameExpectation()
        continue
      }
      guard NameWords.isLetter(scalars[place]) else {
        names.pass(scalars[place])
        out.append(scalars[place])
        place += 1
        continue
      }
      let (mask, end) = word(at: place, limit: limit, in: scalars, &names)
      out.append(contentsOf: mask?.unicodeScalars ?? String.UnicodeScalarView(scalars[place..<end]))
      place = end
    }
    return String(out)
  }

  private func mask(of place: MaskPlaces.Place, in scalars: [Unicode.Scalar]) -> String {
    switch place.kind {
    case .number: return Self.number
    case .link: return Self.link
    case .address:
      let address = String(String.UnicodeScalarView(scalars[place.range]))
      return people.mask(ofAddress: address) ?? Self.address
    }
  }

  /// A word, or the letters up to the next that may be a name, and what stands in its place.
  private mutating func word(
    at start: Int, limit: Int, in scalars: [Unicode.Scalar], _ names: inout NameExpectation
  ) -> (mask: String?, end: Int) {
    guard NameWords.hasCapitals(scalars[start]) else {
      return inside(at: start, limit: limit, in: scalars)
    }
    let end = Self.endOfWord(start, limit, scalars)
    let word = Array(scalars[start..<end])
    if let owners = owners(word) {
      let (owner, last) = extended(owners, from: end, limit: limit, in: scalars)
      names = NameExpectation()
      return (owner, last)
    }
    return names.takes(word, key: key(word)) ? (Self.name, end) : (nil, end)
  }

  private func inside(at start: Int, limit: Int, in scalars: [Unicode.Scalar]) -> (String?, Int) {
    for length in people.lengths where start + length <= limit {
      guard let owners = people.inside[Array(scalars[start..<(start + length)])] else { continue }
      var end = start + length
      var left = owners
      // The family name and the given name, with a blank between or without.
      while end < limit {
        let next = scalars[end] == " " || scalars[end] == "\u{3000}" ? end + 1 : end
        let found = people.lengths.lazy.compactMap { length -> (Set<Int>, Int)? in
          guard next + length <= limit else { return nil }
          let bearers = people.inside[Array(scalars[next..<(next + length)])]
          return bearers.map { ($0.intersection(left), next + length) }
        }.first { !$0.0.isEmpty }
        guard let (bearers, last) = found else { break }
        left = bearers
        end = last
      }
      let isShort = end == start + 1
      let next = end < limit ? scalars[end] : " "
      if isShort, !Self.honorifics.contains(next) { continue }
      return (mask(of: left), end)
    }
    return (nil, start + 1)
  }

  /// Beginnings of what follows a name; a name of one letter is taken for one only before these.
  private static let honorifics: Set<Unicode.Scalar> = [
    "様", "さ", "氏", "殿", "君", "先", "小", "女", "님", "씨",
  ]

  /// The mask for a name that begins with a word of these, and goes on as far as the words are of
  /// one of them.
  private mutating func extended(
    _ owners: Set<Int>, from start: Int, limit: Int, in scalars: [Unicode.Scalar]
  ) -> (String, Int) {
    var left = owners
    var end = start
    var next = start
    while next < limit, scalars[next] == " " || scalars[next] == "-" {
      next += 1
      let stop = Self.endOfWord(next, limit, scalars)
      let word = Array(scalars[next..<stop])
      guard !word.isEmpty else { break }
      if let bearers = self.owners(word), case let both = bearers.intersection(left), !both.isEmpty
      {
        left = both
        end = stop
      } else if !NameWords.particles.contains(key(word)) {
        break
      }
      next = stop
    }
    return (mask(of: left), end)
  }

  private func mask(of owners: Set<Int>) -> String {
    owners.count == 1 ? owners.first.map { people.masks[$0] } ?? Self.name : Self.name
  }

  /// Who bears a word; nil for a word that is nobody's, or that is written small and may be common.
  private mutating func owners(_ word: [Unicode.Scalar]) -> Set<Int>? {
    guard let first = word.first else { return nil }
    let key = key(word)
    var owners = people.bearers[key]
    if owners == nil, key.hasSuffix("s"), key.utf8.count > 3 {
      owners = people.bearers[String(key.dropLast())]
    }
    guard owners != nil, first.properties.isLowercase else { return owners }
    return word.count < 3 || NameWords.common.contains(key) ? nil : owners
  }

  private mutating func key(_ word: [Unicode.Scalar]) -> String {
    if let known = keys[word] { return known }
    let key = NameWords.key(word)
    keys[word] = key
    return key
  }

  private static func endOfWord(_ start: Int, _ limit: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < limit, NameWords.isLetter(scalars[end]) { end += 1 }
    return end
  }
}

/// Whether a name is due: after a greeting or a title.
private struct NameExpectation {
  private var isDue = false
  private var taken = 0

  /// A character between words.
  mutating func pass(_ scalar: Unicode.Scalar) {
    if scalar != " ", scalar != ".", scalar != "-", scalar != "'" { isDue = false }
  }

  /// Tells whether a word is taken for a name.
  mutating func takes(_ word: [Unicode.Scalar], key: String) -> Bool {
    if Self.before.contains(key) {
      isDue = true
      taken = 0
      return false
    }
    let isCapital = word.first.map { !$0.properties.isLowercase } ?? false
    guard isDue, isCapital, taken < 2, !Self.general.contains(key) else {
      isDue = false
      return false
    }
    taken += 1
    return true
  }

  private static let before: Set = [
    "dear", "hi", "hello", "hey", "hallo", "liebe", "lieber", "moin", "frau", "herr", "herrn", "mr",
    "mrs", "ms", "miss", "mx", "dr", "prof", "madame", "monsieur", "mme", "cher", "chere",
    "bonjour", "senor", "senora", "hola", "estimado", "estimada", "querido", "querida", "ciao",
  ]

  private static let general: Set = [
    "all", "client", "colleague", "colleagues", "customer", "customers", "everybody", "everyone",
    "folks", "friend", "friends", "grusse", "gruesse", "gruss", "kollegen", "kunde", "kunden",
    "kundin", "madam", "sir", "team", "there", "valued", "damen", "i", "we", "thank", "thanks",
  ]
}
