extension LexiconDiagnostic {
  /// `error` where the file cannot be used as it is, `warning` where some phrase of it does not do
  /// what its author meant.
  public enum Severity: String, Sendable {
    case error
    case warning
  }

  public var severity: Severity { problem.isWarning ? .warning : .error }

  /// A file could not be read at all.
  public var isUnreadable: Bool {
    if case .unreadableFile = problem { return true }
    return false
  }

  /// Path, line and column; the path alone where the file as a whole is meant.
  public var place: String { line > 0 ? "\(path):\(line):\(column)" : path }

  /// The line with a caret under the column; empty where there is no line to show.
  public var excerpt: [String] {
    guard line > 0, !sourceLine.isEmpty else { return [] }
    return LineExcerpt(of: sourceLine, column: column).lines
  }
}

extension LexiconDiagnostic: CustomStringConvertible {
  /// Place and message, the line with a caret under the column, and what to type. No line end last.
  public var description: String {
    let first = "\(place): \(severity.rawValue): \(problem.message) [\(problem.identifier)]"
    return ([first] + excerpt.map { "  " + $0 } + ["  help: \(problem.help)"])
      .joined(separator: "\n")
  }
}

extension LexiconError: CustomStringConvertible {
  /// All diagnostics, each with place, line, caret and help.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): error: cannot read lexicons here: \(reason) [unreadable-lexicon]\n"
        + "  help: name a folder that holds folders such as \"en\" with .lex files"
    case .refused(let diagnostics):
      return diagnostics.map(\.description).joined(separator: "\n")
    }
  }
}
