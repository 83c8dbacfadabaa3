import Glibc
import ReplyLexicon

/// Reads the .lex files below a folder.
enum LexiconFolder {
  /// In order of path.
  ///
  /// - Throws: `SetupError` where the folder or a file cannot be read, or there is no .lex file.
  static func sources(in folder: String) throws(SetupError) -> [LexiconSource] {
    var sources: [LexiconSource] = []
    try collect(folder, depth: 0, into: &sources)
    guard !sources.isEmpty else {
      throw SetupError(message: "\(folder): expected a folder with .lex files, found none")
    }
    return sources
  }

  private static func collect(
    _ folder: String, depth: Int, into sources: inout [LexiconSource]
  ) throws(SetupError) {
    guard depth < 8, let stream = opendir(folder) else {
      throw SetupError(
        message: "\(folder): cannot read the folder of lexicons: \(FileReading.systemReason())")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try collect(path, depth: depth + 1, into: &sources)
      } else if name.hasSuffix(".lex") {
        do throws(FileError) {
          sources.append(LexiconSource(path: path, bytes: try FileReading.bytes(of: path)))
        } catch {
          throw SetupError(message: "\(path): cannot read the lexicon: \(error.reason)")
        }
      }
    }
  }
}
