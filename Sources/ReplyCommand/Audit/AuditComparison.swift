import FoundationEssentials
import ReplyReporters

/// Reads an earlier report of an audit (`--compare`).
enum AuditComparison {
  /// What of docs/output-schema.md, "Audit", is compared.
  private struct Report: Decodable {
    struct Counts: Decodable { var replies: Int }
    struct Rule: Decodable {
      var rule: String
      var findings: Int
    }
    struct Waits: Decodable { var median: Int? }
    struct Questions: Decodable {
      var unanswered: Int
      var noReply: Int

      enum CodingKeys: String, CodingKey {
        case unanswered
        case noReply = "no-reply"
      }
    }
    struct Promises: Decodable {
      var broken: Int
      var sorry: Int

      enum CodingKeys: String, CodingKey {
        case broken
        case sorry = "broken-with-apology"
      }
    }

    var version: Int
    var counts: Counts
    var rules: [Rule]
    var questions: Questions
    var promises: Promises
    var waits: Waits

    enum CodingKeys: String, CodingKey {
      case version, counts, rules, waits
      case questions = "question_states"
      case promises = "promise_states"
    }
  }

  /// - Throws: `SetupError` where it is no report.
  static func figures(_ path: String) throws(SetupError) -> AuditFigures {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReading.bytes(of: path)
    } catch {
      throw SetupError(message: "\(path): cannot read the report (--compare): \(error.reason)")
    }
    guard let report = try? JSONDecoder().decode(Report.self, from: Data(bytes)),
      report.version == AuditJSON.version
    else {
      throw SetupError(
        message: "\(path): expected a report, as audit --output-format json writes it, found "
          + "something else")
    }
    return AuditFigures(
      replies: report.counts.replies,
      rules: report.rules.map { AuditFigures.Rule(rule: $0.rule, findings: $0.findings) },
      unansweredQuestions: report.questions.unanswered + report.questions.noReply,
      brokenPromises: report.promises.broken + report.promises.sorry,
      medianWait: report.waits.median)
  }
}
