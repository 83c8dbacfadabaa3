import Glibc

/// The files and folders in a folder, hidden ones left out, in order of their names' bytes.
package struct FolderListing {
  package private(set) var files: [[UInt8]] = []
  package private(set) var folders: [[UInt8]] = []
  var hasSequences = false

  /// - Throws: `StoreError.cannotOpen`.
  package init(rawPath: [UInt8], shown: String) throws(StoreError) {
    let name = rawPath.map { CChar(bitPattern: $0) } + [0]
    guard let folder = opendir(name) else { throw .cannotOpen(path: shown, code: errno) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = Self.name(entry)
      if name == Array(".mh_sequences".utf8) { hasSequences = true }
      guard let first = name.first, first != UInt8(ascii: ".") else { continue }
      switch Self.type(of: rawPath + [0x2F] + name, hint: entry.pointee.d_type) {
      case .file: files.append(name)
      case .folder: folders.append(name)
      case .other: break
      }
    }
    files.sort { $0.lexicographicallyPrecedes($1) }
    folders.sort { $0.lexicographicallyPrecedes($1) }
  }

  private enum EntryType { case file, folder, other }

  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { raw in Array(raw.prefix { $0 != 0 }) }
  }

  /// A link to a file is a file; a link to a folder is passed over, since it may lead in a circle.
  private static func type(of rawPath: [UInt8], hint: UInt8) -> EntryType {
    if Int(hint) == Int(DT_REG) { return .file }
    if Int(hint) == Int(DT_DIR) { return .folder }
    let name = rawPath.map { CChar(bitPattern: $0) } + [0]
    var info = stat()
    guard lstat(name, &info) == 0 else { return .other }
    if info.st_mode & S_IFMT == S_IFDIR { return .folder }
    // A link that leads nowhere is shown as a file, so that opening it says so.
    guard stat(name, &info) == 0 else { return .file }
    return info.st_mode & S_IFMT == S_IFREG ? .file : .other
  }

  /// An MH folder: names that are numbers, and nothing else unless `.mh_sequences` says so.
  package var isMH: Bool {
    let numbers = files.count { Self.isNumber($0) }
    return numbers > 0 && (hasSequences || numbers == files.count)
  }

  package var isMaildir: Bool {
    folders.contains(Array("cur".utf8)) || folders.contains(Array("new".utf8))
  }

  /// File names that are numbers, in order of the number, however long.
  package var numbered: [[UInt8]] {
    files.filter(Self.isNumber).sorted { one, other in
      let one = one.drop { $0 == 0x30 }
      let other = other.drop { $0 == 0x30 }
      return one.count != other.count
        ? one.count < other.count : one.lexicographicallyPrecedes(other)
    }
  }

  private static func isNumber(_ name: [UInt8]) -> Bool {
    name.allSatisfy { (0x30...0x39).contains($0) }
  }
}
