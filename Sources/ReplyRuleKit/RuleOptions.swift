/// A value of a rule's option, as the configuration gives it.
public enum OptionValue: Sendable, Equatable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([String])

  /// What it is, for messages: "a text".
  public var kindName: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "true or false"
    case .list: "a list of texts"
    }
  }
}

/// One option of a rule, for people and for the configuration's checks.
public struct OptionDescription: Sendable {
  public var name: String
  /// One line.
  public var summary: String
  public var defaultValue: OptionValue

  public init(_ name: String, _ summary: String, default defaultValue: OptionValue) {
    self.name = name
    self.summary = summary
    self.defaultValue = defaultValue
  }
}

/// A value that an option cannot take.
public enum OptionError: Error, Equatable {
  case unknownName(name: String, known: [String])
  case wrongKind(name: String, value: OptionValue, expected: OptionValue)
  case outOfRange(name: String, value: OptionValue, expected: String)
}

/// The options of a rule. `init()` gives the defaults.
public protocol RuleOptions: Sendable {
  init()
  static var descriptions: [OptionDescription] { get }

  /// - Throws: `OptionError.unknownName` or `.wrongKind` do not occur here: `apply` has checked
  ///   both; `.outOfRange` where the value is of the right kind but makes no sense.
  mutating func set(_ name: String, to value: OptionValue) throws(OptionError)
}

extension RuleOptions {
  /// The defaults with the given values in their places, taken in order of name.
  ///
  /// - Throws: `OptionError`, the first met.
  public init(values: [String: OptionValue]) throws(OptionError) {
    self.init()
    for name in values.keys.sorted() {
      guard let value = values[name] else { continue }
      let known = Self.descriptions
      guard let option = known.first(where: { $0.name == name }) else {
        throw .unknownName(name: name, known: known.map(\.name))
      }
      guard option.defaultValue.kindName == value.kindName else {
        throw .wrongKind(name: name, value: value, expected: option.defaultValue)
      }
      try set(name, to: value)
    }
  }
}

/// For rules without options.
public struct NoOptions: RuleOptions {
  public init() {}
  public static var descriptions: [OptionDescription] { [] }
  public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {}
}
