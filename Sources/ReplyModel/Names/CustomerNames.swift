import ReplyMail
import ReplyText

/// Tells by which names the customer is known, and who else takes part in the thread.
public struct CustomerNames: Sendable {
  let words: NameWords
  let reader: SalutationReader

  /// What may part a name from a company; dashes are beyond ASCII.
  private static let marks = ByteSet("|-/@")

  /// Participants of one kind whose names are compared; more are a mailing list.
  static let most = 100

  init(words: NameWords) {
    self.words = words
    reader = SalutationReader(words: words)
  }

  /// Names of the customer, the surest first, each once; empty where none is known.
  ///
  /// What the company knows comes first, then what the customer says of himself, then the display
  /// name of the customer's From field, then what the customer signs with. Companies and role
  /// accounts have no personal name. The local part of the address is not among them: see
  /// `weakNames`.
  ///
  /// - Parameter original: the customer's turn, for what it says and for its signature; nil where
  ///   there is none.
  public func known(exchange: Exchange, original: Turn?) -> [KnownName] {
    var names = exchange.customer.names.prefix(Self.most)
      .filter { !NameText($0).words.isEmpty && !isCompany($0) }
      .map { KnownName($0, .record) }
    if let original {
      names += Introduction(words: words).names(in: original).map { KnownName($0, .introduction) }
    }
    for mailbox in customerMailboxes(exchange).prefix(Self.most) {
      guard let name = personalName(of: mailbox.name, address: mailbox.address) else { continue }
      names.append(KnownName(name, .address))
    }
    if let original, let signed = signedName(original.text, original.anatomy) {
      names.append(KnownName(signed, .signature))
    }
    var seen: Set<String> = []
    return names.filter { seen.insert(Self.key($0.name)).inserted }
  }

  /// Names that an address hints at: good to confirm a name, never to doubt one.
  public func weakNames(exchange: Exchange) -> [String] {
    let mailboxes = customerMailboxes(exchange).prefix(Self.most)
    let addresses = exchange.customer.addresses + mailboxes.map(\.address)
    return Self.unique(addresses.compactMap { isRole($0) ? nil : localPart($0) })
  }

  /// Whether a name is the first part of the domain that the customer writes from: Hart of
  /// `ann@hart.example.com`.
  func isDomain(_ name: String, of exchange: Exchange) -> Bool {
    let wanted = Self.key(name)
    return (exchange.original?.from ?? []).prefix(Self.most).contains { mailbox in
      let domain = mailbox.address.split(separator: "@").last ?? ""
      return domain.split(separator: ".").first.map { Self.key(String($0)) == wanted } ?? false
    }
  }

  /// Names of the agent: the From field of the reply, and what the reply is signed with.
  public func agentNames(exchange: Exchange, reply: Turn) -> [String] {
    let mailboxes = exchange.reply.from.prefix(Self.most)
    var names = mailboxes.compactMap { personalName(of: $0.name, address: $0.address) }
    if let signed = signedName(reply.text, reply.anatomy) { names.append(signed) }
    return Self.unique(names)
  }

  /// Names of the others whom the messages were sent to.
  public func otherNames(exchange: Exchange) -> [String] {
    let customers = Set(customerMailboxes(exchange).map { Self.key($0.address) })
    let names = others(exchange).prefix(Self.most).filter {
      !customers.contains(Self.key($0.address))
    }
    .compactMap { personalName(of: $0.name, address: $0.address) }
    return Self.unique(names)
  }

  /// Whether some of the people were left out of the names, for they are more than `most`.
  func areTooMany(_ exchange: Exchange) -> Bool {
    max(
      others(exchange).count, customerMailboxes(exchange).count, exchange.reply.from.count,
      exchange.customer.names.count) > Self.most
  }

  private func others(_ exchange: Exchange) -> [Mailbox] {
    exchange.reply.cc + (exchange.original.map { $0.to + $0.cc } ?? [])
  }

  /// The personal name in a display name, or nil for companies, departments and role accounts.
  ///
  /// - Parameter address: `local@domain`, or empty.
  public func personalName(of display: String?, address: String) -> String? {
    guard let display, !display.contains("@") else { return nil }
    var name = display[...]
    if let via = Self.range(of: " via ", in: name) { name = name[..<via] }
    name = person(in: name)
    let kept = NameText(Self.withoutBrackets(name))
    if kept.words.isEmpty || isCompany(Self.withoutBrackets(name)) { return nil }
    if words.roles.contains(NameWords.key(kept.base[...])) { return nil }
    if isRole(address), kept.words.count < 2 { return nil }
    return isSentence(kept) ? nil : Self.trimmed(name)
  }

  /// "Ann Bell | Acme", "Ann Bell - Hart Tools Ltd": the name before the mark. Before a company the
  /// first word has to be a given name: "Hart Tools - Support" is nobody.
  private func person(in name: Substring) -> Substring {
    guard name.utf8.contains(where: { $0 == 0xE2 || Self.marks.contains($0) }) else { return name }
    for mark in [" | ", " - ", " – ", " — ", " / ", " @ "] {
      guard let end = Self.range(of: mark, in: name) else { continue }
      let head = NameText(name[..<end])
      guard head.words.count > 1, let first = head.words.first, !isCompany(String(name[..<end]))
      else { continue }
      let isGiven = words.nicknames.contains(NameWords.key(head.base[first.letters]))
      if isGiven || !isCompany(String(name[end...])) { return name[..<end] }
    }
    return name
  }

  /// "Sent from my phone": words that no name has.
  private func isSentence(_ name: NameText) -> Bool {
    guard name.words.count > 2, name.words[0].startsUpper else { return false }
    return name.words.contains { piece in
      let key = NameWords.key(name.base[piece.letters])
      return !piece.startsUpper && !piece.followsInside && !words.particles.contains(key)
        && !words.conjunctions.contains(key) && name.script == .latin
    }
  }

  /// Whether a word of it is one of companies and departments: GmbH, Ltd, Support.
  private func isCompany(_ name: String) -> Bool {
    name.split { $0 == " " || $0 == "," || $0 == "-" || $0 == "\t" }.contains { part in
      let letters = NameText(part).base
      return letters.count > 1 && words.companies.contains(NameWords.key(letters[...]))
    }
  }

  /// Whether an address belongs to a role: info@, support@, no-reply@.
  func isRole(_ address: String) -> Bool {
    let local = address.prefix { $0 != "@" && $0 != "+" }
    let letters = NameText(local).base
    return letters.isEmpty || words.roles.contains(NameWords.key(letters[...]))
  }

  private func localPart(_ address: String) -> String? {
    let local = address.prefix { $0 != "@" && $0 != "+" }
    return NameText(local).words.contains { $0.letters.count > 2 } ? String(local) : nil
  }

  /// The originators of the customer's message, and whom the reply is sent to: it may turn to
  /// somebody who was copied.
  private func customerMailboxes(_ exchange: Exchange) -> [Mailbox] {
    let writers = exchange.original?.from ?? []
    let recipients = exchange.reply.to
    guard !writers.isEmpty else { return recipients }
    let known = Set(writers.map { Self.key($0.address) })
    return writers + recipients.filter { !known.contains(Self.key($0.address)) }
  }

  /// What a message is signed with: under its last valediction, else on top of its signature, else
  /// at the head of its last paragraph.
  func signedName(_ text: Text, _ anatomy: Anatomy) -> String? {
    if let region = anatomy.regions.last(where: { $0.kind == .valediction }) {
      if let name = reader.signedName(in: text, range: region.range) { return name }
    }
    if let region = anatomy.regions.last(where: { $0.kind == .signature }) {
      return reader.signedName(in: text, range: region.range)
    }
    return anatomy.regions.last { $0.kind == .body }
      .flatMap { closingName(text, $0.range) }
  }

  /// "Ann Johnson" over her address, with no formula before it: two or three words alone in a line,
  /// each with a capital, at the head of a short last paragraph.
  private func closingName(_ text: Text, _ range: Range<Int>) -> String? {
    var end = range.upperBound
    while end > range.lowerBound, text.bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > range.lowerBound, end - start < 300 {
      if text.bytes[start - 1] == 0x0A, start >= 2, text.bytes[start - 2] == 0x0A { break }
      start -= 1
    }
    guard start > range.lowerBound, end - start < 300,
      let line = text[start..<end].split(separator: "\n").first
    else { return nil }
    let name = NameText(line)
    guard (2...3).contains(name.words.count),
      line.unicodeScalars.allSatisfy({ $0 == " " || $0 == "-" || $0.properties.isAlphabetic }),
      name.words.allSatisfy({ $0.startsUpper && $0.letters.count > 1 }),
      !name.words.contains(where: {
        words.otherWords.contains(NameWords.key(name.base[$0.letters]))
      })
    else { return nil }
    return reader.signedName(in: text, range: start..<end)
  }

  static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(key($0)).inserted }
  }

  private static func key(_ string: String) -> String { string.lowercased() }

  private static func trimmed(_ name: Substring) -> String {
    let blank = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar == "\"" || scalar == "'" || scalar == "\t"
    }
    let scalars = name.unicodeScalars.drop(while: blank)
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let before = scalars.index(before: end)
      guard blank(scalars[before]) else { break }
      end = before
    }
    return String(scalars[..<end])
  }

  private static func range(of needle: String, in text: Substring) -> Substring.Index? {
    let wanted = Array(needle.unicodeScalars)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].unicodeScalars.starts(with: wanted) { return index }
      index = text.unicodeScalars.index(after: index)
    }
    return nil
  }

  /// Departments stand in brackets: "John Smith (Sales)" is a person all the same.
  static func withoutBrackets(_ name: Substring) -> String {
    var kept = String.UnicodeScalarView()
    var depth = 0
    for scalar in name.unicodeScalars {
      if scalar == "(" || scalar == "[" || scalar == "<" {
        depth += 1
      } else if scalar == ")" || scalar == "]" || scalar == ">" {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        kept.append(scalar)
      }
    }
    return String(kept)
  }
}
