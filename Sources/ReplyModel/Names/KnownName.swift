/// A name by which the customer goes, and where it was read.
public struct KnownName: Sendable, Equatable {
  /// As it stood there: "Smith, John".
  public var name: String
  public var source: NameSource

  public init(_ name: String, _ source: NameSource) {
    self.name = name
    self.source = source
  }
}
