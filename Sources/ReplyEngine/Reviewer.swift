import ReplyModel
import ReplyRuleKit
import ReplyText

/// What one exchange came to.
public struct Review: Sendable {
  public var inspection: Inspection
  /// In order of place, then of rule; silenced ones among them.
  public var findings: [PlacedFinding]

  /// The findings that nothing silences.
  public var open: [PlacedFinding] { findings.filter { $0.suppression == nil } }
}

/// Runs the rules of an engine over exchanges. One per thread, not `Sendable`.
public final class Reviewer {
  private let engine: Engine
  private let inspector: Inspector

  public init(engine: Engine) {
    self.engine = engine
    inspector = Inspector(lexicons: engine.lexicons)
  }

  /// - Complexity: O(n) in the bytes of the exchange.
  public func review(_ exchange: Exchange) -> Review {
    var inspection = inspector.inspect(exchange)
    var silent: [String] = []
    var found: [(rule: Int, severity: Severity, finding: Finding)] = []
    for (index, active) in engine.rules.enumerated() {
      guard hasPhrases(active.description, language: inspection.reply.language) else {
        silent.append(active.description.identifier)
        continue
      }
      for finding in active.rule.check(inspection) where finding.confidence >= engine.minConfidence
      {
        let severity = active.severity ?? finding.severity ?? active.description.severity
        found.append((index, severity, finding))
      }
    }
    if !silent.isEmpty, !inspection.reply.tokens.words.isEmpty {
      inspection.notices.append(notice(of: silent, language: inspection.reply.language))
    }
    guard !found.isEmpty else { return Review(inspection: inspection, findings: []) }
    found.sort { left, right in
      let (a, b) = (left.finding.range, right.finding.range)
      return (a.lowerBound, a.upperBound, left.rule, left.finding.message)
        < (b.lowerBound, b.upperBound, right.rule, right.finding.message)
    }
    return Review(inspection: inspection, findings: place(found, in: inspection.reply))
  }

  private func hasPhrases(_ description: RuleDescription, language: String) -> Bool {
    description.lexicons.allSatisfy { engine.lexicons.has($0, language: language) }
  }

  private func notice(of rules: [String], language: String) -> String {
    let reason =
      language == "und" ? "the language could not be told" : "there are no phrases for \(language)"
    return "\(reason): \(rules.joined(separator: ", ")) did not look"
  }

  private func place(
    _ found: [(rule: Int, severity: Severity, finding: Finding)], in reply: Turn
  ) -> [PlacedFinding] {
    let index = LineIndex(reply.text)
    let fileRanges = reply.content.origin.fileRanges(of: found.map(\.finding.range))
    var occurrences: [String: Int] = [:]
    return zip(found, fileRanges).map { entry, fileRange in
      let (rule, severity, finding) = entry
      let identifier = engine.rules[rule].description.identifier
      let text = reply.text[finding.range]
      // Words that differ in case or white space alone count as equal.
      let equal = Fingerprint.make(rule: identifier, text: text, occurrence: 0)
      let occurrence = occurrences[equal, default: 0]
      occurrences[equal] = occurrence + 1
      let start = index.place(of: finding.range.lowerBound)
      let end = index.place(of: finding.range.upperBound)
      return PlacedFinding(
        rule: identifier, severity: severity, finding: finding, line: start.line,
        column: start.column, endLine: end.line, endColumn: end.column,
        fileRange: fileRange, text: text,
        fingerprint: Fingerprint.make(rule: identifier, text: text, occurrence: occurrence),
        suppression: nil)
    }
  }
}
