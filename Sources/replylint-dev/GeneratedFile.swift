import Foundation

/// A committed file that is written by a program, and what would have to become of it.
struct GeneratedFile {
  var path: String
  /// nil: the file has to go.
  var text: String?
  /// Why it is not as it should be.
  var state: String

  /// - Returns: nil where the file holds this text.
  init?(path: String, text: String) {
    let present = FileManager.default.contents(atPath: path)
    guard present != Data(text.utf8) else { return nil }
    self.path = path
    self.text = text
    state = present == nil ? "missing" : "stale"
  }

  /// A file that nothing calls for.
  init(gone path: String, state: String) {
    self.path = path
    self.state = state
  }

  /// Says what is not as it should be, or makes it so.
  ///
  /// - Returns: the exit status: 1 where `isCheck` and there is something.
  static func settle(_ files: [GeneratedFile], isCheck: Bool) throws -> Int32 {
    for file in files {
      guard !isCheck else {
        FileHandle.standardOutput.write(line: "\(file.path): \(file.state)")
        continue
      }
      if let text = file.text {
        try Data(text.utf8).write(to: URL(filePath: file.path))
        FileHandle.standardOutput.write(line: "\(file.path): written")
      } else {
        try FileManager.default.removeItem(atPath: file.path)
        FileHandle.standardOutput.write(line: "\(file.path): removed: \(file.state)")
      }
    }
    guard isCheck, !files.isEmpty else { return 0 }
    FileHandle.standardError.write(line: "`make docs` writes it anew")
    return 1
  }
}
