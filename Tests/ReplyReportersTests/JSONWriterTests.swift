import Foundation
import ReplyReporters
import Testing

@Suite struct JSONWriterTests {
  private func written(_ value: String) -> String {
    var json = JSONWriter()
    json.string(value)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static let escapeCases: [(String, String)] = [
    ("", #""""#), ("plain", #""plain""#), ("\"", #""\"""#), ("\\", #""\\""#), ("/", #""/""#),
    ("a\nb", #""a\nb""#), ("\r\n", #""\r\n""#), ("\t", #""\t""#),
    ("\u{8}\u{C}", #""\u0008\u000c""#),
    ("\0", #""\u0000""#), ("\u{1B}[2J", #""\u001b[2J""#), ("\u{7F}", #""\u007f""#),
    ("Zoë 🙂", #""Zoë 🙂""#), ("e\u{301}", "\"e\u{301}\""),
  ]

  @Test(arguments: escapeCases) func escapes(_ value: String, _ json: String) {
    #expect(written(value) == json)
  }

  @Test(arguments: (0..<0x20).map { $0 } + [0x7F])
  func noControlCharacterIsWrittenAsItIs(_ value: UInt32) throws {
    let text = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
    let json = written(text)
    #expect(json.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    let read = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  static let fractionCases: [(Double, String)] = [
    (0, "0.0"), (1, "1.0"), (0.5, "0.5"), (0.25, "0.25"), (0.1234, "0.123"), (0.9996, "1.0"),
    (0.9994, "0.999"), (0.05, "0.05"), (0.001, "0.001"), (-0.5, "-0.5"), (-0.0001, "0.0"),
    (12.5, "12.5"), (.nan, "0.0"), (.infinity, "0.0"),
  ]

  @Test(arguments: fractionCases) func fractions(_ value: Double, _ wanted: String) {
    var json = JSONWriter()
    json.fraction(value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == wanted)
  }

  @Test func structure() {
    var json = JSONWriter()
    json.object { json in
      json.key("a")
      json.number(-1)
      json.key("b")
      json.array([true, false]) { $0.flag($1) }
      json.key("c")
      json.array([Int]()) { $0.number($1) }
      json.key("d")
      json.optional(nil)
      json.key("e")
      json.object { json in
        json.key("f")
        json.object { _ in }
        json.key("g")
        json.array([1, 2]) { json, value in
          json.object {
            $0.key("h")
            $0.number(value)
          }
        }
      }
      json.key("i")
      json.string("x")
    }
    json.endLine()
    json.object { _ in }
    json.endLine()
    let wanted = """
      {"a":-1,"b":[true,false],"c":[],"d":null,"e":{"f":{},"g":[{"h":1},{"h":2}]},"i":"x"}
      {}

      """
    #expect(String(decoding: json.bytes, as: UTF8.self) == wanted)
  }
}
