import Foundation
import PackagePlugin

/// Lists the rule files of a target, so that a new rule is one new file and nothing else.
@main
struct RuleCatalogue: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let sources = target.sourceModule else { return [] }
    let files = sources.sourceFiles(withSuffix: "swift").map(\.url)
    let rules = files.filter { isRule($0, in: target) }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInRules.swift")
    return [
      .buildCommand(
        displayName: "Listing the rules of \(target.name)",
        executable: try context.tool(named: "rule-catalogue").url,
        arguments: [output.path] + rules.map { $0.deletingPathExtension().lastPathComponent },
        inputFiles: rules, outputFiles: [output])
    ]
  }

  /// Directly in a category's folder; `Name+Aspect.swift` is a helper of a rule, no rule.
  private func isRule(_ file: URL, in target: Target) -> Bool {
    let folder = file.deletingLastPathComponent().deletingLastPathComponent()
    return folder.standardizedFileURL == target.directoryURL.standardizedFileURL
      && !file.lastPathComponent.contains("+")
  }
}
