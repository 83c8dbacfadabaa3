/// Paths as URI references (RFC 3986).
enum FileURI {
  /// Relative where the path is, without a `./` before it; `file://` and the path where it is
  /// absolute. All but letters, digits, `-._~` and `/` is percent-encoded.
  static func of(_ path: String) -> String {
    var bytes = Array(path.utf8)[...]
    while bytes.starts(with: "./".utf8) { bytes = bytes.dropFirst(2) }
    let digits = Array("0123456789ABCDEF".utf8)
    var uri: [UInt8] = path.utf8.first == UInt8(ascii: "/") ? Array("file://".utf8) : []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        uri.append(byte)
      case _ where "-._~/".utf8.contains(byte): uri.append(byte)
      default: uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }
}
