import Glibc

/// Reads a configuration from its file.
enum ConfigurationFile {
  /// - Parameters:
  ///   - file: absolute, or as given on the command line.
  ///   - root: folder that the file's globs are relative to.
  /// - Throws: `ConfigurationError`, the first met.
  static func read(
    _ file: String, root: String
  ) throws(ConfigurationError) -> Configuration {
    let shown = shown(file)
    var status = stat()
    // Opening a pipe would wait for its writer.
    if stat(file, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .unreadable(path: shown, reason: "expected a file, found a folder, a pipe or a device")
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReading.bytes(of: file)
    } catch {
      throw .unreadable(path: shown, reason: error.reason)
    }
    guard let source = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(path: shown)
    }
    if let place = bytes.firstIndex(of: 0) {
      let line = bytes[..<place].count { $0 == 0x0A } + 1
      throw .malformed(path: shown, line: line, reason: "expected text, found a NUL byte")
    }
    var configuration = try ConfigurationReader.read(source, path: shown, root: root)
    configuration.path = file
    return configuration
  }

  /// Relative to the working folder where it lies below it.
  private static func shown(_ file: String) -> String {
    guard let here = ConfigurationFinder.absolute("."), file.hasPrefix(here + "/") else {
      return file
    }
    return String(file.dropFirst(here.count + 1))
  }
}
