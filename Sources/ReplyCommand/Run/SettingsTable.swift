import Glibc

/// The settings of a run: each path has those of the configurations that hold for it.
///
/// Used by one thread at a time.
final class SettingsTable {
  /// Where a file stands, without links, and what holds for it.
  struct Placement {
    var settings: LintSettings
    /// Absolute; of standard input, the working folder.
    var path: String
  }

  private let setup: Setup
  private var folders: [String: Result<Folder, SetupError>] = [:]
  private var made: [String: LintSettings] = [:]
  /// What was wrong with configurations and has been said.
  var complaints: Set<String> = []

  /// The configurations that hold for the files of a folder.
  private struct Folder {
    var path: String
    var configurations: [Configuration]
    /// Settings of the folder's files, where no glob tells them apart.
    var settings: LintSettings?
  }

  init(_ setup: Setup) { self.setup = setup }

  /// Makes the settings of the paths of the request, so that what is wrong with them is said before
  /// anything is judged.
  func prepare(_ paths: [String]) throws(SetupError) {
    for path in paths {
      var status = stat()
      let isFolder = path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      _ =
        isFolder
        ? try placement(in: path, file: "") : try placement(of: path == "-" ? nil : path)
    }
  }

  /// - Parameter path: of a file; nil for standard input, which stands in the working folder.
  func placement(of path: String?) throws(SetupError) -> Placement {
    guard let path else { return try placement(in: ".", file: "") }
    guard let slash = path.lastIndex(of: "/") else { return try placement(in: ".", file: path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return try placement(in: folder, file: String(path[path.index(after: slash)...]))
  }

  /// - Parameter file: name in the folder; empty for the folder itself.
  func placement(in folder: String, file: String) throws(SetupError) -> Placement {
    let found = try self.folder(folder)
    let path = file.isEmpty ? found.path : found.path + "/" + file
    if let settings = found.settings { return Placement(settings: settings, path: path) }
    return Placement(settings: try settings(of: path, found.configurations), path: path)
  }

  /// What was said for a path, weighed, and the configurations that said it.
  ///
  /// - Parameter path: a file, or a folder for itself.
  func effective(_ path: String) throws(SetupError) -> (EffectiveSettings, [Configuration]) {
    guard let absolute = ConfigurationFinder.absolute(path) else {
      throw SetupError(message: "\(path): expected a file or folder, found nothing")
    }
    var status = stat()
    let isFolder = stat(absolute, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    let slash = absolute.lastIndex(of: "/") ?? absolute.startIndex
    let folder =
      isFolder ? absolute : slash == absolute.startIndex ? "/" : String(absolute[..<slash])
    let configurations = try setup.configurations(for: folder)
    let effective = setup.effective(configurations) { globs, root in
      globs.contains { $0.matches(Self.relative(absolute, to: root)) }
    }
    return (effective, configurations)
  }

  private func folder(_ name: String) throws(SetupError) -> Folder {
    if let known = folders[name] { return try known.get() }
    let result: Result<Folder, SetupError>
    do throws(SetupError) {
      let path = ConfigurationFinder.absolute(name) ?? name
      var folder = Folder(path: path, configurations: try setup.configurations(for: path))
      if !folder.configurations.contains(where: \.hasGlobs) {
        folder.settings = try settings(of: path, folder.configurations)
      }
      result = .success(folder)
    } catch {
      result = .failure(error)
    }
    folders[name] = result
    return try result.get()
  }

  private func settings(
    of path: String, _ configurations: [Configuration]
  ) throws(SetupError) -> LintSettings {
    var key = ""
    let effective = setup.effective(configurations) { globs, root in
      let isMatched = globs.contains { $0.matches(Self.relative(path, to: root)) }
      key += isMatched ? "1" : "0"
      return isMatched
    }
    key += configurations.map(\.path).joined(separator: "\0")
    if let known = made[key] { return known }
    let settings = try setup.settings(effective, number: made.count)
    made[key] = settings
    return settings
  }

  /// A path that does not lie below the root keeps all its folders.
  static func relative(_ path: String, to root: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }
}

extension Configuration {
  fileprivate var hasGlobs: Bool {
    templateLinting.map { !$0.paths.isEmpty } ?? false || !overrides.isEmpty
      || silencers.contains { !$0.value.paths.isEmpty }
  }
}
