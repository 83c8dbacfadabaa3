/// A figure week by week.
struct TrendSeries {
  var name: String
  /// nil in a week that has no such figure.
  var points: [Double?]
  /// Per hundred replies.
  var isRate: Bool
  var told: (Double) -> String

  init(
    _ name: String, _ points: [Double?], isRate: Bool = false,
    told: @escaping (Double) -> String = AuditWords.decimal
  ) {
    self.name = name
    self.points = points
    self.isRate = isRate
    self.told = told
  }
}

/// The lines of a small chart, in units of its view box.
struct TrendDrawing {
  static let width = 240.0
  static let height = 64.0
  static let margin = 4.0

  /// Stretches without a gap, as `points` of polylines.
  private(set) var lines: [String] = []
  /// What lies below them.
  private(set) var areas: [String] = []
  /// The last point, and points between gaps.
  private(set) var dots: [(x: String, y: String)] = []

  /// - Parameter places: from 0 to 1, a place a point, ascending.
  init(_ points: [Double?], places: [Double]) {
    let most = points.compactMap { $0 }.max() ?? 0
    var run: [(x: String, y: String)] = []
    for (point, place) in zip(points, places) {
      guard let point else {
        close(&run)
        continue
      }
      let share = most > 0 ? point / most : 0
      let x = Self.margin + place * (Self.width - 2 * Self.margin)
      let y = Self.height - Self.margin - share * (Self.height - 2 * Self.margin)
      run.append((JSONWriter.decimal(x), JSONWriter.decimal(y)))
    }
    let last = run.last
    close(&run)
    if let last, dots.last?.x != last.x { dots.append(last) }
  }

  private mutating func close(_ run: inout [(x: String, y: String)]) {
    defer { run = [] }
    guard run.count > 1, let first = run.first, let last = run.last else {
      dots += run
      return
    }
    let points = run.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    let floor = JSONWriter.decimal(Self.height - Self.margin)
    lines.append(points)
    areas.append("\(first.x),\(floor) \(points) \(last.x),\(floor)")
  }
}
