import ReplyText

/// A template as read: what is filled in where, which branches and loops it has, and what is wrong
/// with it.
public struct TemplateReading: Sendable {
  /// A field that something is asked of.
  public struct Use: Sendable {
    /// `contact.first_name`.
    public var field: String
    /// Bytes of the source: the field, or the mark that holds it.
    public var range: Range<Int>
    /// Sections around it, the innermost last, whose names may go before the field's.
    public var sections: [String]
  }

  public let dialect: TemplateDialect
  let bytes: [UInt8]
  var steps: [TemplateStep] = []
  var chains: [TemplateChain] = []
  var loops: [TemplateLoop] = []
  var values: [TemplateValue] = []
  /// Fields that are the template's own are none of them.
  public var uses: [Use] = []
  /// In order of place. Of fields nothing is known here.
  public var troubles: [TemplateTrouble] = []

  /// - Parameter text: the source, comments for replylint blanked out.
  /// - Complexity: O(n).
  public init(_ text: Text, dialect: TemplateDialect) {
    self.dialect = dialect
    bytes = text.bytes
    var parser = TemplateParser(dialect: dialect, bytes: bytes)
    parser.parse()
    steps = parser.steps
    chains = parser.chains
    loops = parser.loops
    values = parser.values
    uses = parser.ownUses
    troubles = parser.troubles.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Names that are compared with the known ones; a template with more is no template.
  private static let mostCompared = 200

  /// Troubles that say which known names may have been meant, each name looked up once.
  ///
  /// - Parameter nearest: of a name, among known ones; nil where none is near.
  /// - Complexity: O(troubles), and `nearest` of the first 200 names.
  public mutating func findNearest(_ nearest: (String, [String]) -> String?) {
    var found: [TemplateTrouble.Kind: [String: String?]] = [:]
    var compared = 0
    for index in troubles.indices where !troubles[index].known.isEmpty {
      let trouble = troubles[index]
      if let known = found[trouble.kind]?[trouble.name] {
        troubles[index].nearest = known
      } else if compared < Self.mostCompared {
        compared += 1
        troubles[index].nearest = nearest(trouble.name, trouble.known)
        found[trouble.kind, default: [:]][trouble.name] = troubles[index].nearest
      }
    }
    // Helpers of a template's own are what Handlebars is for.
    guard dialect.grammar == .mustache else { return }
    troubles.removeAll { $0.kind == .unknownFilter && $0.nearest == nil }
  }

  /// Takes back what is open at the end: the rest stands in a part that was not read.
  public mutating func forgiveOpenEnds() {
    troubles.removeAll { trouble in
      switch trouble.kind {
      case .unclosedBlock: trouble.other == nil
      case .unclosedMark: trouble.range.upperBound + TemplateScanner.longest > bytes.count
      default: false
      }
    }
  }

  /// Adds a trouble for each field that is not among the known ones.
  public mutating func check(against fields: TemplateFields) {
    for use in uses where !fields.knows(use) {
      troubles.append(
        TemplateTrouble(.unknownField, at: use.range, name: use.field, known: fields.names))
    }
  }

  /// Nothing is filled in.
  public var isPlain: Bool { values.isEmpty && chains.isEmpty && loops.isEmpty }
}
