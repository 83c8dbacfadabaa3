import ReplyText
import Testing

@Suite struct OffsetMapTests {
  @Test func emptyMapYieldsNothing() {
    #expect(OffsetMap().sourceRange(of: 3..<9) == 0..<0)
    #expect(OffsetMap().count == 0)
  }

  /// `a=C3=A9b` by quoted-printable, then `&amp;` as `&`, then a line end from nothing.
  private var sample: OffsetMap {
    var map = OffsetMap()
    map.append(linear: 1, source: 10)
    map.append(atomic: 2, source: 11..<17)
    map.append(linear: 1, source: 17)
    map.append(atomic: 1, source: 20..<25)
    map.append(atomic: 1, source: 25..<25)
    return map
  }

  @Test(arguments: [
    (0..<1, 10..<11), (1..<2, 11..<17), (2..<3, 11..<17), (0..<4, 10..<18), (3..<5, 17..<25),
    (5..<6, 25..<25), (2..<2, 11..<11), (6..<6, 25..<25), (-4..<99, 10..<25), (9..<99, 25..<25),
  ])
  func widensToWholeUnits(_ decoded: Range<Int>, _ source: Range<Int>) {
    #expect(sample.sourceRange(of: decoded) == source)
  }

  @Test func rowsOfUnits() {
    var map = OffsetMap()
    map.append(units: 3, decoded: 3, source: 4, at: 100)
    #expect(map.count == 9)
    #expect(map.sourceRange(of: 0..<1) == 100..<104)
    #expect(map.sourceRange(of: 4..<5) == 104..<108)
    #expect(map.sourceRange(of: 2..<7) == 100..<112)
  }

  @Test func nonsenseAddsNothing() {
    var map = OffsetMap()
    map.append(linear: -1, source: 0)
    map.append(linear: 1, source: -1)
    map.append(units: .max, decoded: 2, source: 1, at: 0)
    map.append(units: 1, decoded: 1, source: .max, at: 2)
    #expect(map == OffsetMap())
  }

  /// A map made of random units, and for each decoded byte the source range of its unit.
  private func randomMap(_ random: inout Random) -> (OffsetMap, [Range<Int>]) {
    var map = OffsetMap()
    var units: [Range<Int>] = []
    var source = random.next(below: 3)
    for _ in 0..<random.next(below: 12) {
      let count = 1 + random.next(below: 3)
      let decoded = 1 + random.next(below: 3)
      let width = random.next(below: 4)
      map.append(units: count, decoded: decoded, source: width, at: source)
      for _ in 0..<count {
        units += Array(repeating: source..<source + width, count: decoded)
        source += width
      }
      source += random.next(below: 3)
    }
    return (map, units)
  }

  @Test func everyRangeMapsToTheUnitsItTouches() {
    var random = Random(seed: 3)
    for _ in 0..<300 {
      let (map, units) = randomMap(&random)
      #expect(map.count == units.count)
      for start in units.indices {
        for end in start + 1...units.count {
          let expected = units[start].lowerBound..<units[end - 1].upperBound
          #expect(map.sourceRange(of: start..<end) == expected)
        }
      }
    }
  }

  @Test func composingIsMappingTwice() {
    var random = Random(seed: 4)
    for _ in 0..<500 {
      let (outer, units) = randomMap(&random)
      let (inner, _) = randomMap(&random)
      let both = outer.composed(with: inner)
      #expect(both.count == outer.count)
      for index in units.indices where units[index].upperBound <= inner.count {
        let twice = inner.sourceRange(of: units[index])
        #expect(both.sourceRange(of: index..<index + 1) == twice)
      }
    }
  }

  @Test func identityComposesToTheOtherMap() {
    #expect(OffsetMap(identity: 6).composed(with: sample) == sample)
  }
}
