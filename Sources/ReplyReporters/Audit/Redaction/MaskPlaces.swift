/// Where in a text addresses, links and numbers stand.
struct MaskPlaces {
  enum Kind {
    case address, link, number
  }

  struct Place {
    var range: Range<Int>
    var kind: Kind
  }

  private let scalars: [Unicode.Scalar]
  private var found: [Place] = []
  /// Up to here what begins in between is neither an address nor a link.
  private var addressesEnd = 0
  /// Up to here words have no two digits.
  private var numbersEnd = 0

  /// In the order of the text, none within another.
  ///
  /// - Complexity: O(n).
  static func of(_ scalars: [Unicode.Scalar]) -> [Place] {
    var places = MaskPlaces(scalars: scalars)
    var start = 0
    while start < scalars.count { start = places.step(at: start) }
    return places.found
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Looks at what begins here; where the next may begin.
  private mutating func step(at start: Int) -> Int {
    guard Self.isPlain(scalars[start]) else {
      return numberEnd(start).map { take(start, $0, .number) } ?? start + 1
    }
    if start >= addressesEnd {
      let end = run(from: start, while: Self.isOfAddress)
      addressesEnd = end
      if let last = linkEnd(start, end) { return take(start, last, .link) }
      if end < scalars.count, scalars[end] == "@" {
        let last = run(from: end + 1, while: Self.isOfAddress)
        if last > end + 1 { return take(start, trimmed(last, after: end + 1), .address) }
      }
    }
    if let last = numberEnd(start) { return take(start, last, .number) }
    if start >= numbersEnd {
      numbersEnd = run(from: start) { Self.isPlain($0) || "-_/#".unicodeScalars.contains($0) }
      if scalars[start..<numbersEnd].count(where: Self.isDigit) >= 2 {
        return take(start, trimmed(numbersEnd, after: start), .number)
      }
    }
    return run(from: start, while: Self.isPlain)
  }

  private mutating func take(_ start: Int, _ end: Int, _ kind: Kind) -> Int {
    found.append(Place(range: start..<end, kind: kind))
    return end
  }

  /// The end of a link that begins here; nil for what is none.
  private func linkEnd(_ start: Int, _ end: Int) -> Int? {
    let isScheme = starts(with: "://", at: end) && scalars[start..<end].allSatisfy(\.isASCII)
    let isNamed = starts(with: "www.", at: start)
    guard isScheme || isNamed || isDomain(start, end) && !starts(with: "@", at: end) else {
      return nil
    }
    let last = run(from: end) { scalar in
      scalar.isASCII && scalar.value > 0x20 && !Self.brackets.contains(scalar)
    }
    return trimmed(isScheme || isNamed || starts(with: "/", at: end) ? last : end, after: start)
  }

  /// `shop.example.com`, `letter.pdf`; no abbreviation.
  private func isDomain(_ start: Int, _ end: Int) -> Bool {
    let stop = trimmed(end, after: start)
    let labels = scalars[start..<stop].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count >= 2 else { return false }
    let isEnding = last.allSatisfy { "a"..."z" ~= $0 }
    return isEnding && labels.allSatisfy { $0.count >= 2 }
  }

  /// The end of a number of two digits or more, with what stands between its digits; nil for what
  /// is none.
  private func numberEnd(_ start: Int) -> Int? {
    let isSign = scalars[start] == "+" || scalars[start] == "("
    guard Self.isDigit(scalars[start]) || isSign else { return nil }
    var digits = 0
    var end = start
    var place = start
    while place < scalars.count, place - end <= 2 {
      if Self.isDigit(scalars[place]) {
        digits += 1
        end = place + 1
      } else if !(place == start && isSign), !Self.joins.contains(scalars[place]) {
        break
      }
      place += 1
    }
    guard digits >= 2 else { return nil }
    return run(from: end) { Self.isPlain($0) && $0.isASCII }
  }

  private func run(from start: Int, while matches: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while end < scalars.count, matches(scalars[end]) { end += 1 }
    return end
  }

  /// Without the marks of a sentence at the end.
  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start + 1, ".,;:!?-_'".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  private func starts(with text: String, at place: Int) -> Bool {
    var place = place
    for scalar in text.unicodeScalars {
      guard place < scalars.count else { return false }
      guard scalars[place].properties.lowercaseMapping == String(scalar) else { return false }
      place += 1
    }
    return true
  }

  private static let brackets = Set("<>\"'()[]{}".unicodeScalars)

  private static let joins: Set<Unicode.Scalar> = [
    " ", "-", ".", "/", ",", ":", "(", ")", "'", "\u{A0}", "\u{202F}", "–",
  ]

  /// A digit of any script.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? "0"..."9" ~= scalar : scalar.properties.numericType == .decimal
  }

  /// A letter or a digit of a script that puts blanks between words.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || NameWords.isLetter(scalar) && NameWords.hasCapitals(scalar)
  }

  private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    isPlain(scalar) || "._%+-".unicodeScalars.contains(scalar)
  }
}
