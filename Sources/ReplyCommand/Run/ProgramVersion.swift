/// What the program is called where it introduces itself: `--version`, reports.
enum ProgramVersion {
  static let name = "replylint"
  /// Semantic version.
  static let number = "0.1.0"
}
