import Testing

/// One file of `Fixtures/terminal`: what is typed, what stands where, and what comes of it.
///
/// Lines before the first section are prose and commands; a command begins with `$ `, and all of
/// them go to one shell. Sections begin with `=== `: `file NAME`, `stdin`, `stdout`, `stderr`,
/// `exit STATUS`. A section whose text does not end with a line end says so in its last line:
/// `\ no line end`.
struct Situation: Sendable, CustomTestStringConvertible {
  /// `command/situation.txt`.
  var name: String
  var prose: [String] = []
  var commands: [String] = []
  var files: [(name: String, text: String)] = []
  var stdin = ""
  var stdout = ""
  var stderr = ""
  var status: Int32 = 0

  var testDescription: String { name }

  private static let missingEnd = "\\ no line end\n"

  init(name: String, source: String) {
    self.name = name
    var sections: [(title: String, text: String)] = [("", "")]
    for line in source.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("=== ") {
        sections.append((String(line.dropFirst(4)), ""))
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    for line in sections[0].text.split(separator: "\n") {
      if line.hasPrefix("$ ") {
        commands.append(String(line.dropFirst(2)))
      } else {
        prose.append(String(line))
      }
    }
    for section in sections.dropFirst() { take(section.title, Self.plain(section.text)) }
  }

  private mutating func take(_ title: String, _ text: String) {
    let words = title.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "stdin": stdin = text
    case "stdout": stdout = text
    case "stderr": stderr = text
    case "file": files.append((words.last ?? "", text))
    case "exit": status = words.last.flatMap { Int32($0) } ?? -1
    default: Issue.record("\(name): unknown section \"\(title)\"")
    }
  }

  /// The file as `REPLYLINT_ACCEPT=1` writes it.
  var source: String {
    var text = (prose + commands.map { "$ " + $0 }).joined(separator: "\n") + "\n"
    for file in files { text += "=== file \(file.name)\n" + Self.marked(file.text) }
    if !stdin.isEmpty { text += "=== stdin\n" + Self.marked(stdin) }
    if !stdout.isEmpty { text += "=== stdout\n" + Self.marked(stdout) }
    if !stderr.isEmpty { text += "=== stderr\n" + Self.marked(stderr) }
    return text + "=== exit \(status)\n"
  }

  private static func marked(_ text: String) -> String {
    text.isEmpty || text.utf8.last == 0x0A ? text : text + "\n" + missingEnd
  }

  private static func plain(_ text: String) -> String {
    text.hasSuffix(missingEnd) ? String(text.dropLast(missingEnd.count + 1)) : text
  }
}
