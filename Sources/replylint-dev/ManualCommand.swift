import Foundation
import ReplyCommand

/// `replylint-dev manual [--check] FILE`: the manual page, from the commands themselves.
enum ManualCommand {
  static let usage = "usage: replylint-dev manual [--check] FILE"

  /// - Returns: 0 the page is as it should be, 1 `--check` found that it is not, 2 it could not be
  ///   written.
  static func run(_ arguments: [String]) -> Int32 {
    let paths = arguments.dropFirst().filter { $0 != "--check" }
    guard let path = paths.first, paths.count == 1, !path.hasPrefix("-") else {
      FileHandle.standardError.write(line: usage)
      return 2
    }
    do {
      return try GeneratedFile.settle(changes(of: path), isCheck: arguments.contains("--check"))
    } catch {
      FileHandle.standardError.write(
        line: "\(path): cannot write the manual page: \(error.localizedDescription)")
      return 2
    }
  }

  /// Empty where the page is as the commands say.
  static func changes(of path: String) -> [GeneratedFile] {
    [GeneratedFile(path: path, text: ManualPage.text)].compactMap { $0 }
  }
}
