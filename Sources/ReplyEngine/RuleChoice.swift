/// Which rules one layer of settings switches on and off.
///
/// Layers follow one another: what the later one says of a rule holds.
public struct RuleChoice: Sendable, Equatable {
  /// Identifiers, categories, or `all`: these run and no others. nil: as the layers before say.
  public var select: [String]?
  /// Identifiers, categories, or `all`: these do not run; wins over `select` of the same layer.
  public var ignore: [String]

  public init(select: [String]? = nil, ignore: [String] = []) {
    self.select = select
    self.ignore = ignore
  }
}
