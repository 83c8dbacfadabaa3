#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a folder of lexicons: `<folder>/<language>/<name>.lex`, and `<folder>/models/<name>.table`.
public enum LexiconFolder {
  /// All `.lex` files of the folder and of the folders in it, in order of path.
  ///
  /// A file in a folder of the folder must have that folder's name as its language. Files of other
  /// names are left alone. Empty for an empty folder.
  ///
  /// - Throws: `LexiconError.unreadable` where a folder or file cannot be read.
  public static func sources(in folder: String) throws(LexiconError) -> [LexiconSource] {
    var sources: [LexiconSource] = []
    for name in try entries(of: folder) {
      let path = "\(folder)/\(name)"
      if let lexicon = stem(of: name, ending: ".lex") {
        let bytes = try bytes(of: path)
        sources.append(LexiconSource(path: path, bytes: bytes, expectedName: lexicon))
      } else if isFolder(path) && name != "models" {
        for file in try entries(of: path) {
          guard let lexicon = stem(of: file, ending: ".lex") else { continue }
          sources.append(
            LexiconSource(
              path: "\(path)/\(file)", bytes: try bytes(of: "\(path)/\(file)"),
              expectedName: lexicon, expectedLanguage: name))
        }
      }
    }
    return sources
  }

  /// The tables of `models`, in order of name; empty without such a folder.
  ///
  /// - Throws: `LexiconError.unreadable`; `refused` where a byte is above 0x7f.
  public static func tables(in folder: String) throws(LexiconError) -> [LexiconTable] {
    let models = "\(folder)/models"
    guard isFolder(models) else { return [] }
    var tables: [LexiconTable] = []
    for file in try entries(of: models) {
      guard let name = stem(of: file, ending: ".table") else { continue }
      let path = "\(models)/\(file)"
      tables.append(try LexiconTable(name: name, bytes: try bytes(of: path), path: path))
    }
    return tables
  }

  private static func stem(of name: String, ending: String) -> String? {
    guard name.hasSuffix(ending), name.utf8.count > ending.utf8.count else { return nil }
    return String(name.dropLast(ending.count))
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func failure(_ path: String) -> LexiconError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }

  /// Names that do not begin with a dot, sorted.
  private static func entries(of folder: String) throws(LexiconError) -> [String] {
    guard let directory = opendir(folder) else { throw failure(folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(of path: String) throws(LexiconError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw failure(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      bytes += chunk.prefix(count)
      if count < chunk.count { break }
    }
    guard ferror(file) == 0 else { throw failure(path) }
    return bytes
  }
}
