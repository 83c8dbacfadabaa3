/// How hard a text is to read.
public struct Readability: Sendable, Equatable {
  /// Name of the published formula: "Flesch-Kincaid".
  public var formula: String
  /// Years of school that a reader needs, by that formula; may be below 0.
  public var grade: Double
  /// Words that were counted.
  public var words: Int

  public init(formula: String, grade: Double, words: Int) {
    self.formula = formula
    self.grade = grade
    self.words = words
  }
}
