import Testing

/// What files and types may be called.
@Suite struct NamingTests {
  /// Names that say nothing: whatever has no place ends up there.
  private static let empty = [
    "Utils", "Utilities", "Helper", "Helpers", "Manager", "Common", "Misc",
  ]

  @Test func filesAreFound() {
    #expect(RepositoryFile.all.count > 500)
    #expect(RepositoryFile.pages.contains { $0.path == "README.md" })
  }

  @Test func noNameSaysNothing() {
    let files = RepositoryFile.all.filter { file in
      let parts = file.path.split(separator: "/").map { $0.prefix { $0 != "." && $0 != "+" } }
      return parts.contains { part in
        Self.empty.contains { part == $0 || part.hasSuffix($0) || part == $0.lowercased() }
      }
    }
    #expect(files.map(\.path) == [])
    let types = HouseTests.sources.flatMap(\.types).filter { type in
      Self.empty.contains { type.name == $0 || type.name.hasSuffix($0) }
    }
    #expect(types.map(\.place) == [])
  }

  @Test func noFileNameHoldsABlank() {
    #expect(RepositoryFile.all.map(\.path).filter { $0.contains { $0.isWhitespace } } == [])
  }

  /// The folders of a Maildir and of MH name files as the formats want it.
  @Test func fixturesSayWhatIsInThem() {
    let isOfAFormat = { (path: String) in
      ["/cur/", "/new/", "/tmp/", "/mh/"].contains { path.contains($0) }
    }
    let found = RepositoryFile.all.filter { $0.path.hasPrefix("Fixtures/") }.filter { file in
      let stem = file.name.prefix { $0 != "." }
      let words = stem.split { "-_ ".contains($0) }
      return !stem.isEmpty && !isOfAFormat("/" + file.path)
        && (words.allSatisfy { $0.allSatisfy(\.isNumber) } || ["test", "case"].contains(words[0]))
    }
    #expect(found.map(\.path) == [])
  }
}
