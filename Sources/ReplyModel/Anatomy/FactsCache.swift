/// The facts of lines, read when asked for; the last few are kept, for neighbours are asked together.
final class FactsCache {
  private struct Slot {
    var index = -1
    var facts = LineFacts()
  }

  private static let size = 64
  private let reader: LineFactsReader
  private let lines: [TextLine]
  private let kept: UnsafeMutablePointer<Slot>

  init(reader: LineFactsReader, lines: [TextLine]) {
    self.reader = reader
    self.lines = lines
    kept = .allocate(capacity: Self.size)
    kept.initialize(repeating: Slot(), count: Self.size)
  }

  /// The facts of a part of a line, which is not kept.
  func facts(of part: Range<Int>) -> LineFacts { reader.facts(of: part) }

  deinit {
    kept.deinitialize(count: Self.size)
    kept.deallocate()
  }

  /// The facts of a line; empty facts for a line that does not exist.
  func facts(_ index: Int) -> LineFacts {
    guard index >= 0, index < lines.count else { return LineFacts() }
    let slot = kept + index % Self.size
    if slot.pointee.index != index {
      slot.pointee = Slot(index: index, facts: reader.facts(of: lines[index].content))
    }
    return slot.pointee.facts
  }
}
