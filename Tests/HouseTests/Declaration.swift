/// A type or function of a Swift file.
struct Declaration: Sendable {
  var name: String
  /// `path: name`.
  var place: String
  /// Lines with `///` stand above it.
  var isDocumented: Bool
}

extension SourceFile {
  private static let typeWords: Set = [
    "struct", "class", "enum", "protocol", "actor", "typealias",
  ]

  /// Every type, public or not.
  var types: [Declaration] { found { words, _ in words.first(where: Self.typeWords.contains) } }

  /// Public and package types and functions.
  var declarations: [Declaration] {
    found { words, line in
      guard words.contains("public") || words.contains("package") else { return nil }
      return words.first { $0 == "func" || Self.typeWords.contains($0) }
    }
  }

  /// - Parameter keyword: the word before the name, of the words before it; nil where it is none.
  private func found(_ keyword: ([String], String) -> String?) -> [Declaration] {
    var isText = false
    return lines.indices.compactMap { index in
      let line = lines[index]
      if line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count % 2 == 0 {
        isText.toggle()
      }
      let words = line.split { $0 == " " }.map(String.init)
      guard !isText, !words.isEmpty, !words[0].hasPrefix("//"),
        let word = keyword(words, line), let place = words.firstIndex(of: word),
        words[..<place].allSatisfy(Self.isModifier), place + 1 < words.count
      else { return nil }
      let name = String(words[place + 1].prefix { !"(<:{".contains($0) })
      let shown = name.isEmpty ? String(words[place + 1].prefix(2)) : name
      return Declaration(
        name: shown, place: "\(path): \(shown)", isDocumented: isDocumented(above: index))
    }
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || word.hasSuffix(")")
      || [
        "public", "package", "internal", "private", "fileprivate", "final", "static", "mutating",
        "nonisolated", "indirect", "override", "borrowing", "consuming",
      ].contains(word)
  }

  private func isDocumented(above index: Int) -> Bool {
    let above = lines[..<index].last { !$0.trimmingPrefix { $0 == " " }.hasPrefix("@") }
    return above?.trimmingPrefix { $0 == " " }.hasPrefix("///") ?? false
  }

  /// Comments that are no documentation, without their slashes.
  var comments: [(line: Int, text: String)] {
    lines.enumerated().compactMap { index, line in
      let text = line.trimmingPrefix { $0 == " " }
      guard text.hasPrefix("//"), !text.hasPrefix("///") else { return nil }
      return (index + 1, text.drop { $0 == "/" || $0 == " " }.description)
    }
  }
}
