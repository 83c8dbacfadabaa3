import Testing

@testable import ReplyText

@Suite struct RangeCoverTests {
  @Test func overlapsAsItsRangesDo() {
    let added = [0..<2, 1..<3, 5..<6, 5..<9, 6..<7, 20..<21]
    var cover = RangeCover()
    for range in added { cover.add(range) }
    for lower in 0..<23 {
      for upper in (lower + 1)..<24 {
        let expected = added.contains { $0.overlaps(lower..<upper) }
        #expect(cover.overlaps(lower..<upper) == expected, "\(lower)..<\(upper)")
      }
    }
  }

  @Test func orderDoesNotMatterWhereAllAreGiven() {
    let cover = RangeCover([7..<9, 1..<3, 4..<4, 2..<5])
    #expect(cover.overlaps(4..<6))
    #expect(!cover.overlaps(5..<7))
    #expect(!RangeCover([4..<4]).overlaps(0..<9))
  }

  @Test func nothingOverlapsNone() { #expect(!RangeCover().overlaps(0..<5)) }
}
