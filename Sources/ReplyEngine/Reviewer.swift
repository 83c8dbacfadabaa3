import ReplyModel
import ReplyRuleKit
import ReplyText

/// What one exchange came to.
public struct Review: Sendable {
  public var inspection: Inspection
  /// In order of place, then of rule; silenced ones among them.
  public var findings: [PlacedFinding]
  public var silence = Silence()

  /// The findings that nothing silences.
  public var open: [PlacedFinding] { findings.filter { $0.suppression == nil } }
}

/// Runs the rules of an engine over exchanges. One per thread, not `Sendable`.
public final class Reviewer {
  let engine: Engine
  let inspector: Inspector
  private let memory: ReplyMemory

  /// - Parameters:
  ///   - memory: what is known beside the message.
  ///   - inspector: one of the engine's lexicons; nil: it is made.
  public init(
    engine: Engine, memory: ReplyMemory = ReplyMemory(), inspector: Inspector? = nil
  ) {
    self.engine = engine
    self.memory = memory
    self.inspector = inspector ?? Inspector(lexicons: engine.lexicons)
  }

  /// Findings of one rule in one message beyond which nobody reads on.
  static let most = 500

  /// The findings that are told: all, or the first by place.
  static func first(_ findings: [Finding]) -> ArraySlice<Finding> {
    guard findings.count > most else { return findings[...] }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }.prefix(most)
  }

  /// What is seen in an exchange, without judging it.
  ///
  /// - Complexity: O(n) in the bytes of the exchange.
  public func inspection(of exchange: Exchange) -> Inspection { inspector.inspect(exchange) }

  /// - Complexity: O(n) in the bytes of the exchange.
  public func review(_ exchange: Exchange) -> Review {
    if exchange.template != nil { return reviewTemplate(exchange) }
    var silence = Silence()
    let (exchange, directives) = orders(of: exchange, &silence)
    var inspection = inspector.inspect(exchange)
    memory.fill(&inspection, lexicons: engine.lexicons)
    let isCut = inspection.reply.text.count < exchange.reply.content?.text.count ?? 0
    var silent: [String] = []
    var found: [Found] = []
    let trust = Trust(inspection)
    for (index, active) in engine.rules.enumerated()
    where active.description.subject == .letter {
      guard
        hasPhrases(active.description, language: inspection.reply.language)
          || active.description.usesMemory && inspection.isRemembered
      else {
        silent.append(active.description.identifier)
        continue
      }
      // What is not in the part that was read may stand in the rest.
      if isCut, active.description.looksFor == .absence { continue }
      let findings = trusted(active, inspection, trust)
      if findings.count > Self.most {
        let identifier = active.description.identifier
        inspection.notices.append(
          "\(identifier): \(findings.count) findings, of which the first \(Self.most) are told")
      }
      for finding in Self.first(findings) {
        let severity = active.severity ?? finding.severity ?? active.description.severity
        found.append(Found(rule: index, severity: severity, finding: finding))
      }
    }
    if !silent.isEmpty, !inspection.reply.tokens.words.isEmpty {
      inspection.notices.append(notice(of: silent, language: inspection.reply.language))
    }
    let ran = Set(engine.ruleIdentifiers).subtracting(silent)
    let placed = placed(found, in: inspection.reply, directives, ran: ran, &silence)
    return Review(inspection: inspection, findings: placed, silence: silence)
  }

  /// A finding on its way to its place.
  struct Found {
    /// Position among the rules of the engine.
    var rule: Int
    var severity: Severity
    var finding: Finding
  }

  /// Sorts findings, gives them their places, and silences those that a directive asks for.
  func placed(
    _ found: [Found], in reply: Turn, _ directives: [Directive], ran: Set<String>,
    _ silence: inout Silence
  ) -> [PlacedFinding] {
    let sorted = found.sorted { left, right in
      let (a, b) = (left.finding.range, right.finding.range)
      return (a.lowerBound, a.upperBound, left.rule, left.finding.message)
        < (b.lowerBound, b.upperBound, right.rule, right.finding.message)
    }
    var placed = sorted.isEmpty ? [] : place(sorted, in: reply)
    if !directives.isEmpty {
      silence.apply(directives, to: &placed, categories: engine.categories, ran: ran)
    }
    return placed
  }

  /// The orders to be silent, and the exchange without the comments that gave them: a comment is not
  /// part of what the customer gets. In a mail it would be, so there comments are no orders.
  func orders(
    of exchange: Exchange, _ silence: inout Silence
  ) -> (Exchange, [Directive]) {
    let words = DirectiveWords(known: engine.selectable)
    var exchange = exchange
    var directives = HeaderDirectives(words: words).read(
      exchange.reply, troubles: &silence.troubles)
    if exchange.reply.fields.isEmpty || exchange.template != nil,
      let text = exchange.reply.content?.text
    {
      let read = CommentDirectives(words: words).read(text)
      directives += read.directives
      silence.troubles += read.troubles
      if !read.comments.isEmpty {
        exchange.reply.content?.text = text.blanking(read.comments)
      }
    }
    guard engine.heedsSuppressions else {
      silence.troubles = []
      return (exchange, [])
    }
    return (exchange, directives + engine.directives)
  }

  /// What a rule finds, as sure as the cut lets it be, and sure enough to be told.
  func trusted(
    _ active: Engine.ActiveRule, _ inspection: Inspection, _ trust: Trust
  ) -> [Finding] {
    active.rule.check(inspection).compactMap { found in
      var finding = found
      finding.confidence *= trust.share(of: found, looksFor: active.description.looksFor)
      return finding.confidence >= engine.minConfidence ? finding : nil
    }
  }

  func hasPhrases(_ description: RuleDescription, language: String) -> Bool {
    description.lexicons.allSatisfy { engine.lexicons.has($0, language: language) }
  }

  /// Few rules are named; of many `replylint rules --language` tells the names.
  func notice(of rules: [String], language: String) -> String {
    let reason =
      language == "und" ? "the language could not be told" : "there are no phrases for \(language)"
    let silent =
      rules.count <= 4
      ? rules.joined(separator: ", ") : "\(rules.count) rules that need phrases"
    return "\(reason): \(silent) did not look"
  }

  private func place(_ found: [Found], in reply: Turn) -> [PlacedFinding] {
    let index = LineIndex(reply.text)
    let fileRanges = reply.content.origin.fileRanges(of: found.map(\.finding.range))
    var occurrences: [String: Int] = [:]
    return zip(found, fileRanges).map { entry, fileRange in
      let finding = entry.finding
      let identifier = engine.rules[entry.rule].description.identifier
      let text = reply.text[finding.range]
      // Words that differ in case or white space alone count as equal.
      let equal = Fingerprint.make(rule: identifier, text: text, occurrence: 0)
      let occurrence = occurrences[equal, default: 0]
      occurrences[equal] = occurrence + 1
      let start = index.place(of: finding.range.lowerBound)
      let end = index.place(of: finding.range.upperBound)
      return PlacedFinding(
        rule: identifier, severity: entry.severity, finding: finding, line: start.line,
        column: start.column, endLine: end.line, endColumn: end.column,
        fileRange: fileRange, text: text,
        fingerprint: Fingerprint.make(rule: identifier, text: text, occurrence: occurrence),
        suppression: nil)
    }
  }
}
