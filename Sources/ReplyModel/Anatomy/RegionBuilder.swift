/// Joins labelled lines into regions.
struct RegionBuilder {
  let lines: [TextLine]
  /// In order of line.
  var salutations: [SalutationCutter.Salutation] = []
  private var regions: [Region] = []

  init(lines: [TextLine]) { self.lines = lines }

  /// Regions in order; blank lines at the seam of two belong to none.
  mutating func build(from labels: [LineLabel]) -> [Region] {
    var next = 0
    for index in labels.indices {
      guard let kind = labels[index].kind else { continue }
      let line = lines[index]
      let label = labels[index]
      if next < salutations.count, salutations[next].line == index {
        let salutation = salutations[next]
        next += 1
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

  /// The lines that are no prose, in order; neighbours of one kind joined.
  func verbatim(from labels: [LineLabel]) -> [Verbatim] {
    var found: [Verbatim] = []
    var isAdjacent = false
    for index in labels.indices where labels[index].kind != nil {
      guard let kind = labels[index].verbatim else {
        isAdjacent = false
        continue
      }
      let line = lines[index]
      if isAdjacent, let last = found.last, last.kind == kind {
        found[found.count - 1].range = last.range.lowerBound..<line.next
      } else {
        found.append(Verbatim(range: line.start..<line.next, kind: kind))
      }
      isAdjacent = true
    }
    return found
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
