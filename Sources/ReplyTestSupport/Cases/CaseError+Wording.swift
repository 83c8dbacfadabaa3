extension CaseError: CustomStringConvertible {
  /// What stood there, and what was expected.
  public var description: String {
    switch self {
    case .missing(let name, let heading):
      return "\(name): expected a heading \"\(heading)\", found none"
    case .unknownHeading(let name, let line, let heading, let known):
      let list = known.map { "\"\($0)\"" }.joined(separator: ", ")
      return "\(name):\(line): the heading \"\(heading)\" is none of \(list)"
    case .noBlock(let name, let line, let heading):
      return "\(name):\(line): expected a text between two lines ``` below \"\(heading)\""
    case .notLast(let name, let line, let heading):
      return "\(name):\(line): expected \"\(heading)\" as the last heading, found others below"
    }
  }
}
