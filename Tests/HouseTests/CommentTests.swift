import Testing

/// What is commented, and what is no comment.
@Suite struct CommentTests {
  /// Members that a protocol asks for: what they do stands there.
  private static let asked: Set = [
    "check", "set", "description", "Options", "<", "==", "piece", "document",
  ]

  /// Properties and initializers may do with their names and types.
  @Test func publicTypesAndFunctionsSayWhatTheyAre() {
    let found = HouseTests.sources.flatMap(\.declarations).filter {
      !$0.isDocumented && !Self.asked.contains($0.name)
    }
    #expect(found.map(\.place) == [], "without a line that says what it is")
  }

  /// What is to be done stands in an issue.
  @Test func nothingIsLeftToDo() {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HACK" + ":"]
    let found = HouseTests.everything.flatMap { file in
      file.comments.filter { comment in words.contains { comment.text.contains($0) } }
        .map { "\(file.path):\($0.line)" }
    }
    #expect(found == [])
  }

  @Test func codeIsNotCommentedOut() {
    let found = HouseTests.everything.flatMap { file in
      file.comments.filter { Self.isCode($0.text) }.map { "\(file.path):\($0.line)" }
    }
    #expect(found == [])
  }

  private static func isCode(_ comment: String) -> Bool {
    let text = comment.trimmingPrefix { $0 == " " }
    if text.hasSuffix("{") || text.hasSuffix(";") || text == "}" { return true }
    let openings = ["let ", "var ", "func ", "guard ", "import ", "return ", "try ", "#if"]
    let isOpening = openings.contains { text.hasPrefix($0) }
    return isOpening && text.contains { "=({".contains($0) }
  }

  @Test(arguments: [
    ("let a = b", true), (" return call(x)", true), ("if a {", true), ("}", true),
    ("return to the sender", false), ("Let us see (a).", false), ("let alone", false),
  ])
  func codeIsTold(_ comment: String, _ isCode: Bool) { #expect(Self.isCode(comment) == isCode) }

  @Test func declarationsAreSeen() {
    let file = SourceFile(
      path: "a.swift",
      lines: [
        "/// Says.", "public struct A {", "  public var b = 1", "  @inlinable",
        "  public func c() {",
        "  /// Says.", "  @discardableResult", "  package static func d(", "  func e() {",
        "  public static func < (a: A, b: A) -> Bool { true }",
      ])
    #expect(file.declarations.map(\.name) == ["A", "c", "d", "<"])
    #expect(file.declarations.map(\.isDocumented) == [true, false, true, false])
    #expect(file.comments.map(\.line) == [])
  }
}
