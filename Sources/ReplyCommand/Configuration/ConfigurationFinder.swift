import Glibc

/// Finds the configurations that hold for a folder.
struct ConfigurationFinder {
  /// `--config`, or nil.
  let explicit: String?

  /// Files from the weakest to the strongest: the user's `replylint/config.toml`, then
  /// `.replylint.toml` in the folder or above it, the nearest alone. `--config`, else
  /// `REPLYLINT_CONFIG`, stands for both. Empty where there is none.
  ///
  /// - Parameter folder: absolute, without links.
  func files(for folder: String) -> [String] {
    if let explicit { return [explicit] }
    if let named = Environment.variable("REPLYLINT_CONFIG") { return [named] }
    return [user, upwards(from: folder)].compactMap { $0 }
  }

  /// A file found upwards holds for its own folder; any other for the working folder.
  func root(of file: String) -> String {
    guard file.hasSuffix("/" + Self.name), explicit == nil,
      Environment.variable("REPLYLINT_CONFIG") == nil
    else { return Self.absolute(".") ?? "" }
    return String(file.dropLast(Self.name.count + 1))
  }

  static let name = ".replylint.toml"

  /// Whether the user named or wrote the file: another may have come with a folder.
  func isOwn(_ file: String) -> Bool {
    file == explicit || file == Environment.variable("REPLYLINT_CONFIG") || file == userPath
  }

  /// Where the user's configuration stands, there or not; nil without a home.
  var userPath: String? {
    let home =
      Environment.variable("XDG_CONFIG_HOME")
      ?? Environment.variable("HOME").map { $0 + "/.config" }
    return home.map { $0 + "/replylint/config.toml" }
  }

  private var user: String? { userPath.flatMap { exists($0) ? $0 : nil } }

  private func upwards(from start: String) -> String? {
    var folder = start
    while true {
      let candidate = (folder == "/" ? "" : folder) + "/" + Self.name
      if exists(candidate) { return candidate }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// The path without links, or nil where there is no such file.
  static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whatever has the name counts, a link to nowhere too: what cannot be read is said to be so.
  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
