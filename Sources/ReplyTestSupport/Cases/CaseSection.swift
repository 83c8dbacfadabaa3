/// A heading of a case and what follows it.
struct CaseSection {
  /// Empty for what stands before the first heading.
  var title = ""
  /// Of the heading, 1-based.
  var line = 1
  /// Without blank lines at both ends.
  var text = ""

  /// The first section is what stands before the first `## `; a `## ` inside a fence is text.
  ///
  /// - Complexity: O(n).
  static func all(in source: String) -> [CaseSection] {
    var sections = [CaseSection()]
    var fence: Substring?
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let ticks = line.prefix { $0 == "`" }
      if ticks.count >= 3, fence == nil || fence == line { fence = fence == nil ? ticks : nil }
      if fence == nil, line.hasPrefix("## ") {
        sections.append(CaseSection(title: String(line.dropFirst(3)), line: index + 1))
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    return sections.map { section in
      var section = section
      section.text = trimmed(section.text)
      return section
    }
  }

  private static func trimmed(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }

  /// What stands in the fence of the section, each line with its end.
  ///
  /// - Throws: `CaseError.noBlock` where there is no fence, or it is not closed.
  func block(of name: String) throws(CaseError) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("```") }) else {
      throw .noBlock(name: name, line: line, heading: title)
    }
    let ticks = lines[start].prefix { $0 == "`" }
    let inside = lines[(start + 1)...]
    guard let end = inside.firstIndex(of: ticks) else {
      throw .noBlock(name: name, line: line, heading: title)
    }
    return inside[..<end].map { $0 + "\n" }.joined()
  }
}
