import FoundationEssentials
import ReplyReporters

/// An audit as `audit --output-format json` wrote it, for comparison with a later one.
struct AuditReportFile: Decodable {
  /// Greater figures than any mailbox has.
  private static let greatest = 1_000_000_000_000

  private struct Counts: Decodable {
    var replies: Int
  }

  private struct Rule: Decodable {
    var rule: String
    var findings: Int
  }

  private struct Waits: Decodable {
    var median: Int?
  }

  private struct Version: Decodable {
    var version: Int
  }

  private enum CodingKeys: String, CodingKey {
    case counts, rules, waits
    case questions = "question_states"
    case promises = "promise_states"
  }

  private var counts: Counts
  private var rules: [Rule]
  private var waits: Waits
  private var questions: [String: Int]
  private var promises: [String: Int]

  /// The figures of a report.
  ///
  /// - Parameter path: as it was given; only for what is said of it.
  /// - Throws: `malformed` for what is no such report, `otherVersion` for one of another time.
  static func figures(_ bytes: [UInt8], path: String) throws(AuditReportError) -> AuditFigures {
    let file: AuditReportFile
    do {
      let version = try JSONDecoder().decode(Version.self, from: Data(bytes)).version
      guard version == AuditJSON.version else {
        throw AuditReportError.otherVersion(path: path, found: version)
      }
      file = try JSONDecoder().decode(AuditReportFile.self, from: Data(bytes))
    } catch let error as AuditReportError {
      throw error
    } catch {
      throw .malformed(path: path, reason: reason(error))
    }
    let numbers =
      [file.counts.replies, file.waits.median ?? 0] + file.rules.map(\.findings)
      + file.questions.values + file.promises.values
    if let number = numbers.first(where: { !(0...greatest).contains($0) }) {
      throw .malformed(path: path, reason: "no mailbox has a figure of \(number)")
    }
    return file.figures
  }

  private var figures: AuditFigures {
    let questions: [AuditReport.QuestionState] = [.unanswered, .noReply]
    let promises: [AuditReport.PromiseState] = [.broken, .brokenWithApology]
    return AuditFigures(
      replies: counts.replies,
      rules: rules.map { AuditFigures.Rule(rule: $0.rule, findings: $0.findings) },
      unansweredQuestions: questions.reduce(0) { $0 + (self.questions[$1.rawValue] ?? 0) },
      brokenPromises: promises.reduce(0) { $0 + (self.promises[$1.rawValue] ?? 0) },
      medianWait: waits.median)
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "expected JSON, found none" }
    switch error {
    case .keyNotFound(let key, _): return "\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let key = context.codingPath.last.map { "\"\($0.stringValue)\"" } ?? "the document"
      return "\(key) is of another kind than expected"
    case .dataCorrupted: return "expected JSON, found it broken or cut short"
    @unknown default: return "expected JSON, found it broken"
    }
  }
}
