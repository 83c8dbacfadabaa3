import Glibc

/// A pattern for paths: `*` and `?` within a name, `[ab]`, `**` for any folders.
///
/// A pattern without a slash matches names in any folder; one that ends with a slash, everything
/// below; any other, paths from the folder of the configuration on.
struct Glob: Sendable, Equatable {
  let pattern: String
  private let parts: [String]

  init(_ pattern: String) {
    self.pattern = pattern
    var parts = pattern.split(separator: "/").map(String.init)
    if !pattern.isEmpty, !pattern.contains("/") { parts.insert("**", at: 0) }
    if pattern.hasSuffix("/") { parts.append("**") }
    self.parts = parts
  }

  /// - Parameter path: names with slashes between, without one at the start.
  /// - Complexity: O(parts × names).
  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(String.init)
    var name = 0
    var part = 0
    // Where to go on when the names after the last `**` do not fit.
    var retry: (part: Int, name: Int)?
    while name < names.count {
      if part < parts.count, parts[part] == "**" {
        retry = (part, name)
        part += 1
      } else if part < parts.count, fnmatch(parts[part], names[name], 0) == 0 {
        part += 1
        name += 1
      } else if let last = retry {
        retry = (last.part, last.name + 1)
        part = last.part + 1
        name = last.name + 1
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == "**" }
  }
}
