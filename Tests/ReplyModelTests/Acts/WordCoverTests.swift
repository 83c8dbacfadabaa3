import Testing

@testable import ReplyModel

@Suite struct WordCoverTests {
  @Test func overlapsAsItsRangesDo() {
    let added = [0..<2, 1..<3, 5..<6, 5..<9, 6..<7, 20..<21]
    var cover = WordCover()
    for range in added { cover.add(range) }
    for lower in 0..<23 {
      for upper in (lower + 1)..<24 {
        let expected = added.contains { $0.overlaps(lower..<upper) }
        #expect(cover.overlaps(lower..<upper) == expected, "\(lower)..<\(upper)")
      }
    }
  }

  @Test func nothingOverlapsNone() { #expect(!WordCover().overlaps(0..<5)) }
}
