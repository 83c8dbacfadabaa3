import ReplyLexicon

/// `lexicon check --output-format text`, for people and for editors that jump to
/// `path:line:column:`.
public struct LexiconText: Sendable {
  private let paint: Paint

  /// - Parameter isColoured: colour the severity and the identifier.
  public init(isColoured: Bool) { paint = Paint(isOn: isColoured) }

  /// Place and message, the line with a caret, and what to type; whole lines.
  public func block(_ diagnostic: LexiconDiagnostic) -> [UInt8] {
    let severity = diagnostic.severity
    let problem = diagnostic.problem
    var out = "\(OneLine.of(diagnostic.place)): "
    out += paint.of(severity.rawValue, severity == .error ? .error : .warning)
    out += ": \(OneLine.of(problem.message)) \(paint.of("[\(problem.identifier)]", .faint))\n"
    for line in diagnostic.excerpt { out += "  \(line)\n" }
    out += "  help: \(OneLine.of(problem.help))\n"
    return Array(out.utf8)
  }

  /// A table of all phrases, of long ones the beginning; whole lines. Empty where there is none.
  public func table(_ coverage: PhraseCoverage) -> [UInt8] {
    guard !coverage.counts.isEmpty else { return [] }
    var out = row("messages", "hits", "phrase")
    for count in coverage.counts {
      let phrase = count.phrase
      out += row(
        "\(count.messages)", "\(count.hits)",
        "\(OneLine.of(phrase.path)):\(phrase.line): \(OneLine.excerpt(phrase.phrase, limit: 72))")
    }
    return Array(out.utf8)
  }

  private func row(_ messages: String, _ hits: String, _ phrase: String) -> String {
    "\(padded(messages, 8)) \(padded(hits, 7))  \(phrase)\n"
  }

  private func padded(_ cell: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - cell.utf8.count)) + cell
  }
}
