import FoundationEssentials
import ReplyEngine
import ReplyReporters

/// A baseline as a file: docs/silence.md, "Baseline".
struct BaselineFile: Sendable {
  static let version = 1

  /// As it was given.
  var path: String
  /// Absolute, without a slash at its end: paths of messages are relative to it.
  var folder: String
  var baseline: Baseline

  private struct Document: Decodable {
    var version: Int
    var entries: [Entry]?

    enum CodingKeys: String, CodingKey {
      case version = "replylint_baseline"
      case entries
    }
  }

  private struct Entry: Decodable {
    var message: String
    var rule: String
    var fingerprint: String
    var reason: String?
  }

  init(path: String, baseline: Baseline) {
    self.path = path
    self.baseline = baseline
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    self.folder = ConfigurationFinder.absolute(folder.isEmpty ? "/" : folder) ?? folder
  }

  static func read(_ path: String) throws(BaselineError) -> BaselineFile {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReading.bytes(of: path)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    let document: Document
    do {
      document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    } catch {
      throw .malformed(path: path, reason: reason(error))
    }
    guard document.version == version else {
      throw .otherVersion(path: path, found: document.version)
    }
    guard let entries = document.entries else {
      throw .malformed(path: path, reason: "\"entries\" is missing")
    }
    return BaselineFile(
      path: path,
      baseline: Baseline(
        entries.map {
          Baseline.Entry(
            message: $0.message, rule: $0.rule, fingerprint: $0.fingerprint, reason: $0.reason)
        }))
  }

  /// Which entry is meant, from 1; empty for the document.
  private static func place(_ context: DecodingError.Context) -> String {
    context.codingPath.lazy.compactMap(\.intValue).first.map { "entry \($0 + 1): " } ?? ""
  }

  /// Bytes that begin as `bytes` does are a baseline, not a message.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: opening) }

  private static let opening = Array("{\"replylint_baseline\":".utf8)

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "expected JSON, found none" }
    switch error {
    case .keyNotFound(let key, let context):
      return "\(place(context))\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let key = context.codingPath.last.map { "\"\($0.stringValue)\"" } ?? "the document"
      return "\(place(context))\(key) is of another kind than expected"
    case .dataCorrupted(let context):
      let detail = context.underlyingError.map { ": \($0)" } ?? ""
      return "expected JSON, found it broken or cut short" + detail
    @unknown default: return "expected JSON, found it broken"
    }
  }

  /// The bytes of the file: an entry a line, in order of message, rule and fingerprint, so that a
  /// diff shows one decision a line.
  var bytes: [UInt8] {
    var out = Self.opening + Array("\(Self.version),\"entries\":[".utf8)
    for (number, entry) in sorted.enumerated() {
      out += Array((number == 0 ? "\n" : ",\n").utf8)
      var json = JSONWriter()
      json.object { json in
        json.member("message", entry.message)
        json.member("rule", entry.rule)
        json.member("fingerprint", entry.fingerprint)
        if let reason = entry.reason { json.member("reason", reason) }
      }
      out += json.bytes
    }
    return out + Array("\n]}\n".utf8)
  }

  private var sorted: [Baseline.Entry] {
    baseline.entries.values.flatMap { $0 }.sorted {
      ($0.message, $0.rule, $0.fingerprint) < ($1.message, $1.rule, $1.fingerprint)
    }
  }
}
