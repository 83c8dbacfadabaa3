/// The way back from a decoded text to the bytes that it was made from.
///
/// A map is a list of runs in order of the decoded text. A run is a row of equal units, and a unit
/// cannot be divided: one byte for one byte where text was copied; three bytes for four in base64;
/// two for six where quoted-printable spells `é` as `=C3=A9`; one for five where HTML says `&amp;`.
/// Source bytes that left nothing behind (soft line breaks, tags) lie between runs.
public struct OffsetMap: Sendable, Equatable {
  /// A row of units. All numbers are bytes.
  struct Run: Sendable, Equatable {
    var decoded: Int
    var source: Int
    var decodedUnit: Int
    var sourceUnit: Int
    var units: Int

    var decodedEnd: Int { decoded + units * decodedUnit }
    var sourceEnd: Int { source + units * sourceUnit }

    /// Source bytes of the unit that holds a decoded byte of this run.
    func unit(at offset: Int) -> Range<Int> {
      let start = source + (offset - decoded) / decodedUnit * sourceUnit
      return start..<start + sourceUnit
    }
  }

  private(set) var runs: [Run] = []

  /// Bytes of decoded text that are mapped so far.
  public var count: Int { runs.last?.decodedEnd ?? 0 }

  /// The map of the empty text.
  public init() {}

  /// The map of a text that was copied: `length` bytes, from byte `source` of the source on.
  public init(identity length: Int, source: Int = 0) {
    append(linear: length, source: source)
  }

  /// Adds decoded bytes that stand for as many source bytes, one for one.
  public mutating func append(linear length: Int, source: Int) {
    append(units: length, decoded: 1, source: 1, at: source)
  }

  /// Adds decoded bytes that stand for a source range as a whole.
  ///
  /// An empty source range is right for what was put in from nothing, such as the line end that an
  /// HTML paragraph makes.
  public mutating func append(atomic length: Int, source: Range<Int>) {
    append(units: 1, decoded: length, source: source.count, at: source.lowerBound)
  }

  /// Adds a row of indivisible units: `decoded` bytes each for `source` bytes each, the first at
  /// byte `start` of the source.
  ///
  /// Nothing is added where `units` or `decoded` is not positive, or the numbers leave `Int`.
  public mutating func append(units: Int, decoded: Int, source: Int, at start: Int) {
    guard units > 0, decoded > 0, source >= 0, start >= 0 else { return }
    let length = units.multipliedReportingOverflow(by: decoded)
    let reach = units.multipliedReportingOverflow(by: source)
    guard !length.overflow, !reach.overflow,
      !count.addingReportingOverflow(length.partialValue).overflow,
      !start.addingReportingOverflow(reach.partialValue).overflow
    else { return }
    if let last = runs.last, last.decodedUnit == decoded, last.sourceUnit == source,
      last.sourceEnd == start
    {
      runs[runs.count - 1].units += units
    } else {
      runs.append(
        Run(decoded: count, source: start, decodedUnit: decoded, sourceUnit: source, units: units))
    }
  }

  /// The source bytes that a range of the decoded text came from, widened to whole units.
  ///
  /// From the first source byte of the first unit to the last of the last, so that dropped bytes
  /// between them are in it. The range is clamped to the mapped text; an empty range yields an empty
  /// range. An empty map yields 0..<0.
  ///
  /// - Complexity: O(log n) in the runs.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard let last = runs.last else { return 0..<0 }
    let lower = min(max(range.lowerBound, 0), count)
    let upper = min(max(range.upperBound, lower), count)
    if lower == count { return last.sourceEnd..<last.sourceEnd }
    let start = runs[run(holding: lower)].unit(at: lower).lowerBound
    if lower == upper { return start..<start }
    let end = runs[run(holding: upper - 1)].unit(at: upper - 1).upperBound
    return start..<max(start, end)
  }

  /// Index of the run that holds a decoded byte, which must lie in 0..<count.
  private func run(holding offset: Int) -> Int {
    var low = 0
    var high = runs.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if runs[middle].decoded <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The map from this map's decoded text to the source of `inner`, whose decoded text is this
  /// map's source.
  ///
  /// A unit of this map that begins or ends inside a unit of `inner` is widened to all of it.
  /// What lies past the text of `inner` stands for nothing at its end.
  ///
  /// - Complexity: O(n) in the runs of both, and in the units of the runs of this map that are not
  ///   one for one, times the logarithm of the runs of `inner`.
  public func composed(with inner: OffsetMap) -> OffsetMap {
    var result = OffsetMap()
    for run in runs {
      if run.decodedUnit == 1, run.sourceUnit == 1 {
        result.append(copying: inner, run.source..<run.sourceEnd)
      } else {
        for unit in 0..<run.units {
          let start = run.source + unit * run.sourceUnit
          result.append(
            atomic: run.decodedUnit, source: inner.sourceRange(of: start..<start + run.sourceUnit))
        }
      }
    }
    return result
  }

  /// Adds the part of another map that covers a range of its decoded text.
  private mutating func append(copying inner: OffsetMap, _ range: Range<Int>) {
    var place = range.lowerBound
    var index = place < inner.count ? inner.run(holding: place) : inner.runs.count
    while place < range.upperBound, index < inner.runs.count {
      let run = inner.runs[index]
      let end = min(range.upperBound, run.decodedEnd)
      append(copying: run, place..<end)
      place = end
      index += 1
    }
    let end = inner.runs.last?.sourceEnd ?? 0
    append(atomic: range.upperBound - place, source: end..<end)
  }

  private mutating func append(copying run: Run, _ range: Range<Int>) {
    var place = range.lowerBound
    let headless = (place - run.decoded) % run.decodedUnit
    if headless > 0 {
      let end = min(range.upperBound, place - headless + run.decodedUnit)
      append(atomic: end - place, source: run.unit(at: place))
      place = end
    }
    let whole = (range.upperBound - place) / run.decodedUnit
    if whole > 0 {
      append(
        units: whole, decoded: run.decodedUnit, source: run.sourceUnit,
        at: run.unit(at: place).lowerBound)
      place += whole * run.decodedUnit
    }
    if place < range.upperBound {
      append(atomic: range.upperBound - place, source: run.unit(at: place))
    }
  }
}
