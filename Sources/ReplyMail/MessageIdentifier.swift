/// Reads the identifiers of Message-ID, In-Reply-To and References fields (RFC 5322 §3.6.4) so that
/// those which programs have broken on their way can still be compared.
///
/// Two spellings are one identifier: white space, comments, quote marks, brackets and case of ASCII
/// letters do not count.
public enum MessageIdentifier {
  /// The identifiers of a field body in comparable form, in order; empty where it holds none.
  ///
  /// What stands in brackets is one each. Without brackets every word is one that holds an at sign,
  /// or is alone; and so is the whole body, since spaces may have been put into an identifier.
  ///
  /// - Complexity: O(n).
  public static func keys(in body: some Collection<UInt8>) -> [[UInt8]] {
    let bytes = Array(body)
    let bracketed = bracketed(in: bytes)
    if !bracketed.isEmpty { return bracketed.map { key($0) }.filter { !$0.isEmpty } }
    let words = bytes.split { $0 <= 0x20 || separators.contains($0) }
    var keys = words.filter { $0.contains(UInt8(ascii: "@")) || words.count == 1 }.map { key($0) }
    if words.count > 1 { keys.append(key(bytes[...])) }
    return keys.filter { !$0.isEmpty }
  }

  private static let separators = Array(",;".utf8)

  /// The stretches between brackets. One that is never closed ends where the next opens, or the
  /// field ends.
  private static func bracketed(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<"):
        if let start { found.append(bytes[start..<index]) }
        start = index + 1
      case UInt8(ascii: ">"):
        if let begin = start { found.append(bytes[begin..<index]) }
        start = nil
      default: break
      }
    }
    if let start { found.append(bytes[start...]) }
    return found
  }

  private static func key(_ written: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(written.count)
    var depth = 0
    for byte in written {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: break
      case 0x41...0x5A: if depth == 0 { key.append(byte | 0x20) }
      default: if depth == 0 { key.append(byte) }
      }
    }
    // A parenthesis that is never closed is no comment.
    guard depth == 0, !key.isEmpty else { return written.filter { $0 > 0x20 } }
    return key
  }
}

extension Message {
  /// Its own identifier in comparable form; empty where there is none.
  public var identifierKey: [UInt8] { keys(of: "message-id").first ?? [] }

  /// What it answers, in comparable form, the nearest first: the identifiers of In-Reply-To, then
  /// those of References from the last to the first. Each once.
  ///
  /// - Complexity: O(n) in the bytes of the fields.
  public var parentKeys: [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return (keys(of: "in-reply-to") + keys(of: "references").reversed())
      .filter { seen.insert($0).inserted }
  }

  private func keys(of name: String) -> [[UInt8]] {
    fields.filter { $0.name.lowercased() == name }
      .flatMap { MessageIdentifier.keys(in: $0.body.utf8) }
  }
}
