import ReplyEngine
import ReplyRuleKit
import ReplyText

/// `check --output-format gitlab`: a Code Quality report; docs/output-schema.md, "GitLab".
public struct GitLabReporter: Reporter {
  public init() {}

  public var pointsIntoFiles: Bool { true }

  public func piece(of message: ReportedMessage) -> ReportPiece {
    let elements = message.open.map { placed, region in
      let help = placed.finding.help.map { "; \(OneLine.of($0))" } ?? ""
      return GitLabElement(
        description: OneLine.of(placed.finding.message) + help, check: placed.rule,
        severity: Self.severity(placed.severity), path: message.file, line: region.line,
        endLine: region.endLine, identity: [message.file, message.id, placed.fingerprint])
    }
    return ReportPiece(elements.map(\.bytes))
  }

  public func piece(of input: BrokenInput) -> ReportPiece {
    let element = GitLabElement(
      description: OneLine.of(input.trouble), check: "unreadable", severity: "critical",
      path: input.file, line: input.line ?? 1, endLine: input.line ?? 1,
      identity: [input.file, input.id, "unreadable"])
    return ReportPiece([element.bytes])
  }

  public func document() -> any ReportDocument { GitLabDocument() }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}

/// One finding of the report.
private struct GitLabElement {
  var description: String
  var check: String
  var severity: String
  var path: String
  var line: Int
  var endLine: Int
  /// What makes it this finding and no other of the report.
  var identity: [String]

  /// The fingerprint is the last member: the document may put another in its place.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("description", description)
      json.member("check_name", check)
      json.member("severity", severity)
      json.key("location")
      json.object { json in
        json.member("path", path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
        json.key("lines")
        json.object { json in
          json.member("begin", line)
          json.member("end", endLine)
        }
      }
      json.member("fingerprint", GitLabFingerprint.text(GitLabFingerprint.key(identity)))
    }
    return json.bytes
  }
}

private enum GitLabFingerprint {
  static let length = 16

  static func key(_ identity: [String]) -> UInt64 {
    var state = WordKey.seed
    for text in identity {
      for byte in text.utf8 { state = WordKey.step(state, byte) }
      state = WordKey.step(state, 0)
    }
    return WordKey.finish(state)
  }

  static func text(_ key: UInt64) -> String {
    let digits = String(key, radix: 16)
    return String(repeating: "0", count: length - digits.count) + digits
  }
}

/// Keeps fingerprints apart where one input is read twice, or two records bear one id.
private final class GitLabDocument: ReportDocument {
  private let frame = FramedDocument("[", first: "\n", separator: ",\n", closing: "\n]\n")
  private var seen: Set<String> = []

  func start() -> [UInt8] { frame.start() }

  func add(_ piece: ReportPiece) -> [UInt8] {
    frame.add(ReportPiece(piece.elements.map(unique)))
  }

  func end(_ troubles: [String]) -> [UInt8] { frame.end(troubles) }

  private func unique(_ element: [UInt8]) -> [UInt8] {
    let tail = Array("\"}".utf8)
    let head = element.dropLast(tail.count + GitLabFingerprint.length)
    let own = String(decoding: element[head.endIndex...].dropLast(tail.count), as: UTF8.self)
    var fingerprint = own
    var round = 1
    while !seen.insert(fingerprint).inserted {
      fingerprint = GitLabFingerprint.text(GitLabFingerprint.key([own, "\(round)"]))
      round += 1
    }
    return head + fingerprint.utf8 + tail
  }
}
