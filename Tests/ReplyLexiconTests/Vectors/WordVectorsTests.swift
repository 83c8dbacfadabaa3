import Foundation
import LexiconData
import ReplyText
import Testing

@testable import ReplyLexicon

@Suite struct WordVectorsTests {
  let tokenizer = Tokenizer()
  let library = builtInLexicons.vectors

  func row(_ word: String, _ language: String) throws -> (vectors: WordVectors, row: Int) {
    let vectors = try #require(library[language], "no vectors for \(language)")
    return (vectors, try #require(vectors.row(of: tokenizer.key(of: word)), "no row for \(word)"))
  }

  /// Cosine of two words, each in its language.
  func likeness(_ first: (String, String), _ second: (String, String)) throws -> Double {
    func numbers(_ word: (String, String)) throws -> [Double] {
      let (vectors, row) = try row(word.0, word.1)
      return (0..<WordVectors.dimensions).map { Double(vectors.vector(ofRow: row)[$0]) }
    }
    func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
    let (one, other) = (try numbers(first), try numbers(second))
    return dot(one, other) / (dot(one, one) * dot(other, other)).squareRoot()
  }

  @Test func tenLanguagesLieInTheBinaryWhole() {
    #expect(library.languages == ["de", "en", "es", "fr", "it", "nl", "pl", "ru", "sv", "zh"])
    for language in library.languages {
      #expect(library[language]?.isIntact == true, "\(language)")
      #expect((15_000...20_000).contains(library[language]?.count ?? 0), "\(language)")
    }
  }

  @Test(arguments: [
    (("payment", "en"), ("bill", "en"), ("rabbit", "en")),
    (("delivery", "en"), ("shipping", "en"), ("poem", "en")),
    (("Rechnung", "de"), ("bill", "en"), ("rabbit", "en")),
    (("livraison", "fr"), ("delivery", "en"), ("poem", "en")),
    (("factura", "es"), ("Rechnung", "de"), ("Hund", "de")),
    (("счет", "ru"), ("account", "en"), ("rabbit", "en")),
    (("付款", "zh"), ("payment", "en"), ("rabbit", "en")),
    (("網絡", "zh"), ("internet", "en"), ("rabbit", "en")),
  ])
  func wordsOfOneMatterAreNearerThanOthers(
    word: (String, String), near: (String, String), far: (String, String)
  ) throws {
    #expect(try likeness(word, near) > likeness(word, far) + 0.1)
  }

  @Test func commonWordsAreCommoner() throws {
    let (vectors, the) = try row("the", "en")
    let (_, refund) = try row("refund", "en")
    #expect(vectors.zipf(ofRow: the) > 7)
    #expect((2...5).contains(vectors.zipf(ofRow: refund)))
    #expect(vectors.row(of: tokenizer.key(of: "xyzzyqwv")) == nil)
  }

  @Test func aRegionOfALanguageHasItsVectors() {
    #expect(library["de-AT"]?.language == "de")
    #expect(library["zh-Hant"]?.language == "zh")
    #expect(library["und"] == nil)
    #expect(library["ja"] == nil)
  }

  /// What a damaged file does; `whole` is one of the built-in files.
  @Test func faultyFilesAreRefused() throws {
    let whole = try #require(library["en"]).copy
    func fault(_ change: (inout [UInt8]) -> Void) -> VectorsFault? {
      var bytes = whole
      change(&bytes)
      return bytes.withUnsafeBytes { raw in
        do throws(VectorsFault) {
          let vectors = try WordVectors(raw)
          return vectors.isIntact ? nil : .damaged
        } catch { return error }
      }
    }
    #expect(fault { _ in } == nil)
    #expect(fault { $0 = [] } == .notVectors)
    #expect(fault { $0 = Array("# no vectors at all, but a text file".utf8) } == .notVectors)
    #expect(fault { $0[4] = 2 } == .otherVersion(2))
    #expect(fault { $0[8] = 32 } == .otherShape)
    #expect(fault { $0.removeLast() } == .cutShort(has: whole.count - 1, needs: whole.count))
    #expect(fault { $0.removeLast(1_000_000) } != nil)
    #expect(fault { $0[whole.count - 1] ^= 1 } == .damaged)
  }

  @Test func aFolderBringsItsOwnVectorsOrSaysWhyNot() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try #require(library["en"]).copy
    for (language, bytes) in [
      ("en", whole), ("de", whole), ("fr", Array(whole.dropLast(9))), ("es", []),
    ] {
      let path = folder.appendingPathComponent(language)
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
      try Data(bytes).write(to: path.appendingPathComponent("vectors.bin"))
    }
    let contents = try LexiconFolder.contents(of: folder.path)
    #expect(contents.vectors.map(\.language) == ["en"])
    let messages = contents.diagnostics.map { $0.problem.message }
    #expect(
      messages == [
        "word vectors of the language \"en\" in the folder \"de\"",
        "no file of word vectors: it does not begin with \"RLV1\"",
        "the file ends after \(whole.count - 9) bytes; its header speaks of \(whole.count)",
      ])
    let lexicons = Lexicons().adding(vectors: contents.vectors)
    #expect(lexicons.vectors["en"]?.row(of: tokenizer.key(of: "refund")) != nil)
  }

  @Test func checksumIsThatOfTheStandard() {
    // The check value of CRC-32 in ITU-T V.42 and in every table of such sums.
    let sum = Array("123456789".utf8).withUnsafeBytes { CRC32.checksum(of: $0) }
    #expect(sum == 0xCBF4_3926)
  }
}

extension WordVectors {
  fileprivate var copy: [UInt8] { withBytes { Array($0) } }
}
