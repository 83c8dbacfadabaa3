import Foundation
import Testing

@testable import ReplyReporters

/// docs/output-schema.md names what an audit's reports hold, and nothing else.
@Suite struct AuditSchemaTests {
  private let document = SchemaDocumentTests()

  static let quotes = [
    "rules[].examples[]", "longest_waits[].message", "longest_waits[].answer", "questions[].asked",
    "questions[].reply", "promises[].made", "promises[].later", "sentences[].example",
    "examples[].reply",
  ]
  /// Objects whose members are named by what they count.
  static let tables = ["weeks[].findings", "question_states", "promise_states", "cut"]

  @Test func json() throws {
    let bytes = AuditJSON.bytes(AuditFixtures.full)
    let all = document.members(try JSONSerialization.jsonObject(with: Data(bytes)))
    var quote: Set<String> = []
    let members = all.map { path in
      if let parent = Self.quotes.first(where: { path.hasPrefix($0 + ".") }) {
        quote.insert(String(path.dropFirst(parent.count + 1)))
        return parent
      }
      return Self.tables.first { path.hasPrefix($0 + ".") } ?? path
    }
    #expect(Set(members) == (try document.documented("Audit")))
    #expect(quote == (try document.documented("Quote")))
  }

  @Test func csv() throws {
    #expect(Set(AuditCSV.columns) == (try document.documented("Audit as CSV")))
  }
}
