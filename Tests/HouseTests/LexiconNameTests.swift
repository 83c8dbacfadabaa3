import Testing

/// Every lexicon that the code asks for by name is in the list that the checker goes by.
@Suite struct LexiconNameTests {
  static let table = SourceFile.all(in: ["Sources"]).first {
    $0.path.hasSuffix("KnownLexicons.swift")
  }

  static let known: Set<String> = Set(
    (table?.lines ?? []).compactMap { line in
      line.firstMatch(of: #/^    \("([a-z-]+)", \./#).map { String($0.output.1) }
    })

  /// Names in the places where a lexicon is asked for.
  static func names(in file: SourceFile) -> [String] {
    let asks =
      #/(?:cues\(|lexicon == |\.has\(|groups\(|forEachGroup\(|collect\(|case \((?="[a-z-]+", [._]))"([a-z-]+)"/#
    let lists = #/(?:lexicons: \[|lexicons: Set<LexiconName> = \[|lexicon: LexiconName = )([^\]]*)/#
    let source = file.lines.joined(separator: "\n")
    return source.matches(of: asks).map { String($0.output.1) }
      + source.matches(of: lists).flatMap { match in
        match.output.1.prefix { $0 != "\n" }.matches(of: #/"([a-z-]+)"/#).map {
          String($0.output.1)
        }
      }
  }

  @Test func everyNameIsKnown() {
    let files = SourceFile.all(in: ["Sources"]).filter {
      ["ReplyModel", "ReplyRules"].contains($0.target)
    }
    let used = files.flatMap { file in Self.names(in: file).map { (file.path, $0) } }
    #expect(Self.known.count > 40)
    #expect(Set(used.map(\.1)).count > 20)
    let unknown = used.filter { _, name in
      let taken = name.hasSuffix("-lookalike") ? String(name.dropLast("-lookalike".count)) : name
      return !Self.known.contains(taken) && !Self.known.contains(name)
    }
    #expect(unknown.map { "\($0.0): \($0.1)" } == [])
  }
}
