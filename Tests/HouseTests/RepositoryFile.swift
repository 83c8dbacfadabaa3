import Foundation

/// Any file of the repository that is kept: what git knows or would add.
struct RepositoryFile: Sendable, CustomStringConvertible {
  /// From the repository's folder on.
  var path: String

  var description: String { path }
  var name: String { path.split(separator: "/").last.map(String.init) ?? "" }
  var folder: String { String(path.dropLast(name.count)) }
  var text: String {
    let bytes = try? Data(contentsOf: SourceFile.root.appendingPathComponent(path))
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// Folders that tools make.
  private static let made: Set = [".build", ".git", ".swiftpm", "node_modules"]

  /// In order of path.
  static let all: [RepositoryFile] = {
    let found = FileManager.default.enumerator(atPath: SourceFile.root.path)
    var paths: [String] = []
    while let path = found?.nextObject() as? String {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      if made.contains(name) {
        found?.skipDescendants()
      } else if found?.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
        paths.append(path)
      }
    }
    return paths.sorted().map { RepositoryFile(path: $0) }
  }()

  static let pages = all.filter { $0.name.hasSuffix(".md") }
}
