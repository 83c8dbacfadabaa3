import Foundation
import LexiconData
import ReplyMail
import ReplyText
import Testing

@testable import ReplyModel

/// Marked text: three columns of region letters, a bar, the line.
///
/// S salutation, B body, A attribution, Q quote (with its depth from 2 on), F forwarded, V
/// valediction, G signature, L boilerplate. Own lines that are no prose: Bc code, Bl log, Bt table.
struct MarkedText {
  var marks: [String] = []
  var lines: [String] = []

  init(_ source: String) {
    for row in source.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      guard let bar = row.firstIndex(of: "|") else { continue }
      marks.append(row[..<bar].trimmingCharacters(in: .whitespaces))
      lines.append(String(row[row.index(after: bar)...]))
    }
  }

  static func letter(_ region: Region) -> String {
    switch region.kind {
    case .salutation: "S"
    case .body: "B"
    case .attribution: "A"
    case .quote: region.depth > 1 ? "Q\(region.depth)" : "Q"
    case .forwarded: "F"
    case .valediction: "V"
    case .signature: "G"
    case .boilerplate: "L"
    }
  }

  /// The marks that an anatomy gives each line of a text.
  static func marks(of anatomy: Anatomy, lines: [String]) -> [String] {
    var start = 0
    return lines.map { line in
      let range = start..<(start + line.utf8.count)
      start = range.upperBound + 1
      guard line.contains(where: { !$0.isWhitespace }) else { return "" }
      let kind = anatomy.verbatim.first { $0.range.overlaps(range) }?.kind.rawValue.prefix(1)
      return anatomy.regions.filter { $0.range.overlaps(range) }.map(letter).joined()
        + (kind ?? "")
    }
  }
}

let anatomyReader = AnatomyReader(lexicons: builtInLexicons)

func plain(_ string: String) -> MessageText {
  MessageText(text: Text(string), form: .plain, quoted: [], origin: TextOrigin())
}

/// Texts with their regions in the margin, `Fixtures/anatomy`.
@Suite struct GoldenAnatomyTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Fixtures/anatomy").standardizedFileURL

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func fixturesAreThere() {
    #expect(Self.names.count >= 30)
  }

  @Test(arguments: names) func regionsAreAsMarked(name: String) throws {
    let source = try String(
      contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let golden = MarkedText(source)
    let text = golden.lines.joined(separator: "\n") + "\n"
    let found = MarkedText.marks(of: anatomyReader.anatomy(of: plain(text)), lines: golden.lines)
    #expect(found == golden.marks)
    let carriage = text.replacingOccurrences(of: "\n", with: "\r\n")
    let lines = golden.lines.map { $0 + "\r" }
    let again = MarkedText.marks(of: anatomyReader.anatomy(of: plain(carriage)), lines: lines)
    #expect(again == golden.marks, "with CRLF")
    let open = MarkedText.marks(
      of: anatomyReader.anatomy(of: plain(String(text.dropLast()))), lines: golden.lines)
    #expect(open == golden.marks, "without the last line end")
    let decomposed = golden.lines.map(\.decomposedStringWithCanonicalMapping)
    let apart = MarkedText.marks(
      of: anatomyReader.anatomy(of: plain(decomposed.joined(separator: "\n"))), lines: decomposed)
    #expect(apart == golden.marks, "decomposed")
  }
}
