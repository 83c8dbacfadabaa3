import Foundation
import Testing

@testable import ReplyText

/// The fast path must give what ICU gives: boundaries, kinds, keys and marks.
@Suite struct WordCutterTests {
  private let cutter = WordCutter()

  /// The first difference, as the text around it, or nil.
  private func difference(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { piece in
      var fast: [Word] = []
      var slow: [Word] = []
      cutter.cutByRules(piece, base: 0, into: &fast)
      cutter.cutByICU(piece, piece.indices, base: 0, into: &slow)
      if fast == slow { return nil }
      let index = zip(fast, slow).enumerated().first { $1.0 != $1.1 }?.offset
      let place = index.map { min(fast[$0].range.lowerBound, slow[$0].range.lowerBound) } ?? 0
      let around = bytes[max(0, place - 8)..<min(bytes.count, place + 12)]
      return "words \(index ?? -1): \(String(decoding: around, as: UTF8.self).debugDescription)"
    }
  }

  @Test func allTriplesOfASCII() {
    // Line ends between them: no rule for words looks over one.
    for first in UInt8(1)..<128 {
      var batch: [UInt8] = []
      batch.reserveCapacity(127 * 127 * 4)
      for second in UInt8(1)..<128 {
        for third in UInt8(1)..<128 { batch += [first, second, third, 0x0A] }
      }
      #expect(difference(batch) == nil)
    }
  }

  /// One character of each class that the rules tell apart.
  private static let classes: [String] = [
    "a", "Z", "1", "_", ".", ",", ":", "'", "@", "\"", " ", "-", "\u{E9}", "\u{2019}", "\u{201C}",
    "\u{301}", "\u{200D}", "\u{1F600}", "\u{5D0}", "\u{30AB}", "\u{4E00}", "\u{2003}", "\u{AD}",
    "\u{1F1E9}", "\u{B7}", "\u{202F}", "\u{661}",
  ]

  @Test func allStringsOfUpToFourClasses() {
    let characters = Self.classes.map { Array($0.utf8) }
    for first in characters {
      var batch: [UInt8] = first + [0x0A]
      for second in characters {
        batch += first + second + [0x0A]
        for third in characters {
          let three = first + second + third
          batch += three + [0x0A]
          for fourth in characters { batch += three + fourth + [0x0A] }
        }
      }
      #expect(difference(batch) == nil)
    }
  }

  @Test func everyCharacterOfTheTables() {
    var batch: [UInt8] = []
    for value in Array(UInt32(0x80)...0x7FF) + Array(UInt32(0x2000)...0x20FF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let one = Array(String(Character(scalar)).utf8)
      let a: [UInt8] = [0x61]
      let zero: [UInt8] = [0x30]
      let blank: [UInt8] = [0x20]
      for text in [
        one, one + one, a + one + a, zero + one + zero, a + one, one + zero, blank + one,
      ] {
        batch += text + [0x0A]
      }
    }
    #expect(difference(batch) == nil)
  }

  @Test func randomStrings() {
    var random = Random(seed: 1)
    let common = Array("etaoin shr.,'-1 20_:@/E\n").map { Array(String($0).utf8) }
    let rare = Self.classes.map { Array($0.utf8) }
    for _ in 0..<2_000 {
      var batch: [UInt8] = []
      for _ in 0..<100 {
        for _ in 0..<random.next(below: 24) {
          batch +=
            random.next(below: 6) > 0
            ? common[random.next(below: common.count)] : rare[random.next(below: rare.count)]
        }
        batch.append(0x0A)
      }
      #expect(difference(batch) == nil)
    }
  }

  @Test(arguments: [
    "", " ", "\n", "a", ".", "\u{301}", "\u{1F600}", "a\u{301}", "東京タワー", "ไทยแลนด์",
  ])
  func shortPieces(_ text: String) {
    #expect(difference(Array(text.utf8)) == nil)
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["REPLYLINT_CORPUS"] != nil,
      "REPLYLINT_CORPUS names a file or a folder of text to compare the fast path and ICU on"))
  func corpus() throws {
    let path = ProcessInfo.processInfo.environment["REPLYLINT_CORPUS"] ?? ""
    let root = URL(filePath: path)
    var files = [root]
    if let inside = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) {
      files += inside.compactMap { $0 as? URL }
    }
    var read = 0
    for file in files where !file.hasDirectoryPath {
      guard let data = try? Data(contentsOf: file) else { continue }
      #expect(difference(Text(utf8: Array(data)).bytes) == nil, "\(file.path)")
      read += 1
    }
    #expect(read > 0, "no readable file at \(path)")
  }

  @Test func bytesAfterThePieceAreNotRead() {
    let bytes = Array("one two'three".utf8)
    bytes.withUnsafeBufferPointer { all in
      var words: [Word] = []
      cutter.cut(UnsafeBufferPointer(rebasing: all[..<7]), base: 0, into: &words)
      #expect(words.map(\.range) == [0..<3, 4..<7])
    }
  }
}
