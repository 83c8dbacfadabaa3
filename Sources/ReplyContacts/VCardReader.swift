import ReplyMail
import ReplyModel
import ReplyText

/// Reads vCards: 4.0 (RFC 6350), 3.0 (RFC 2426), and 2.1 as telephones write it.
struct VCardReader {
  private let path: String
  private var lines: PhysicalLines
  private var found: [Contact] = []

  private var card = Contact()
  /// The line on which the card that is read began; 0 outside.
  private var begin = 0
  private var hasOldFolding = false
  /// Cards inside the card: an AGENT (RFC 2426 §3.5.4) is somebody else.
  private var inner = 0
  private var expectsInner = false
  /// A picture's lines go on, though nothing marks them.
  private var isInBase64 = false
  private var decoders: [String: CharsetDecoder] = [:]

  /// - Parameter bytes: a whole file, in which each property may have its own charset.
  init(_ bytes: [UInt8], path: String) {
    self.path = path
    lines = PhysicalLines(bytes)
  }

  mutating func contacts() throws(ContactsError) -> [Contact] {
    while let line = lines.next() { try read(unfolded(line.bytes), number: line.number) }
    if begin > 0 { throw .cardNotEnded(path: path, begin: begin, next: nil) }
    return found
  }

  /// The line with those that follow and begin with a blank (RFC 6350 §3.2), which vCard 2.1 keeps.
  private mutating func unfolded(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard isFolded, !line.isEmpty else { return line }
    var whole = Array(line)
    while isFolded, let next = lines.next() {
      whole += hasOldFolding ? next.bytes : next.bytes.dropFirst()
    }
    return whole[...]
  }

  private var isFolded: Bool { lines.firstByte == 0x20 || lines.firstByte == 0x09 }

  private mutating func read(
    _ line: ArraySlice<UInt8>, number: Int
  ) throws(ContactsError) {
    guard line.contains(where: { $0 > 0x20 }) else {
      isInBase64 = false
      return
    }
    guard var property = VCardLine(line) else {
      if begin > 0, isInBase64 { return }
      throw begin == 0
        ? .cardNotBegun(path: path, line: number, found: Self.excerpt(line))
        : .notAProperty(path: path, line: number, found: Self.excerpt(line))
    }
    isInBase64 = property.isBase64
    if property.isQuotedPrintable { property.value = softBroken(property.value) }
    switch property.name {
    case "BEGIN": try beginCard(number, property)
    case "END": try endCard(number)
    case _ where begin == 0:
      throw .cardNotBegun(path: path, line: number, found: Self.excerpt(line))
    default:
      expectsInner = property.name == "AGENT"
      if inner == 0 { try take(property, number: number) }
    }
  }

  /// Soft line breaks of quoted-printable go on without a blank.
  private mutating func softBroken(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard value.last == UInt8(ascii: "=") else { return value }
    var whole = Array(value)
    while whole.last == UInt8(ascii: "="), let next = lines.next() {
      whole.removeLast()
      whole += next.bytes
    }
    return whole[...]
  }

  private mutating func beginCard(
    _ number: Int, _ property: VCardLine
  ) throws(ContactsError) {
    guard begin == 0 else {
      guard expectsInner || inner > 0 else {
        throw .cardNotEnded(path: path, begin: begin, next: number)
      }
      expectsInner = false
      inner += 1
      return
    }
    card = Contact()
    begin = number
    hasOldFolding = false
  }

  private mutating func endCard(_ number: Int) throws(ContactsError) {
    guard begin > 0 else { throw .cardNotBegun(path: path, line: number, found: "END:VCARD") }
    expectsInner = false
    if inner > 0 {
      inner -= 1
      return
    }
    found.append(card)
    begin = 0
  }

  /// What is told of the contact; the rest of a card is passed over unread.
  private mutating func take(_ property: VCardLine, number: Int) throws(ContactsError) {
    let semicolon = UInt8(ascii: ";")
    switch property.name {
    case "VERSION": hasOldFolding = property.value.first == UInt8(ascii: "2")
    case "FN":
      let name = try parts(of: property, number)[0]
      // A second one is the name in another language or script.
      if card.formattedName.isEmpty {
        card.formattedName = name
      } else {
        card.nicknames.append(name)
      }
    case "N":
      guard card.givenName.isEmpty, card.familyName.isEmpty else { return }
      let names = try parts(of: property, number, separator: semicolon)
      card.familyName = Self.joined(names[0])
      if names.count > 1 { card.givenName = Self.joined(names[1]) }
      if names.count > 2 { card.additionalNames = Self.joined(names[2]) }
    case "NICKNAME":
      card.nicknames += try parts(of: property, number, separator: UInt8(ascii: ","))
    case "ORG":
      card.organization = try parts(of: property, number, separator: semicolon)[0]
    case "EMAIL":
      let address = try parts(of: property, number)[0]
      guard address.utf8.contains(UInt8(ascii: "@")) else { return }
      let isLink = address.utf8.count > 7 && address.prefix(7).lowercased() == "mailto:"
      card.addresses.append(isLink ? String(address.dropFirst(7)) : address)
    case "KIND", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND":
      if try parts(of: property, number)[0].lowercased() != "individual" { card.isCompany = true }
    default: break
    }
  }

  /// Several names in one part of a name have commas between.
  private static func joined(_ names: String) -> String {
    guard names.utf8.contains(UInt8(ascii: ",")) else { return names }
    return names.split(separator: ",").joined(separator: " ")
  }

  /// The value decoded and divided.
  private mutating func parts(
    of property: VCardLine, _ number: Int, separator: UInt8? = nil
  ) throws(ContactsError) -> [String] {
    var bytes = property.value
    if property.isQuotedPrintable {
      bytes = TransferEncoding.quotedPrintable.decoded(bytes)[...]
    } else if property.isBase64 {
      bytes = TransferEncoding.base64.decoded(bytes)[...]
    }
    if !property.charset.isEmpty, property.charset.uppercased() != "UTF-8" {
      guard let decoder = decoder(property.charset) else {
        throw .unknownCharset(path: path, line: number, name: String(property.charset.prefix(40)))
      }
      let decoded = decoder.decode(bytes)
      guard decoded.undecodable == 0 else { throw .notText(path: path, line: number) }
      return VCardLine.parts(of: decoded.utf8[...], separator: separator)
    }
    guard let text = ContactsText.utf8(bytes) else { throw .notText(path: path, line: number) }
    return VCardLine.parts(of: text, separator: separator)
  }

  private mutating func decoder(_ charset: String) -> CharsetDecoder? {
    if let known = decoders[charset] { return known }
    let decoder = CharsetDecoder(charset: charset)
    decoders[charset] = decoder
    return decoder
  }

  private static func excerpt(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line.prefix(200), as: UTF8.self)
    return text.count > 40 ? text.prefix(39) + "…" : text
  }
}
