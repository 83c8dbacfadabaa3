import Foundation

/// The replies of `Fixtures/replies/personal.txt`: written to one customer each.
enum PersonalReplies {
  static func all() throws -> [String] {
    let file = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../Fixtures/replies/personal.txt").standardizedFileURL
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
    return lines.split(separator: "---").map { $0.joined(separator: "\n") }
  }
}
