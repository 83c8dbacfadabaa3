/// What the words of one language mean and how common they are: a file `vectors.bin`, which
/// `Scripts/distil-vectors.py` writes.
///
/// The file is never copied or parsed: a word that is looked up touches the pages that it stands on.
/// All numbers are little endian. A header of 32 bytes: `RLV1`, version, dimensions, slots, rows,
/// CRC-32 of what follows, language. Then one byte for each of 65,536 buckets of pieces of words, how
/// rare they are; the slots of a hash table of words (48 bits of the key, 16 of row + 1); and for each
/// row its frequency (1 byte), its scale (2) and its vector (64).
public struct WordVectors: @unchecked Sendable {
  // Not mutated by anybody while the owner lives: read-only memory of the binary or of a file.
  private let bytes: UnsafeRawBufferPointer
  private let owner: MappedFile?
  /// BCP 47.
  public let language: String
  /// Number of words.
  public let count: Int

  public static let version: UInt32 = 1
  /// Numbers in a vector.
  public static let dimensions = 64
  /// Buckets of pieces of words.
  public static let pieces = 65_536
  static let slots = 32_768
  static let header = 32
  private static let magic: UInt32 = 0x3156_4C52

  private let frequencies: Int
  private let scales: Int
  private let rows: Int

  /// Reads the header; what follows is checked for its size alone.
  ///
  /// - Parameter bytes: a whole file; what stands behind it is left alone.
  /// - Throws: `VectorsFault` where the file is not whole or of another version.
  init(_ bytes: UnsafeRawBufferPointer, owner: MappedFile? = nil) throws(VectorsFault) {
    func number(_ index: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
    }
    guard bytes.count >= Self.header, number(0) == Self.magic else { throw .notVectors }
    guard number(1) == Self.version else { throw .otherVersion(number(1)) }
    guard number(2) == Self.dimensions, number(3) == Self.slots, number(4) < Self.slots else {
      throw .otherShape
    }
    count = Int(number(4))
    frequencies = Self.header + Self.pieces + Self.slots * 8
    scales = frequencies + count
    rows = scales + count * 2
    let size = rows + count * Self.dimensions
    guard bytes.count >= size else { throw .cutShort(has: bytes.count, needs: size) }
    language = String(decoding: bytes[24..<32].prefix { $0 != 0 }, as: UTF8.self)
    self.bytes = UnsafeRawBufferPointer(rebasing: bytes[..<size])
    self.owner = owner
  }

  /// Bytes of the file.
  public var size: Int { bytes.count }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { body(bytes) }

  /// The row of a word, or nil where it is none of the commonest.
  ///
  /// - Parameter key: see `WordKey`.
  /// - Complexity: O(1).
  @inline(__always)
  public func row(of key: UInt64) -> Int? {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    let tag = mixed & 0xFFFF_FFFF_FFFF
    var slot = Int(truncatingIfNeeded: mixed &>> 49)
    for _ in 0..<Self.slots {
      let entry = UInt64(
        littleEndian: bytes.loadUnaligned(
          fromByteOffset: Self.header &+ Self.pieces &+ slot &* 8, as: UInt64.self))
      if entry == 0 { return nil }
      if entry &>> 16 == tag {
        let row = Int(entry & 0xFFFF) &- 1
        return row >= 0 && row < count ? row : nil
      }
      slot = (slot &+ 1) & (Self.slots &- 1)
    }
    return nil
  }

  /// Zipf frequency: the logarithm to base 10 of how often the word stands in a billion words, 0 to
  /// about 8.
  public func zipf(ofRow row: Int) -> Float { Float(bytes[frequencies &+ row]) / 25 }

  /// What one step of the row's vector is worth, 0 to 1, against other rows of the same language.
  public func scale(ofRow row: Int) -> Float {
    let step = bytes.loadUnaligned(fromByteOffset: scales &+ row &* 2, as: UInt16.self)
    return Float(UInt16(littleEndian: step)) / 65_535
  }

  /// The vector of a row, `dimensions` steps long. Valid as long as this value is kept.
  public func vector(ofRow row: Int) -> UnsafePointer<Int8> {
    let offset = rows &+ row &* Self.dimensions
    return (bytes.baseAddress! + offset).assumingMemoryBound(to: Int8.self)
  }

  /// How rare the pieces of each bucket are in running text, in steps of 0.15 of a natural logarithm.
  /// Valid as long as this value is kept.
  public var rarities: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Self.header..<(Self.header + Self.pieces)])
  }

  /// Whether all bytes are as they were written. Reads the whole file.
  public var isIntact: Bool {
    let stored = bytes.loadUnaligned(fromByteOffset: 20, as: UInt32.self)
    return CRC32.checksum(of: UnsafeRawBufferPointer(rebasing: bytes[Self.header...]))
      == UInt32(littleEndian: stored)
  }
}
