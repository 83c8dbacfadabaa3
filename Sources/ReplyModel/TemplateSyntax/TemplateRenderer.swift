/// Renders a template so often that each branch and each loop has been seen.
public struct TemplateRenderer: Sendable {
  private let reading: TemplateReading
  private let fields: TemplateFields?

  /// Renderings with one kind of values.
  static let most = 24
  /// Bytes of all renderings together beyond which no other is begun.
  static let mostBytes = 2 << 20

  /// The letters that a template may become.
  public struct Outcome: Sendable {
    /// With ordinary values first; no two are equal.
    public var renderings: [TemplateRendering] = []
    /// Every branch and loop is in one of them.
    public var isComplete = true
  }

  /// - Parameter fields: nil where it is not known which fields are never empty.
  public init(_ reading: TemplateReading, fields: TemplateFields?) {
    self.reading = reading
    self.fields = fields
  }

  /// - Complexity: O(n) in the steps for each rendering, of which there are at most `most` with
  ///   each kind of values.
  public func renderings() -> Outcome {
    var outcome = Outcome()
    var seen: Set<[UInt8]> = []
    var size = 0
    for variant in TemplateVariant.allCases {
      var cover = TemplateCover(reading)
      for number in 0..<Self.most {
        if number > 0, cover.isComplete || size > Self.mostBytes { break }
        if size > 4 * Self.mostBytes { break }
        let rendering = render(variant, &cover)
        size += rendering.bytes.count
        if seen.insert(rendering.bytes).inserted { outcome.renderings.append(rendering) }
        if !cover.moved { break }
      }
      if variant == .ordinary { outcome.isComplete = cover.isComplete }
    }
    return outcome
  }

  private func render(_ variant: TemplateVariant, _ cover: inout TemplateCover) -> TemplateRendering
  {
    var rendering = TemplateRendering(variant: variant)
    var states = TemplateStates(variant: variant, fields: fields)
    /// Loops that are in their first of two rounds.
    var left: [Int: Int] = [:]
    var place = 0
    cover.begin()
    while place < reading.steps.count {
      let step = place
      place += 1
      switch reading.steps[step] {
      case .text(let range): rendering.append(reading.bytes, range)
      case .value(let number):
        let value = reading.values[number]
        let isEmpty = states.isEmpty(value.field) && !value.field.isEmpty
        let text =
          isEmpty || value.field.isEmpty
          ? value.fallback ?? "" : TemplateValues.value(of: value.field, states.shown)
        rendering.append(text, of: value)
      case .choose(let number):
        place = cover.branch(of: number, reading.chains[number], &states)
      case .leave(let number): place = reading.chains[number].end
      case .enter(let number):
        let loop = reading.loops[number]
        let rounds = cover.rounds(of: number, loop, &states, isInner: !left.isEmpty)
        if rounds == 0 { place = loop.other ?? loop.end }
        if rounds > 1 { left[number] = rounds - 1 }
      case .again(let number):
        if let rounds = left.removeValue(forKey: number), rounds > 0 {
          place = reading.loops[number].body
        } else {
          place = reading.loops[number].end
        }
      }
    }
    return rendering
  }
}
