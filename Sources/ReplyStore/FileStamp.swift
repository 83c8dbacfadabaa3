import Glibc

/// What tells a file or folder that has changed from one that has not.
struct FileStamp {
  /// Bytes.
  var size: Int
  var isFolder: Bool
  var isFile: Bool
  /// Hash of times, size and identity; 0 where the last change is so recent that the next one may
  /// leave the same time.
  var value: Int64

  /// A clock that ticks more coarsely than this is not in use.
  private static let tick = 2

  /// nil where nothing is there; `errno` tells why.
  init?(_ rawPath: [UInt8]) {
    var info = stat()
    guard stat(rawPath.map { CChar(bitPattern: $0) } + [0], &info) == 0 else { return nil }
    size = Int(info.st_size)
    isFolder = info.st_mode & S_IFMT == S_IFDIR
    isFile = info.st_mode & S_IFMT == S_IFREG
    let isRecent = Int(time(nil)) - Int(info.st_mtim.tv_sec) < Self.tick
    let folderSize = isFolder ? 0 : Int64(info.st_size)
    value =
      isRecent
      ? 0
      : MailHash.hash(of: [
        Int64(info.st_mtim.tv_sec), Int64(info.st_mtim.tv_nsec), folderSize,
        Int64(truncatingIfNeeded: info.st_ino),
      ])
  }

  /// Of several folders: 0 where one of them is.
  static func joined(_ rawPaths: [[UInt8]]) -> Int64 {
    let values = rawPaths.map { FileStamp($0)?.value ?? 1 }
    return values.contains(0) ? 0 : MailHash.hash(of: values)
  }
}
