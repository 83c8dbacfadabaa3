import Foundation
import ReplyRuleKit
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
    do {
      let changes = try changes(in: folder)
      return arguments.contains("--check") ? report(changes) : try apply(changes, in: folder)
    } catch {
      FileHandle.standardError.write(
        line: "\(folder): cannot read or write the pages: \(error.localizedDescription)")
      return 2
    }
  }

  /// What a page would have to become. `text` nil: its rule is gone.
  struct Change {
    var path: String
    var text: String?
    var state: String
  }

  /// In order of file name; empty where every page is as its rule says.
  static func changes(in folder: String) throws -> [Change] {
    let pages = builtInRules.map { RulePage($0) }
    var wanted = pages.map { ($0.fileName, $0.text) }
    wanted.append((RuleIndex.fileName, RuleIndex(pages: pages).text))
    var changes: [Change] = []
    for (name, text) in wanted.sorted(by: { $0.0 < $1.0 }) {
      let path = folder + "/" + name
      let present = FileManager.default.contents(atPath: path)
      guard present != Data(text.utf8) else { continue }
      changes.append(Change(path: path, text: text, state: present == nil ? "missing" : "stale"))
    }
    return changes + gone(in: folder, known: Set(wanted.map(\.0)))
  }

  private static func gone(in folder: String, known: Set<String>) -> [Change] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let pages = names.filter { $0.hasSuffix(".md") && !known.contains($0) }.sorted()
    return pages.compactMap { name in
      let path = folder + "/" + name
      let text = FileManager.default.contents(atPath: path).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard text?.hasPrefix(RulePage.mark) ?? false else { return nil }
      return Change(path: path, text: nil, state: "there is no rule of this name")
    }
  }

  private static func report(_ changes: [Change]) -> Int32 {
    for change in changes {
      FileHandle.standardOutput.write(line: "\(change.path): \(change.state)")
    }
    guard !changes.isEmpty else { return 0 }
    FileHandle.standardError.write(line: "`make docs` writes the pages anew")
    return 1
  }

  private static func apply(_ changes: [Change], in folder: String) throws -> Int32 {
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for change in changes {
      if let text = change.text {
        try Data(text.utf8).write(to: URL(filePath: change.path))
        FileHandle.standardOutput.write(line: "\(change.path): written")
      } else {
        try files.removeItem(atPath: change.path)
        FileHandle.standardOutput.write(line: "\(change.path): removed: \(change.state)")
      }
    }
    return 0
  }
}
