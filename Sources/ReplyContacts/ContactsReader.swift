import ReplyModel

/// Reads address books: vCards (2.1, RFC 2426, RFC 6350), or CSV with a header (RFC 4180).
public enum ContactsReader {
  /// The contacts of a file in its order; those without a name or an address may be among them.
  ///
  /// - Parameters:
  ///   - bytes: the whole file. What begins with `BEGIN:VCARD` is read as vCards, whatever its name.
  ///   - path: for errors; `.vcf` and `.vcard` are vCards, whatever they begin with.
  /// - Throws: `ContactsError`, the first met.
  /// - Complexity: O(n) in the bytes.
  public static func contacts(
    _ bytes: [UInt8], path: String
  ) throws(ContactsError) -> [Contact] {
    guard let bytes = ContactsText.unified(bytes) else { throw .notText(path: path, line: 1) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
    if let nul = bytes.firstIndex(of: 0) {
      throw .nulByte(path: path, line: ContactsText.line(of: nul, in: bytes))
    }
    if isVCard(bytes, path: path) {
      var reader = VCardReader(bytes, path: path)
      return try reader.contacts()
    }
    return try ContactTable.contacts(try ContactsText.utf8(bytes, path: path), path: path)
  }

  private static func isVCard(_ bytes: [UInt8], path: String) -> Bool {
    let name = path.suffix(6).lowercased()
    let start = bytes.firstIndex { $0 > 0x20 } ?? 0
    return name.hasSuffix(".vcf") || name == ".vcard"
      || bytes[start...].prefix(11).elementsEqual("BEGIN:VCARD".utf8) { $0 & 0xDF == $1 & 0xDF }
  }
}
