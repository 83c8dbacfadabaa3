import Testing

/// The folder that support leads work in holds nothing that nobody reads.
@Suite struct LexiconFileTests {
  static let files = RepositoryFile.all.filter { $0.path.hasPrefix("Lexicons/") }

  @Test func everyFileIsOfAKindThatIsRead() {
    let found = Self.files.filter { file in
      let parts = file.path.split(separator: "/")
      let isRead =
        parts.count == 3
        && ([".lex", ".table"].contains { file.name.hasSuffix($0) } || file.name == "vectors.bin")
      return !isRead && !["Lexicons/README.md", "Lexicons/VECTORS.md"].contains(file.path)
    }
    #expect(found.map(\.path) == [])
  }

  /// A rule or the model asks for it by name; the reader of acts asks for look-alikes of each act.
  @Test func everyLexiconIsAskedFor() {
    let names = Set(Self.files.map { String($0.name.prefix { $0 != "." }) })
    let sources = HouseTests.sources.map { $0.lines.joined(separator: "\n") }
    let unread = names.subtracting(["README", "VECTORS", "vectors"]).filter { file in
      // One for each language: the language is no name.
      let isByLanguage = file.hasPrefix("question-pieces-")
      let name =
        file.hasSuffix("-lookalike")
        ? file.dropLast("-lookalike".count) : isByLanguage ? "question-pieces-\\($0)" : file[...]
      return !sources.contains { $0.contains("\"\(name)\"") }
    }
    #expect(unread.sorted() == [])
  }
}
