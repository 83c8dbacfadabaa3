/// What a line was found to be. Blank lines have no kind.
struct LineLabel {
  var kind: RegionKind?
  var depth: Int32 = 0
  var confidence: Float = 0
  /// Set where the line is no prose.
  var verbatim: Verbatim.Kind?

  init() {}

  init(_ kind: RegionKind, depth: Int = 0, confidence: Float) {
    self.kind = kind
    self.depth = Int32(clamping: depth)
    self.confidence = confidence
  }
}
