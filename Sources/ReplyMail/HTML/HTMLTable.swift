/// Tells a table that holds data from one that only lays out a page.
struct HTMLTable {
  struct Attributes {
    /// `role=presentation`.
    var isLayout = false
    /// A border around each cell.
    var hasGrid = false
  }

  /// Place of the first character.
  let start: Int
  private let attributes: Attributes
  private var holdsTable = false
  private var headings = 0
  private var filledCells = 0
  private var filledRows = 0
  private var rows = 0
  private var longest = 0
  private var cellStart: Int?

  /// Cells of data are short, in bytes.
  private static let cellLimit = 160

  init(start: Int, attributes: Attributes) {
    self.start = start
    self.attributes = attributes
  }

  mutating func openRow() { endRow() }

  mutating func openCell(at place: Int, isHeading: Bool) {
    closeCell(at: place)
    cellStart = place
    if isHeading { headings += 1 }
  }

  mutating func closeCell(at place: Int) {
    guard let start = cellStart else { return }
    if place > start { filledCells += 1 }
    longest = max(longest, place - start)
    cellStart = nil
  }

  mutating func closeRow(at place: Int) {
    closeCell(at: place)
    endRow()
  }

  private mutating func endRow() {
    if filledCells > 0 { rows += 1 }
    if filledCells > 1 { filledRows += 1 }
    filledCells = 0
  }

  mutating func holdTable() { holdsTable = true }

  /// To be asked when the table is closed.
  var isData: Bool {
    guard !attributes.isLayout, !holdsTable, rows > 1 else { return false }
    if headings > 0 || attributes.hasGrid { return filledRows > 0 }
    return filledRows > 1 && filledRows * 2 >= rows && longest <= Self.cellLimit
  }
}
