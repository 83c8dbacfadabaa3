/// A named table of bytes below 0x80 that goes into the image as it is.
public struct LexiconTable: Sendable, Equatable {
  /// The file name without `.table`.
  public var name: String
  public var bytes: [UInt8]

  /// - Throws: `LexiconError.refused` where a byte is above 0x7f.
  public init(name: String, bytes: [UInt8], path: String) throws(LexiconError) {
    self.name = name
    self.bytes = bytes
    if let offset = bytes.firstIndex(where: { $0 > 0x7f }) {
      throw .refused([
        LexiconDiagnostic(
          path: path, line: 1, column: 1, sourceLine: "",
          problem: .tableByte(bytes[offset], offset: offset))
      ])
    }
  }
}
