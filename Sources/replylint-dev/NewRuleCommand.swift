import Foundation
import ReplyEngine
import ReplyRuleKit
import ReplyRules

/// `replylint-dev new-rule NAME --category CATEGORY`: the one file of a rule, to be filled in.
///
/// Runs in the folder of the package. What it writes compiles, and its examples pass; tests name
/// what is left to fill in.
enum NewRuleCommand {
  static let usage = "usage: replylint-dev new-rule NAME --category CATEGORY"

  private static let folder = "Sources/ReplyRules"

  /// Why no file is written.
  struct Refusal: Error {
    var reason: String
  }

  /// - Returns: 0 the file is there, 2 it could not be written.
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 4, arguments[2] == "--category", !arguments[1].hasPrefix("-") else {
      FileHandle.standardError.write(line: usage)
      return 2
    }
    do {
      let path = try write(arguments[1], category: arguments[3], below: ".")
      FileHandle.standardOutput.write(line: "\(path): written")
      FileHandle.standardError.write(line: nextSteps(arguments[1]))
      return 0
    } catch {
      let reason = (error as? Refusal)?.reason ?? error.localizedDescription
      FileHandle.standardError.write(line: "new-rule: cannot begin a rule: \(reason)")
      return 2
    }
  }

  /// - Parameter root: the folder of the package.
  /// - Returns: the path of the new file, from the package's folder on.
  /// - Throws: `Refusal` where name or category cannot be used or something is in the way; errors
  ///   of the file system.
  static func write(_ name: String, category: String, below root: String) throws -> String {
    if let fault = RuleNaming.fault(of: name) {
      throw Refusal(reason: "\"\(name)\": \(fault)")
    }
    let known = Category.allCases.map(\.rawValue)
    guard let chosen = Category(rawValue: category) else {
      let hint =
        NearestName.of(category, among: known).map { "did you mean \"\($0)\"?" }
        ?? "known are \(known.joined(separator: ", "))"
      throw Refusal(reason: "no category is called \"\(category)\": \(hint)")
    }
    guard !builtInRules.contains(where: { $0.description.identifier == name }) else {
      throw Refusal(reason: "there is a rule \"\(name)\"")
    }
    let files = FileManager.default
    guard files.fileExists(atPath: "\(root)/\(folder)") else {
      throw Refusal(reason: "expected \(folder) here; run it in the folder of the package")
    }
    let path = "\(folder)/\(chosen.folderName)/\(RuleNaming.typeName(of: name)).swift"
    guard !files.fileExists(atPath: "\(root)/\(path)") else {
      throw Refusal(reason: "\(path) is there already")
    }
    try files.createDirectory(
      atPath: "\(root)/\(folder)/\(chosen.folderName)", withIntermediateDirectories: true)
    let text = RuleSkeleton(identifier: name, category: chosen).text
    try Data(text.utf8).write(to: URL(filePath: "\(root)/\(path)"))
    return path
  }

  private static func nextSteps(_ name: String) -> String {
    """
    Fill in what begins with "fill in:". Then:
      swift test --filter 'HouseTests|ReplyRulesTests'   names what is left
      make docs                                          writes docs/rules/\(name).md
      Fixtures/cases/README.md                           says how threads get into a folder there
    """
  }
}

extension Category {
  /// The folder of its rules in `Sources/ReplyRules`.
  var folderName: String {
    self == .formLetters ? "FormLetter" : rawValue.prefix(1).uppercased() + rawValue.dropFirst()
  }
}
