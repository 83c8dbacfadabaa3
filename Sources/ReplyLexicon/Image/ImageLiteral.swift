/// Writes the Swift file that puts an image into the binary.
public enum ImageLiteral {
  /// A Swift source that declares `let lexiconImage: StaticString`, made of lexicons and tables.
  ///
  /// The same input gives the same bytes.
  ///
  /// - Throws: `LexiconError.refused` with all that is wrong in all the sources. `Found-in` and
  ///   `Not-in` are not run: `LexiconChecker` does.
  public static func swiftSource(
    of sources: [LexiconSource], tables: [LexiconTable]
  ) throws(LexiconError) -> [UInt8] {
    let image = try ImageCompiler.image(of: try Lexicons.files(of: sources), tables: tables)
    var swift = Array("// Generated from Lexicons/ by the plugin LexiconImage.\n".utf8)
    swift += Array("let lexiconImage: StaticString = \"".utf8)
    swift.reserveCapacity(image.count * 4)
    for byte in image { append(byte, to: &swift) }
    swift += Array("\"\n".utf8)
    return swift
  }

  private static func append(_ byte: UInt8, to swift: inout [UInt8]) {
    let backslash = UInt8(ascii: "\\")
    switch byte {
    case 0: swift += [backslash, UInt8(ascii: "0")]
    case UInt8(ascii: "\""), backslash: swift += [backslash, byte]
    case 1..<0x20, 0x7f:
      swift += Array("\\u{\(String(byte, radix: 16))}".utf8)
    default: swift.append(byte)
    }
  }
}
