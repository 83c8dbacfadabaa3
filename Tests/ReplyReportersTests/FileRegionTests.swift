import LexiconData
import ReplyMail
import ReplyModel
import ReplyReporters
import ReplyRuleKit
import Testing

@testable import ReplyEngine

/// Where findings stand in their files: an editor that opens the file there shows the words.
@Suite struct FileRegionTests {
  /// Files in which `@` is flagged.
  static let files: [(name: String, bytes: [UInt8])] = [
    ("bare text", Array("one\ntwo 🙂 @ x\n".utf8)),
    ("bare text with a mark", [0xEF, 0xBB, 0xBF] + Array("é @\n".utf8)),
    ("bare text with CRLF", Array("one\r\n@\r\n".utf8)),
    ("bare text in windows-1252", [0xE9, 0x0A, 0xE9, 0x20, 0x40, 0x0A]),
    ("mail", Array("From: a\nSubject: b\n\none\n🙂 two @\n".utf8)),
    (
      "quoted-printable",
      Array(
        """
        From: a
        Content-Transfer-Encoding: quoted-printable
        Content-Type: text/plain; charset=utf-8

        caf=C3=A9 and=
         so on @ there

        """.utf8)
    ),
    (
      "format=flowed",
      Array("From: a\nContent-Type: text/plain; format=flowed\n\nso \nit @ goes\n".utf8)
    ),
    ("html", Array("From: a\nContent-Type: text/html\n\n<p>so</p>\n<p>&amp; @</p>\n".utf8)),
  ]

  @Test(arguments: files.indices) func theRegionHoldsTheWords(_ number: Int) throws {
    let (name, bytes) = Self.files[number]
    let raw = RawMessage(
      path: name, index: 1, bytes: bytes, place: FilePlace(),
      form: HeaderSection.begins(bytes[...]) ? .mail : .text)
    let engine = try Engine(
      rules: [AtSign.self], settings: EngineSettings(), lexicons: builtInLexicons)
    let review = Reviewer(engine: engine).review(Exchange(id: name, reply: raw.message()))
    let region = try #require(FileRegion.regions(of: review, in: raw).first)

    let range = try #require(region.bytes)
    #expect(bytes[range].elementsEqual("@".utf8))
    // As an editor sees it: a byte order mark is no column, and other charsets are decoded.
    let shown = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let text = String(decoding: shown.map { $0 == 0xE9 ? 0x65 : $0 }, as: UTF8.self)
    let isUTF8 = String(validating: shown, as: UTF8.self) != nil
    let lines = (isUTF8 ? String(decoding: shown, as: UTF8.self) : text).utf16.split(
      separator: 0x0A, omittingEmptySubsequences: false)
    let line = Array(lines[region.line - 1])
    #expect(line[try #require(region.column) - 1] == UInt16(UInt8(ascii: "@")))
    #expect(region.endLine == region.line)
    #expect(region.endColumn == region.column.map { $0 + 1 })
  }
}

/// Flags each `@`.
private struct AtSign: Rule {
  static let description = RuleDescription(
    identifier: "at-sign", summary: "an at sign", rationale: "", category: .tone,
    severity: .warning, since: "0.1.0", examples: [])

  init(options: NoOptions) {}

  func check(_ inspection: Inspection) -> [Finding] {
    let bytes = inspection.reply.text.bytes
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }
      .map { Finding(at: $0..<$0 + 1, message: "at sign", confidence: 1) }
  }
}
