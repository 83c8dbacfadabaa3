/// The facts of lines, read when asked for; the last few are kept, for neighbours are asked together.
final class FactsCache {
  private static let size = 64
  private let reader: LineFactsReader
  private let lines: [TextLine]
  private var kept: [(index: Int, facts: LineFacts)]

  init(reader: LineFactsReader, lines: [TextLine]) {
    self.reader = reader
    self.lines = lines
    kept = Array(repeating: (-1, LineFacts()), count: Self.size)
  }

  /// The facts of a line; empty facts for a line that does not exist.
  func facts(_ index: Int) -> LineFacts {
    guard index >= 0, index < lines.count else { return LineFacts() }
    let slot = index % Self.size
    if kept[slot].index == index { return kept[slot].facts }
    let facts = reader.facts(of: lines[index].content)
    kept[slot] = (index, facts)
    return facts
  }
}
