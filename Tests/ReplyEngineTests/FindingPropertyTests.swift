import LexiconData
import ReplyModel
import ReplyRuleKit
import ReplyRules
import ReplyText
import Testing

@testable import ReplyEngine
@testable import ReplyMail

/// What holds of the findings of any mail.
@Suite struct FindingPropertyTests {
  /// A rule that flags words and sentences all over, and the real ones.
  private static func engine() throws -> Engine {
    var settings = EngineSettings()
    settings.minConfidence = 0
    settings.options = ["forbidden-phrase": ["phrases": .list(["the", "is"])]]
    return try Engine(
      rules: builtInRules + [Everything.self], settings: settings, lexicons: builtInLexicons)
  }

  @Test(arguments: MailCorpus.fixtures + MailCorpus.named)
  func bytesOfTheFileDecodeToTheWordsQuoted(_ path: String) throws {
    let reviewer = Reviewer(engine: try Self.engine())
    var findings = 0
    MailCorpus.messages(in: [path]) { name, message, file in
      let review = reviewer.review(Exchange(id: name, reply: message))
      for placed in review.findings {
        findings += 1
        let fault = fault(of: placed, in: review, file: file)
        #expect(fault == nil, "\(name): \(placed.rule) at \(placed.fileRange): \(fault ?? "")")
      }
    }
    #expect(findings > 20)
  }

  /// Nil where all is well.
  private func fault(of placed: PlacedFinding, in review: Review, file: [UInt8]) -> String? {
    let reply = review.inspection.reply
    let range = placed.finding.range
    guard range.lowerBound >= 0, range.upperBound <= reply.text.count else {
      return "past the text"
    }
    guard placed.text == reply.text[range] else { return "other text: \(reply.text[range])" }
    guard placed.text.utf8.count == range.count else { return "cuts a character apart" }
    if let fault = faultOfWords(placed, in: review) ?? faultOfColumn(placed, in: reply.text) {
      return fault
    }
    let place = placed.fileRange
    guard place.lowerBound >= 0, place.upperBound <= file.count else { return "past the file" }
    guard
      let piece = reply.content.origin.pieces.last(where: {
        $0.text.lowerBound <= range.lowerBound
      })
    else { return range.isEmpty ? nil : "of no part" }
    // A range over two parts spans what lies between them.
    guard range.upperBound <= piece.text.upperBound, !range.isEmpty else { return nil }
    if place.isEmpty {
      // Bullets and numbers of lists stand for no byte of the file.
      let isBullet = placed.text.allSatisfy { "-.0123456789 \n".contains($0) }
      return piece.part.isHTML && isBullet ? nil : "no bytes"
    }
    let isWord = !placed.text.contains { $0 == " " || $0 == "\n" }
    return SecondDecoder(part: piece.part).complaint(
      about: placed.text, bytes: Array(file[place]), file: file, isWord: isWord)
  }

  /// What a message says of the customer's words it has to show; all of them say what helps.
  private func faultOfWords(_ placed: PlacedFinding, in review: Review) -> String? {
    guard placed.rule != "everything" else { return nil }
    let finding = placed.finding
    if finding.help?.isEmpty ?? true { return "no help" }
    if placed.text.isEmpty { return "no words" }
    if finding.message.count > 90 || finding.message.hasSuffix(".") { return finding.message }
    for evidence in finding.evidence {
      let turn = evidence.turn == .reply ? review.inspection.reply : review.inspection.original
      guard let text = turn?.text, evidence.range.lowerBound >= 0, !evidence.range.isEmpty,
        evidence.range.upperBound <= text.count
      else { return "evidence of no text: \(evidence)" }
      if text[evidence.range].utf8.count != evidence.range.count { return "evidence cut apart" }
    }
    let shown = Set(finding.evidence.map(\.turn))
    switch placed.rule {
    case "unanswered-question":
      let isEarlier = finding.message.hasPrefix("still open")
      return shown.contains(.original) != isEarlier ? nil : "no question shown"
    case "missing-apology", "missing-thanks":
      let isOfCustomersWords = ["reports", "given"].contains {
        finding.message.contains($0)
      }
      return shown == (isOfCustomersWords ? [.original] : []) ? nil : "evidence of \(shown)"
    // Of what is missing, and of what the header says, there are no words to show.
    case "missing-salutation", "missing-contact", "late-reply":
      return shown.isEmpty ? nil : "evidence of \(shown)"
    case "automatic-answer":
      return shown.isEmpty || shown == [.reply] ? nil : "evidence of \(shown)"
    case "apology-without-remedy", "link-without-answer", "unacknowledged-problem",
      "unowned-problem":
      return shown.isEmpty ? "no evidence" : nil
    // What the record or the header says stands in no text.
    case "misspelled-name", "wrong-name", "altered-detail", "repeated-request":
      return shown.isEmpty || shown == [.original] ? nil : "evidence of \(shown)"
    default: return shown == [.reply] ? nil : "evidence of \(shown)"
    }
  }

  /// Who goes to the line and counts characters comes to the words.
  private func faultOfColumn(_ placed: PlacedFinding, in text: Text) -> String? {
    let before = text.bytes[..<placed.finding.range.lowerBound]
    let line = before.count { $0 == 0x0A } + 1
    guard placed.line == line else { return "line \(placed.line), counted \(line)" }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text.bytes[start...].firstIndex(of: 0x0A) ?? text.count
    let whole = String(decoding: text.bytes[start..<end], as: UTF8.self)
    let rest = whole.dropFirst(placed.column - 1)
    let first = placed.text.prefix { $0 != "\n" }
    return rest.utf8.starts(with: first.utf8) ? nil : "column \(placed.column): \(rest.prefix(20))"
  }

  /// A reviewer that has seen other mail, one that has not, and one that sees it again agree.
  @Test(arguments: MailCorpus.fixtures)
  func unrelatedMailChangesNothing(_ path: String) throws {
    let engine = try Self.engine()
    let busy = Reviewer(engine: engine)
    var first: [String: String] = [:]
    MailCorpus.messages(in: [path]) { name, message, _ in
      first[name] = summary(busy.review(Exchange(id: name, reply: message)))
    }
    var count = 0
    MailCorpus.messages(in: [path]) { name, message, _ in
      let exchange = Exchange(id: name, reply: message)
      #expect(first[name] == summary(busy.review(exchange)), "again: \(name)")
      count += 1
      guard count % 8 == 0 else { return }
      let alone = Reviewer(engine: engine)
      #expect(first[name] == summary(alone.review(exchange)), "alone: \(name)")
    }
    #expect(count == first.count)
  }

  private func summary(_ review: Review) -> String {
    let findings = review.findings.map { placed in
      "\(placed.rule) \(placed.severity) \(placed.finding.range) \(placed.fileRange) "
        + "\(placed.finding.message) \(placed.fingerprint) \(placed.finding.confidence)"
    }
    return (findings + review.inspection.notices).joined(separator: "\n")
  }

  @Test(arguments: MailCorpus.fixtures + MailCorpus.named)
  func placesAreInOrderAndFingerprintsDiffer(_ path: String) throws {
    let reviewer = Reviewer(engine: try Self.engine())
    MailCorpus.messages(in: [path]) { name, message, _ in
      let review = reviewer.review(Exchange(id: name, reply: message))
      let starts = review.findings.map(\.finding.range.lowerBound)
      #expect(starts == starts.sorted(), "\(name)")
      #expect(review.findings.allSatisfy { ($0.line, $0.column) <= ($0.endLine, $0.endColumn) })
      let prints = review.findings.map(\.fingerprint)
      #expect(Set(prints).count == prints.count, "\(name)")
    }
  }
}
