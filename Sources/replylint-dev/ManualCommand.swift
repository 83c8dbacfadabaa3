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
      GeneratedFile.say(usage, to: .standardError)
      return 2
    }
    do {
      let changes = [GeneratedFile(path: path, text: ManualPage.text)].compactMap { $0 }
      return try GeneratedFile.settle(changes, isCheck: arguments.contains("--check"))
    } catch {
      GeneratedFile.say(
        "\(path): cannot write the manual page: \(error.localizedDescription)",
        to: .standardError)
      return 2
    }
  }
}
