import Foundation
import Testing

@testable import replylint_fuzz

/// Damaged inputs are survived, within the text, and with the same answer twice.
@Suite struct FuzzTests {
  static let root: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  static let corpus = FuzzCorpus(
    paths: ["mail", "anatomy", "config", "lexicons"].map { "\(root)/Fixtures/\($0)" })

  private static func subject() throws -> FuzzSubject {
    try FuzzSubject(scratch: FileManager.default.temporaryDirectory.path)
  }

  @Test func damagedInputsAreSurvived() throws {
    let subject = try Self.subject()
    var kinds: Set<InputKind> = []
    for number in 0..<150 {
      let (kind, bytes) = Self.corpus.input(seed: 20_261_120, number: number)
      guard bytes.count < 30_000 else { continue }
      kinds.insert(kind)
      let faults = subject.faults(of: bytes, kind: kind)
      #expect(faults == [], "case \(number), \(kind)")
    }
    #expect(kinds.count == InputKind.allCases.count)
  }

  @Test func aCaseIsTheSameAgain() {
    let first = Self.corpus.input(seed: 5, number: 9)
    let second = Self.corpus.input(seed: 5, number: 9)
    #expect(first.kind == second.kind && first.bytes == second.bytes)
    #expect(first.bytes != Self.corpus.input(seed: 6, number: 9).bytes)
  }

  private static let found: [String] = {
    let names = FileManager.default.enumerator(atPath: "\(root)/Fixtures")?.allObjects ?? []
    return names.compactMap { $0 as? String }
      .filter { $0.contains("fuzz/") && !$0.hasSuffix(".md") }.sorted()
  }()

  @Test func whatWasFoundIsThere() { #expect(Self.found.count >= 3) }

  /// What did not hold once.
  @Test(arguments: found) func whatWasFoundHolds(_ name: String) throws {
    let data = try #require(FileManager.default.contents(atPath: "\(Self.root)/Fixtures/\(name)"))
    let kind = InputKind(rawValue: URL(fileURLWithPath: name).pathExtension) ?? .mail
    #expect(try Self.subject().faults(of: Array(data), kind: kind) == [])
  }
}
