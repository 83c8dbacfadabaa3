import Foundation
import ReplyReporters
import ReplyRules

/// `replylint-dev docs [--check] DIR`: a page for each rule and the index, from the rules themselves.
enum DocsCommand {
  static let usage = "usage: replylint-dev docs [--check] DIR"

  /// - Returns: 0 all pages are as they should be, 1 `--check` found some that are not, 2 the work
  ///   could not be done.
  static func run(_ arguments: [String]) -> Int32 {
    let folders = arguments.dropFirst().filter { $0 != "--check" }
    guard let folder = folders.first, folders.count == 1, !folder.hasPrefix("-") else {
      FileHandle.standardError.write(line: usage)
      return 2
    }
    let isCheck = arguments.contains("--check")
    do {
      if !isCheck {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
      return try GeneratedFile.settle(changes(in: folder), isCheck: isCheck)
    } catch {
      FileHandle.standardError.write(
        line: "\(folder): cannot read or write the pages: \(error.localizedDescription)")
      return 2
    }
  }

  /// In order of file name; empty where every page is as its rule says.
  static func changes(in folder: String) -> [GeneratedFile] {
    let pages = builtInRules.map { RulePage($0) }
    var wanted = pages.map { RulePageMarkdown(page: $0) }.map { ($0.fileName, $0.text) }
    wanted.append((RuleIndexMarkdown.fileName, RuleIndexMarkdown(index: RuleIndex(pages)).text))
    let changed = wanted.sorted { $0.0 < $1.0 }.compactMap { name, text in
      GeneratedFile(path: folder + "/" + name, text: text)
    }
    return changed + gone(in: folder, known: Set(wanted.map(\.0)))
  }

  private static func gone(in folder: String, known: Set<String>) -> [GeneratedFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let pages = names.filter { $0.hasSuffix(".md") && !known.contains($0) }.sorted()
    return pages.compactMap { name in
      let path = folder + "/" + name
      let text = FileManager.default.contents(atPath: path).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard text?.hasPrefix(RulePageMarkdown.mark) ?? false else { return nil }
      return GeneratedFile(gone: path, state: "there is no rule of this name")
    }
  }
}
