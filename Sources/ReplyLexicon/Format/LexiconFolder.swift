#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a folder of lexicons: `<folder>/<language>/<name>.lex`, `<folder>/<language>/vectors.bin` and
/// `<folder>/models/<name>.table`.
public enum LexiconFolder {
  /// What a folder holds, and what of it could not be read or would be passed over.
  public struct Contents: Sendable {
    /// In order of path.
    public var sources: [LexiconSource] = []
    /// Word vectors: the files `<folder>/<language>/vectors.bin`, in order of path.
    public var vectors: [WordVectors] = []
    /// In order of path.
    public var diagnostics: [LexiconDiagnostic] = []

    /// Nothing at all.
    public init() {}
  }

  /// Greatest size of a `.lex` file, in bytes: a hundred times what a thousand phrases take.
  public static let greatestFile = 16 << 20

  /// All `.lex` files of the folder and of the folders in it, in order of path.
  ///
  /// A file in a folder of the folder must have that folder's name as its language. Files of other
  /// names are left alone. Empty for an empty folder.
  ///
  /// - Throws: `LexiconError.unreadable` where the folder cannot be read; `refused` where a file
  ///   cannot be, or looks like a lexicon and would be passed over.
  public static func sources(in folder: String) throws(LexiconError) -> [LexiconSource] {
    let contents = try contents(of: folder)
    guard contents.diagnostics.isEmpty else { throw .refused(contents.diagnostics) }
    return contents.sources
  }

  /// The `.lex` files of a folder as `sources(in:)` finds them, and beside them what is wrong with
  /// others; or a single `.lex` file, when its path is given.
  ///
  /// - Parameter mustBeRead: lexicons that nothing reads will count as faults.
  /// - Throws: `LexiconError.unreadable` where the folder cannot be read.
  public static func contents(
    of path: String, mustBeRead: Bool = false
  ) throws(LexiconError) -> Contents {
    var reader = LexiconFolderReader(mustBeRead: mustBeRead)
    let base = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if FileKind(of: base) == .file {
      reader.readFile(base, language: nil)
    } else {
      try reader.readFolder(base)
    }
    return reader.contents
  }

  /// The tables of `models`, in order of name; empty without such a folder.
  ///
  /// - Throws: `LexiconError.unreadable`; `refused` where a byte is above 0x7f.
  public static func tables(in folder: String) throws(LexiconError) -> [LexiconTable] {
    let models = "\(folder)/models"
    guard FileKind(of: models) == .folder else { return [] }
    var tables: [LexiconTable] = []
    for file in try entries(of: models) where file.hasSuffix(".table") {
      let path = "\(models)/\(file)"
      let name = String(file.dropLast(".table".count))
      tables.append(try LexiconTable(name: name, bytes: try bytes(of: path), path: path))
    }
    return tables
  }

  /// Names that do not begin with a dot, sorted.
  static func entries(of folder: String) throws(LexiconError) -> [String] {
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

  private static func failure(_ path: String) -> LexiconError {
    .unreadable(path: path, reason: String(cString: strerror(errno)).lowercased())
  }
}

/// What stands behind a path, links followed.
enum FileKind: Equatable {
  case file
  case folder
  /// A device, a pipe, a socket.
  case other
  /// Nothing, or nothing that may be looked at.
  case none

  init(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .none
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}
