import LexiconData
import ReplyModel
import ReplyRuleKit
import ReplyRules
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
        #expect(fault == nil, "\(name): \(placed.rule) \"\(placed.text)\" at \(placed.fileRange)")
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
    for evidence in placed.finding.evidence {
      let turn = evidence.turn == .reply ? reply : review.inspection.original
      guard evidence.range.upperBound <= turn?.text.count ?? 0 else {
        return "evidence past the text"
      }
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
