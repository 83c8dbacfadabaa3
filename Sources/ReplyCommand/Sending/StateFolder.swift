import Glibc

/// The folder for what `sendmail` and its kin keep: messages that were not sent, the last report,
/// the log, confirmations.
struct StateFolder {
  let path: String

  /// `REPLYLINT_STATE`, else `replylint` in the user's folder for state (XDG Base Directory
  /// Specification); nil where there is neither that nor a home.
  static var standing: StateFolder? {
    let path = Environment.folder(
      "REPLYLINT_STATE", shared: "XDG_STATE_HOME", home: ".local/state")
    return path.map { StateFolder(path: $0.hasPrefix("/") ? $0 : "\(workingFolder)/\($0)") }
  }

  /// Paths of kept messages are read from anywhere.
  private static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Messages on their way; what stays here was cut off.
  var spool: String { "\(path)/spool" }
  /// Messages that were not sent, byte for byte.
  var refused: String { "\(path)/refused" }
  /// One file for each message that a second sending confirms.
  var confirmations: String { "\(path)/confirmations" }
  var forceNext: String { "\(path)/force-next" }
  var lastReport: String { "\(path)/last-report.txt" }
  var log: String { "\(path)/sendmail.log" }

  /// Why nothing can be kept here; nil where it can, or there is no folder yet.
  var unusable: String? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return errno == ENOENT ? nil : FileReading.systemReason()
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return "it is no folder" }
    return access(path, W_OK | X_OK) == 0 ? nil : FileReading.systemReason()
  }

  /// Makes a folder and those above it, for this user alone.
  ///
  /// - Throws: `FileError` with the system's reason.
  static func make(_ folder: String) throws(FileError) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
      throw FileError(path: folder, reason: FileReading.systemReason())
    }
    try make(String(folder[..<slash]))
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw FileError(path: folder, reason: FileReading.systemReason())
    }
  }

  /// Names of the files in one of the folders, sorted; empty where there is none.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
