/// Lays out an image: sections in the order of `ImageLayout.Section`, then the tables' bytes.
struct ImageWriter {
  private var sections: [(bytes: [UInt8], count: Int)]
  private var pool: [UInt8] = []
  private var pooled: [String: (offset: UInt32, size: UInt32)] = [:]

  init() {
    sections = ImageLayout.Section.allCases.map { _ in ([], 0) }
  }

  mutating func put(_ section: ImageLayout.Section, _ bytes: [UInt8], count: Int) {
    sections[section.rawValue] = (bytes, count)
  }

  mutating func put(_ section: ImageLayout.Section, records: [[UInt32]]) {
    var bytes: [UInt8] = []
    for number in records.joined() { Self.append(number, to: &bytes) }
    put(section, bytes, count: records.count)
  }

  /// Offset into the text pool and size.
  mutating func text(_ string: String) -> (offset: UInt32, size: UInt32) {
    if let place = pooled[string] { return place }
    let place = (UInt32(truncatingIfNeeded: pool.count), UInt32(truncatingIfNeeded: string.utf8.count))
    pool += Array(string.utf8)
    pooled[string] = place
    return place
  }

  static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    append(raw: SevenBit.stretched(number), to: &bytes)
  }

  static func append(raw: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: raw.littleEndian) { bytes += $0 }
  }

  static func append(key: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: key.littleEndian) { bytes += $0 }
  }

  /// The whole image. `tables` follow the text pool in the order given.
  mutating func image(tables: [LexiconTable]) -> [UInt8] {
    let names = tables.map { text($0.name) }
    put(
      .tables, [UInt8](repeating: 0, count: tables.count * ImageLayout.tableSize),
      count: tables.count)
    put(.text, pool, count: pool.count)
    var offset = ImageLayout.headerSize
    var header: [UInt8] = []
    Self.append(raw: ImageLayout.magic, to: &header)
    var dataOffset = sections.reduce(offset) { $0 + $1.bytes.count }
    var records: [[UInt32]] = []
    for (table, name) in zip(tables, names) {
      records.append([
        name.offset, name.size, UInt32(truncatingIfNeeded: dataOffset),
        UInt32(truncatingIfNeeded: table.bytes.count),
      ])
      dataOffset += table.bytes.count
    }
    put(.tables, records: records)
    for section in sections {
      Self.append(UInt32(truncatingIfNeeded: offset), to: &header)
      Self.append(UInt32(truncatingIfNeeded: section.count), to: &header)
      offset += section.bytes.count
    }
    var image = header
    image.reserveCapacity(dataOffset)
    for section in sections { image += section.bytes }
    for table in tables { image += table.bytes }
    return image
  }
}
