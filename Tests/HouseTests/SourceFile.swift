import Foundation

/// A Swift file of the package.
struct SourceFile: Sendable, CustomStringConvertible {
  /// From the package's folder on: `Sources/ReplyText/Word.swift`.
  var path: String
  var lines: [String]

  var description: String { path }

  /// `ReplyText`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Every Swift file below the folders, in order of path.
  static func all(in folders: [String]) -> [SourceFile] {
    folders.flatMap { folder in
      let found = FileManager.default.enumerator(atPath: root.path + "/" + folder)
      return (found?.allObjects ?? []).compactMap { $0 as? String }
        .filter { $0.hasSuffix(".swift") }.sorted().map { name in
          let path = "\(folder)/\(name)"
          let bytes = try? Data(contentsOf: root.appendingPathComponent(path))
          let text = String(decoding: bytes ?? Data(), as: UTF8.self)
          return SourceFile(path: path, lines: text.components(separatedBy: "\n"))
        }
    }
  }

  /// Modules imported, each with the number of its line.
  var imports: [(line: Int, module: String)] {
    var isText = false
    return lines.enumerated().compactMap { index, line in
      if line.components(separatedBy: "\"\"\"").count % 2 == 0 { isText.toggle() }
      guard !isText else { return nil }
      let words = line.split(whereSeparator: { " \t".contains($0) }).filter { !$0.hasPrefix("@") }
      guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1,
        place == 0 || ["public", "package", "internal", "private"].contains(words[0])
      else { return nil }
      return (index + 1, String(words.last?.split(separator: ".").first ?? ""))
    }
  }

  /// Functions, initializers and subscripts with more lines than the limit, as `path:line`.
  ///
  /// A function begins at the line with its keyword and ends at the next line that is a closing
  /// brace with the same indent.
  func functions(longerThan limit: Int) -> [String] {
    lines.indices.compactMap { start in
      let line = lines[start]
      let words = line.split(separator: " ").map { $0.prefix { $0.isLetter } }
      guard line.hasSuffix("{") || line.hasSuffix("("),
        words.contains("func") || words.contains("init") || words.contains("subscript")
      else { return nil }
      let indent = line.prefix { $0 == " " }
      let end = lines[start...].dropFirst().firstIndex { $0 == indent + "}" } ?? start
      return end - start + 1 > limit ? "\(path):\(start + 1)" : nil
    }
  }
}
