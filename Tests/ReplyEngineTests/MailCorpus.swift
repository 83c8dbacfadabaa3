import Foundation
import ReplyMail

/// Mail to try properties on: the fixtures, and what the environment names.
enum MailCorpus {
  static let fixtures: [String] = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return ["mail", "sent"].map { folder.appendingPathComponent("Fixtures/\($0)").path }
  }()

  /// `REPLYLINT_MIME` and `REPLYLINT_CORPUS` name a file or folder of other people's mail each.
  static let named: [String] = ["REPLYLINT_MIME", "REPLYLINT_CORPUS"].compactMap {
    ProcessInfo.processInfo.environment[$0]
  }

  /// Each readable message of the paths, with the bytes of its file.
  static func messages(
    in paths: [String], _ body: (_ name: String, _ message: Message, _ file: [UInt8]) throws -> Void
  ) rethrows {
    for path in paths {
      guard let store = try? MessageStore(path: path) else { continue }
      var file: (path: String, bytes: [UInt8]) = ("", [])
      while let item = store.next() {
        guard case .success(let raw) = item, raw.bytes.count < 1 << 20 else { continue }
        if file.path != raw.path {
          let data = try? Data(contentsOf: URL(fileURLWithPath: raw.path))
          file = (raw.path, Array(data ?? Data()))
        }
        try body("\(raw.path)#\(raw.index)", raw.message(), file.bytes)
      }
    }
  }
}
