import Foundation
import PackagePlugin

/// Compiles `Lexicons/` into a Swift file of one literal, for the target `LexiconData`.
@main
struct LexiconImage: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Lexicons")
    let output = context.pluginWorkDirectoryURL.appending(path: "LexiconImage.swift")
    return [
      .buildCommand(
        displayName: "Compiling Lexicons", executable: try context.tool(named: "lexicon-image").url,
        arguments: [folder.path(), output.path()], inputFiles: inputs(in: folder),
        outputFiles: [output])
    ]
  }

  /// Every file that may change the image: an edit of one builds it anew, and so does a new one,
  /// since it changes this list.
  private func inputs(in folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = files?.compactMap { $0 as? URL } ?? []
    return urls.filter { ["lex", "table"].contains($0.pathExtension) }
      .sorted { $0.path() < $1.path() }
  }
}
