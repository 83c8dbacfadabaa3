import ReplyEngine
import ReplyRuleKit
import ReplyRules
import ReplyTestSupport
import Testing

/// One example of one rule in one form.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  var rule: any Rule.Type
  var example: Example
  var disturbance: Disturbance

  var name: String { "\(rule.description.identifier): \(example.title)" }
  var testDescription: String { "\(name) (\(disturbance.rawValue))" }

  static let all: [ExampleCase] = builtInRules.flatMap { rule in
    rule.description.examples().flatMap { example in
      Disturbance.allCases.map { ExampleCase(rule: rule, example: example, disturbance: $0) }
    }
  }
}

@Suite struct RuleExampleTests {
  /// What is known to go wrong, and why. The test fails where one of them goes right.
  static let knownFaults: [(example: String, disturbance: Disturbance, reason: Comment)] = []

  /// Forms into which an example does not fit, for its characters.
  static let misfits: Set = ["misspelled-name: with accents (windows1252)"]

  @Test(arguments: ExampleCase.all)
  func ruleFlagsWhatItsExampleMarks(_ test: ExampleCase) throws {
    let known = Self.knownFaults.first {
      $0.example == test.name && $0.disturbance == test.disturbance
    }
    guard let known else { return try verify(test) }
    withKnownIssue(known.reason) { try verify(test) }
  }

  private func verify(_ test: ExampleCase) throws {
    let verifier = ExampleVerifier(test.rule)
    let disturbance = test.disturbance
    let marked = MarkedText(test.example.reply)
    let file = disturbance.file(marked.text)
    #expect((file == nil) == Self.misfits.contains(test.testDescription))
    guard let file else { return }
    let found = try verifier.review(test.example, with: disturbance.message(file)).findings
    #expect(found.map { words($0.text) } == verifier.expected(test.example).map(words))
    for placed in found {
      let bytes = Array(file[placed.fileRange])
      #expect(
        disturbance.holds(placed.text, in: bytes), "\(String(decoding: bytes, as: UTF8.self))")
    }
    if disturbance == .none {
      #expect(found.map(\.finding.range) == marked.ranges)
      #expect(found.map(\.fileRange) == marked.ranges)
    }
  }

  /// Lines may be cut in other places, and the emoji may become part of the first sentence.
  private func words(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.hasPrefix("🙂 ") ? String(line.dropFirst(2)) : line
  }
}
