/// Joins labelled lines into regions.
struct RegionBuilder {
  let lines: [TextLine]
  /// Line of the salutation, the byte where it ends, and how sure that is.
  var salutation: (line: Int, end: Int, confidence: Float)?
  private var regions: [Region] = []

  init(lines: [TextLine]) { self.lines = lines }

  /// Regions in order; blank lines at the seam of two belong to none.
  mutating func build(from labels: [LineLabel]) -> [Region] {
    for index in labels.indices {
      guard let kind = labels[index].kind else { continue }
      let line = lines[index]
      let label = labels[index]
      if let salutation, salutation.line == index {
        add(.salutation, line.start..<salutation.end, 0, salutation.confidence)
        if salutation.end < line.next {
          regions.append(region(kind, salutation.end..<line.next, label.depth, label.confidence))
        }
      } else {
        add(kind, line.start..<line.next, label.depth, label.confidence)
      }
    }
    return regions
  }

  private mutating func add(
    _ kind: RegionKind, _ range: Range<Int>, _ depth: Int32, _ confidence: Float
  ) {
    if let last = regions.indices.last, regions[last].kind == kind,
      regions[last].depth == Int(depth)
    {
      regions[last].range = regions[last].range.lowerBound..<range.upperBound
      regions[last].confidence = min(regions[last].confidence, Double(confidence))
    } else {
      regions.append(region(kind, range, depth, confidence))
    }
  }

  private func region(
    _ kind: RegionKind, _ range: Range<Int>, _ depth: Int32, _ confidence: Float
  ) -> Region {
    Region(kind: kind, range: range, confidence: Double(confidence), depth: Int(depth))
  }
}
