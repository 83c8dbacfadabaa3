import Foundation
import Testing

@testable import ReplyLexicon

/// One block of `Fixtures/lexicons/diagnostics.txt`: a file, and all that the checker says of it.
struct DiagnosticBlock: Sendable, CustomTestStringConvertible {
  /// What stands behind `=== `: the file's path, `en/apology.lex`.
  var path: String
  var text: String
  var says: String

  var testDescription: String { text.isEmpty ? path : text }

  static let file = URL(fileURLWithPath: ImageTests.folder).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/lexicons/diagnostics.txt")

  static let intro: String = { parts(of: "=== ").first ?? "" }()

  static let all: [DiagnosticBlock] = parts(of: "=== ").dropFirst().map { part in
    let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let halves = (lines.last ?? "").components(separatedBy: "--- says\n")
    return DiagnosticBlock(
      path: String(lines[0]), text: halves[0], says: halves.count > 1 ? halves[1] : "")
  }

  private static func parts(of mark: String) -> [String] {
    let source = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return ("\n" + source).components(separatedBy: "\n" + mark)
  }

  /// `<A0>` stands for a byte, so that what cannot be seen can be read.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let first = rest.utf8.first {
      let code = rest.dropFirst().prefix(2)
      if first == UInt8(ascii: "<"), rest.dropFirst(3).first == ">",
        let byte = UInt8(code, radix: 16)
      {
        bytes.append(byte)
        rest = rest.dropFirst(4)
      } else {
        bytes += Array(String(rest.removeFirst()).utf8)
      }
    }
    return bytes
  }

  /// What the checker says, as the block has it.
  var outcome: String {
    let parts = path.split(separator: "/").map(String.init)
    let source = LexiconSource(
      path: path, bytes: bytes, expectedName: String(parts[parts.count - 1].dropLast(4)),
      expectedLanguage: parts.count > 1 ? parts[0] : nil, mustBeRead: true)
    return LexiconChecker.diagnostics(of: [source]).map { "\($0)\n" }.joined()
  }

  /// The block, with what the checker says now.
  var accepted: String { "=== \(path)\n\(text)--- says\n\(outcome)" }
}

struct DiagnosticTableTests {
  @Test(arguments: DiagnosticBlock.all)
  func fileIsJudgedAsItStandsThere(block: DiagnosticBlock) {
    #expect(block.outcome == block.says)
  }

  /// `REPLYLINT_ACCEPT=1` writes what is said into the file anew.
  @Test func thereAreBlocks() throws {
    #expect(DiagnosticBlock.all.count >= 60)
    guard ProcessInfo.processInfo.environment["REPLYLINT_ACCEPT"] != nil else { return }
    let blocks = DiagnosticBlock.all.map(\.accepted).joined(separator: "\n")
    try (DiagnosticBlock.intro.dropFirst() + "\n" + blocks)
      .write(to: DiagnosticBlock.file, atomically: true, encoding: .utf8)
  }

  /// Identifiers that the blocks cannot show: they are about folders, sizes and images.
  static let elsewhere: Set = [
    "unreadable-file", "misnamed-file", "misplaced-file", "too-big", "more", "contradiction",
    "key-collision", "too-many-languages", "table-byte", "unreadable-lexicon",
    "word-vectors",
  ]

  @Test func everyIdentifierIsInTheReferenceAndInABlock() throws {
    let page = DiagnosticBlock.file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/lexicons.md")
    let reference = try String(contentsOf: page, encoding: .utf8)
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/ReplyLexicon/Wording")
    let said = DiagnosticBlock.all.map(\.says).joined()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let source = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for found in source.matches(of: /\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)",/) {
        let identifier = String(found.1)
        #expect(reference.contains("`\(identifier)`"), "docs/lexicons.md lacks \(identifier)")
        #expect(
          Self.elsewhere.contains(identifier) || said.contains("[\(identifier)]"),
          "no block shows \(identifier)")
      }
    }
  }
}
