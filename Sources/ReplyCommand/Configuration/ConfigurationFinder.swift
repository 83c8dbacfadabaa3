import Glibc

/// Finds the configuration that holds for a path.
struct ConfigurationFinder {
  /// `--config`, or nil.
  let explicit: String?

  /// The file that holds: `--config`, else `REPLYLINT_CONFIG`, else `.replylint.toml` in the folder
  /// of the message or above it, else the user's `replylint/config.toml`; nil when there is none.
  ///
  /// - Parameter path: a file or folder; nil for standard input, which stands in the working folder.
  func file(for path: String?) -> String? {
    if let explicit { return explicit }
    if let named = variable("REPLYLINT_CONFIG"), !named.isEmpty { return named }
    if let found = upwards(from: path) { return found }
    let home = variable("XDG_CONFIG_HOME") ?? variable("HOME").map { $0 + "/.config" }
    guard let user = home.map({ $0 + "/replylint/config.toml" }), exists(user) else { return nil }
    return user
  }

  private func upwards(from path: String?) -> String? {
    guard var folder = absolute(path ?? ".") else { return nil }
    while true {
      let candidate = (folder == "/" ? "" : folder) + "/.replylint.toml"
      if exists(candidate) { return candidate }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  private func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
