/// A view of an image: nothing is read until it is asked for.
///
/// Every offset inside comes from `ImageCompiler`; images are never read from outside the program.
struct LexiconImage: @unchecked Sendable {
  /// Memory of an image that was compiled in this process.
  private final class Storage: @unchecked Sendable {
    let base: UnsafeMutableRawPointer
    init(_ image: [UInt8]) {
      base = .allocate(byteCount: max(1, image.count), alignment: 16)
      UnsafeMutableRawBufferPointer(start: base, count: image.count).copyBytes(from: image)
    }
    deinit { base.deallocate() }
  }

  private let base: UnsafeRawPointer
  let size: Int
  private let storage: Storage?

  /// A view of a literal, which lives for ever.
  init(_ literal: StaticString) {
    base = UnsafeRawPointer(literal.utf8Start)
    size = literal.utf8CodeUnitCount
    storage = nil
  }

  init(_ image: [UInt8]) {
    let storage = Storage(image)
    base = UnsafeRawPointer(storage.base)
    size = image.count
    self.storage = storage
  }

  /// Whether the bytes begin as an image does.
  var isWhole: Bool {
    size >= ImageLayout.headerSize && raw(0) == ImageLayout.magic
  }

  @inline(__always)
  func raw(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  func key(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { base.load(fromByteOffset: offset, as: UInt8.self) }

  @inline(__always)
  func number(_ offset: Int) -> Int { Int(SevenBit.shrunk(raw(offset))) }

  @inline(__always)
  func offset(of section: ImageLayout.Section) -> Int { number(4 + section.rawValue * 8) }

  @inline(__always)
  func count(of section: ImageLayout.Section) -> Int { number(8 + section.rawValue * 8) }

  /// A number of a record of numbers.
  func field(_ section: ImageLayout.Section, _ record: Int, _ size: Int, _ field: Int) -> Int {
    number(offset(of: section) + record * size + field * 4)
  }

  func bytes(_ offset: Int, _ size: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + offset, count: size)
  }

  /// A stretch of the text pool.
  func text(_ offset: Int, _ size: Int) -> String {
    String(decoding: bytes(self.offset(of: .text) + offset, size), as: UTF8.self)
  }
}
