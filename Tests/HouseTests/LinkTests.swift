import Foundation
import Testing

/// Links between the pages of the repository.
@Suite struct LinkTests {
  @Test(arguments: RepositoryFile.pages) func linksLeadSomewhere(_ page: RepositoryFile) {
    for link in Self.links(in: page.text) {
      guard !link.contains("://"), !link.hasPrefix("mailto:") else { continue }
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = parts[0].isEmpty ? page.path : page.folder + parts[0]
      let target = SourceFile.root.appendingPathComponent(path).standardizedFileURL
      let isThere = FileManager.default.fileExists(atPath: target.path)
      #expect(isThere, "\(page.path): nothing is at \(link)")
      guard isThere, parts.count == 2, let text = try? String(contentsOf: target, encoding: .utf8)
      else { continue }
      #expect(
        Self.anchors(in: text).contains(String(parts[1])), "\(page.path): no heading for \(link)")
    }
  }

  /// What stands in the brackets after `]`; what a fence or backticks hold is none.
  static func links(in text: String) -> [String] {
    prose(text).split(separator: "\n").flatMap { line in
      line.components(separatedBy: "](").dropFirst().compactMap { rest in
        rest.firstIndex(of: ")").map { String(rest[..<$0]) }
      }
    }
  }

  private static func prose(_ text: String) -> String {
    var fence: Substring?
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let ticks = line.prefix { $0 == "`" }
      if ticks.count >= 3, fence == nil || fence == line {
        fence = fence == nil ? ticks : nil
      } else if fence == nil {
        let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
        lines.append(pieces.enumerated().map { $0.offset % 2 == 0 ? $0.element : "" }.joined())
      }
    }
    return lines.joined(separator: "\n")
  }

  /// As the common Markdown readers make them of headings.
  private static func anchors(in text: String) -> Set<String> {
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
    return Set(
      headings.map { heading in
        let words = heading.drop { $0 == "#" }.trimmingPrefix(" ").lowercased()
        let kept = words.filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
        return kept.map { $0 == " " ? "-" : String($0) }.joined()
      })
  }

  @Test func linksAreSeen() {
    let page = "[a](b.md) and [c `x`](d#e)\n```\n[f](g)\n```\n`[h](i)` ![j](k.png)\n"
    #expect(Self.links(in: page) == ["b.md", "d#e", "k.png"])
  }
}
