import ReplyText
import Testing

@Suite struct ScriptTests {
  @Test(
    arguments: [
      ("", nil), ("12 !?", nil), ("Hello, Анна", Script.latin), ("Привет, Ann", .cyrillic),
      ("東京 no", .han), ("ありがとう", .hiragana), ("안녕", .hangul), ("שלום", .hebrew),
      ("ab ßé \u{3B1}", .latin), ("\u{301}", nil),
    ] as [(String, Script?)])
  func dominantScript(_ text: String, _ script: Script?) {
    #expect(Script.dominant(in: Text(text)) == script)
  }

  @Test func codesReadAsISO15924() {
    #expect(Script.latin.description == "Latn")
    #expect(Script(of: "1") == .common)
    #expect(Script(of: "\u{301}") == .inherited)
    #expect(Script(of: "ж") == .cyrillic)
  }
}
