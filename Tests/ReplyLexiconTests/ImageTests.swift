import LexiconData
import ReplyText
import Testing

@testable import ReplyLexicon

struct ImageTests {
  /// `Lexicons/` of this checkout.
  static let folder = String(
    #filePath.dropLast("/Tests/ReplyLexiconTests/ImageTests.swift".count) + "/Lexicons")

  static func image(_ lexicons: Lexicons) -> [UInt8] {
    lexicons.layers.first.map { Array($0.image.bytes(0, $0.image.size)) } ?? []
  }

  @Test func literalIsWhatTheFilesCompileTo() throws {
    let sources = try LexiconFolder.sources(in: Self.folder)
    let tables = try LexiconFolder.tables(in: Self.folder)
    let image = try ImageCompiler.image(of: try Lexicons.files(of: sources), tables: tables)
    #expect(!sources.isEmpty)
    #expect(Self.image(builtInLexicons) == image)
  }

  /// Of the languages with short lexicons: the others take long to compile, and twice.
  @Test func orderOfFilesDoesNotMatter() throws {
    let sources = try LexiconFolder.sources(in: Self.folder).filter { source in
      !["/en/", "/de/", "/fr/", "/es/"].contains { source.path.contains($0) }
    }
    #expect(sources.count > 20)
    let forward = try ImageCompiler.image(of: try Lexicons.files(of: sources))
    let backward = try ImageCompiler.image(of: try Lexicons.files(of: sources.reversed()))
    #expect(forward == backward)
  }

  /// Alternatives add up, they do not multiply: three of three are nine edges, not thirty-nine.
  @Test func equalTailsAreSharedAndFoundAllTheSame() throws {
    let source = LexiconSource(
      path: "a", text: Sample.phrases("a", ["(red|green|blue) (big|small|tiny) (lamp|box|cup)"]))
    let bytes = try ImageCompiler.image(of: try Lexicons.files(of: [source]))
    let image = LexiconImage(bytes)
    let edges = image.offset(of: .edges)
    let used = (0..<image.count(of: .edges)).count {
      image.raw(edges + $0 * ImageLayout.edgeSize + 8) != 0
    }
    #expect(used == 9)
    let lexicons = Lexicons(image)
    for text in ["A green tiny box here.", "Red big lamp.", "One blue small cup"] {
      #expect(lexicons.cues(in: Sample.tokens(text), language: "en").count == 1, "\(text)")
    }
    for text in ["A green box here.", "Red big.", "Tiny blue cup"] {
      #expect(lexicons.cues(in: Sample.tokens(text), language: "en").isEmpty, "\(text)")
    }
  }

  /// What makes the image fit for a literal.
  @Test func tablesHaveSevenBitsAndTextIsUTF8() throws {
    let table = try LexiconTable(name: "t", bytes: [0, 1, 127, 34, 92], path: "t.table")
    let files = try Lexicons.files(of: [
      LexiconSource(path: "a", text: Sample.phrases("a", ["Straße … grün", "so * \u{1F600} gut"]))
    ])
    let bytes = try ImageCompiler.image(of: files, tables: [table])
    let image = LexiconImage(bytes)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    let text = image.offset(of: .text)
    #expect(bytes[..<text].allSatisfy { $0 < 0x80 })
    #expect(bytes[(text + image.count(of: .text))...].allSatisfy { $0 < 0x80 })
    let lexicons = Lexicons(image)
    #expect(lexicons.table("t").map(Array.init) == table.bytes)
    #expect(lexicons.table("u") == nil)
  }

  @Test func tableWithEightBitsIsRefused() {
    #expect(throws: LexiconError.self) {
      try LexiconTable(name: "t", bytes: [1, 200], path: "t.table")
    }
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 2_097_152, SevenBit.limit - 1])
  func numbersSurviveStretching(number: UInt32) {
    let stretched = SevenBit.stretched(number)
    #expect(stretched & 0x8080_8080 == 0)
    #expect(SevenBit.shrunk(stretched) == number)
  }

  @Test func missingFolderIsSaid() {
    #expect(
      throws: LexiconError.unreadable(path: "no/such", reason: "no such file or directory")
    ) { try LexiconFolder.sources(in: "no/such") }
  }
}
