import Foundation
import ReplyMail
import ReplyModel
import ReplyTestSupport
import Testing

/// A line of Fixtures/salutations: what stands on top of a letter, and whom it calls.
struct SalutationLineCase: Sendable, CustomTestStringConvertible {
  var file: String
  var top: String
  var wish: String

  var testDescription: String { "\(file): \(top)" }

  static let all: [SalutationLineCase] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Fixtures/salutations").standardizedFileURL
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().flatMap { file -> [SalutationLineCase] in
      let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return (text ?? "").components(separatedBy: "\n").filter { !$0.isEmpty }.map { line in
        let parts = line.components(separatedBy: " => ")
        return SalutationLineCase(
          file: file, top: parts[0].replacingOccurrences(of: "\\n", with: "\n"),
          wish: parts.count > 1 ? parts[1] : "")
      }
    }
  }()
}

@Suite struct SalutationCallTests {
  private func salutation(_ text: String) -> (salutation: Salutation?, text: [UInt8]) {
    let reply = Message(bareText: Array(text.utf8))
    let inspection = LentInspectors.inspect(Exchange(id: "a", reply: reply))
    return (inspection.salutation, inspection.reply.text.bytes)
  }

  @Test func thereAreLinesOfManyLanguages() { #expect(SalutationLineCase.all.count > 250) }

  @Test(arguments: SalutationLineCase.all)
  func whomItCalls(_ test: SalutationLineCase) {
    let (found, bytes) = salutation(test.top + "\n\nThe parcel left our store today.\n")
    let names = (found?.names ?? []).map { String(decoding: bytes[$0], as: UTF8.self) }
    let call = found.map { $0.call == .names ? names.joined(separator: "|") : $0.call.rawValue }
    #expect((call ?? "none") == test.wish)
    guard let found else { return }
    #expect(found.names.allSatisfy { found.range.contains($0.lowerBound) })
    #expect((found.addressee == nil) == (found.call != .group && found.call != .impersonal))
  }

  @Test(arguments: [
    ("Dear Valued Customer,", "Valued Customer"), ("Hi there!", "there"),
    ("Dear Sir or Madam,", "Sir or Madam"), ("Madame, Monsieur,", "Madame, Monsieur"),
    ("Sehr geehrte Damen und Herren,", "Damen und Herren"), ("尊敬的客户：", "尊敬的客户"),
  ])
  func theWordsThatStandForWhoeverIsMeant(_ top: String, _ wish: String) {
    let (found, bytes) = salutation(top + "\n\nThe parcel left our store today.\n")
    #expect(found?.addressee.map { String(decoding: bytes[$0], as: UTF8.self) } == wish)
  }

  @Test func hostileSalutationsAreSurvived() {
    let long = String(repeating: "a", count: 10_000)
    let tops = [
      "Dear \(long),", "Dear " + String(repeating: "Ann, ", count: 5_000), "Hi 😀,",
      "Hi \u{200F}\u{202E},",
      String(repeating: "様", count: 5_000), "Hi \0,", "Hi - - - - - -",
      String(repeating: "Hi\n", count: 5_000),
      "Hi, " + String(repeating: "hi, ", count: 5_000), "Dear (", "Dear (((((Ann",
    ]
    for top in tops {
      let (found, bytes) = salutation(top + "\n\nThe parcel left our store today.\n")
      #expect(found.map { $0.range.upperBound <= bytes.count } ?? true)
    }
  }
}
