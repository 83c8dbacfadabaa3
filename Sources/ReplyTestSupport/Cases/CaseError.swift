/// A case that cannot be read.
public enum CaseError: Error, Equatable {
  case missing(name: String, heading: String)
  case unknownHeading(name: String, line: Int, heading: String, known: [String])
  /// The section has no fence with a text in it, or one that does not end.
  case noBlock(name: String, line: Int, heading: String)
  /// What would be lost when the outcome is written anew stands below it.
  case notLast(name: String, line: Int, heading: String)
}
