import Foundation
import Glibc

/// A folder for mail and one for an index; both go when the test ends.
final class MailFolder {
  struct Failure: Error {}

  let path: String
  var store: String { "\(path)/store" }

  init() throws {
    var template = Array("/tmp/replylint-threads-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure() }
    path = String(cString: made)
  }

  /// Writes a file and gives its path. Its time of change, and that of its folder, lie in the past,
  /// so that an index can trust them.
  @discardableResult
  func write(_ name: String, _ text: String, age: Int = 100) -> String {
    let file = "\(path)/\(name)"
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
    if let handle = fopen(file, "wb") {
      let bytes = Array(text.utf8)
      fwrite(bytes, 1, bytes.count, handle)
      fclose(handle)
    }
    settle(name, age: age)
    return file
  }

  /// A Maildir with `cur`, `new` and `tmp`.
  func makeMaildir(_ name: String) {
    for part in ["", "/cur", "/new", "/tmp"] { mkdir("\(path)/\(name)\(part)", 0o700) }
  }

  /// Puts the times of change of a file and the folders above it into the past.
  func settle(_ name: String, age: Int = 100) {
    var parts = name.split(separator: "/").map(String.init)
    while !parts.isEmpty {
      setAge("\(path)/\(parts.joined(separator: "/"))", age)
      parts.removeLast()
    }
  }

  func setAge(_ file: String, _ age: Int) {
    let when = timespec(tv_sec: time(nil) - age, tv_nsec: 0)
    var times = (when, when)
    _ = withUnsafePointer(to: &times) { pointer in
      pointer.withMemoryRebound(to: timespec.self, capacity: 2) {
        utimensat(AT_FDCWD, file, $0, 0)
      }
    }
  }

  func move(_ name: String, to other: String) {
    rename("\(path)/\(name)", "\(path)/\(other)")
    settle(name.split(separator: "/").dropLast().joined(separator: "/"), age: 50)
    settle(other.split(separator: "/").dropLast().joined(separator: "/"), age: 50)
  }

  func remove(_ name: String) { unlink("\(path)/\(name)") }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
