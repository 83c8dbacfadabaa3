/// What is wrong with a file, up to a limit: nobody mends more at once, and a file that is none
/// would fill the memory.
struct DiagnosticList {
  static let limit = 50

  let path: String
  private(set) var kept: [LexiconDiagnostic] = []
  private var dropped = 0

  init(path: String) { self.path = path }

  /// Nothing was appended.
  var isEmpty: Bool { kept.isEmpty }

  var count: Int { kept.count + dropped }

  /// False where one more would only be counted.
  var hasRoom: Bool { kept.count < Self.limit }

  mutating func append(_ diagnostic: LexiconDiagnostic) {
    if hasRoom {
      kept.append(diagnostic)
    } else {
      dropped += 1
    }
  }

  /// Counts one that was not made, for want of room.
  mutating func drop() { dropped += 1 }

  /// In order of line and column; the last one says how many more there are, if any.
  var all: [LexiconDiagnostic] {
    let sorted = kept.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    guard dropped > 0, let last = sorted.last else { return sorted }
    return sorted + [
      LexiconDiagnostic(
        path: path, line: last.line, column: last.column, sourceLine: "",
        problem: .moreProblems(dropped))
    ]
  }
}
