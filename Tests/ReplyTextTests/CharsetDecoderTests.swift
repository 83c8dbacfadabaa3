import ReplyText
import Testing

@Suite struct CharsetDecoderTests {
  static let rows: [(String, [UInt8], String, Int)] = [
    ("utf-8", Array("caf\u{E9}".utf8), "caf\u{E9}", 0),
    ("UTF-8", [0x61, 0xFF, 0x62, 0xE2, 0x82], "a\u{FFFD}b\u{FFFD}", 3),
    ("windows-1252", [0x93, 0x41, 0x94], "\u{201C}A\u{201D}", 0),
    ("iso-8859-15", [0xA4], "\u{20AC}", 0),
    ("koi8-r", [0xF0, 0xD2], "Пр", 0),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x62], "日b", 0),
    ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本", 0),
    ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}", 0),
    ("utf-16le", [0x3D, 0xD8, 0x00, 0xDE, 0x41, 0x00], "\u{1F600}A", 0),
    ("us-ascii", [0x41, 0xC9], "A\u{FFFD}", 1),
    ("big5", [], "", 0),
  ]

  @Test(arguments: rows)
  func decodes(_ charset: String, _ bytes: [UInt8], _ text: String, _ undecodable: Int) throws {
    let decoder = try #require(CharsetDecoder(charset: charset))
    for _ in 0..<2 {
      let made = decoder.decode(bytes)
      #expect(String(decoding: made.utf8, as: UTF8.self) == text)
      #expect(made.undecodable == undecodable)
    }
    let mapped = decoder.decodeWithOffsets(bytes)
    #expect(mapped.utf8 == Array(text.utf8))
    #expect(mapped.undecodable == undecodable)
    #expect(mapped.offsets.count == mapped.utf8.count)
    #expect(mapped.offsets.sourceRange(of: 0..<text.utf8.count) == 0..<bytes.count)
  }

  @Test(arguments: [
    "", "no-such-charset", "utf-8,x", "a b", "\u{E9}", String(repeating: "x", count: 999),
  ])
  func refusesUnknownNames(_ name: String) {
    #expect(CharsetDecoder(charset: name) == nil)
  }

  @Test func offsetsPointAtTheBytesOfEachCharacter() throws {
    let decoder = try #require(CharsetDecoder(charset: "shift_jis"))
    let map = decoder.decodeWithOffsets([0x41, 0x93, 0xFA, 0x42]).offsets
    #expect(map.sourceRange(of: 0..<1) == 0..<1)
    #expect(map.sourceRange(of: 2..<3) == 1..<3)
    #expect(map.sourceRange(of: 4..<5) == 3..<4)
  }

  /// Longer than one buffer of the converter, characters across its ends.
  @Test func longTextsKeepTheirOffsets() throws {
    let decoder = try #require(CharsetDecoder(charset: "utf-16be"))
    var bytes: [UInt8] = []
    var expected: [Range<Int>] = []
    for index in 0..<9_000 {
      let start = bytes.count
      let pair: [UInt8] = index % 3 == 0 ? [0xD8, 0x3D, 0xDE, 0x00] : [0x00, 0x41]
      bytes += pair
      expected += Array(repeating: start..<bytes.count, count: index % 3 == 0 ? 4 : 1)
    }
    let made = decoder.decodeWithOffsets(bytes)
    #expect(made.utf8.count == expected.count)
    let wrong = expected.indices.first { made.offsets.sourceRange(of: $0..<$0 + 1) != expected[$0] }
    #expect(wrong == nil)
  }
}
