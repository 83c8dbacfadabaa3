import Glibc

/// A folder that goes when the test ends.
final class TemporaryFolder {
  struct Failure: Error {}

  let path: String
  private var names: [String] = []

  init() throws {
    var template = Array("/tmp/replylint-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure() }
    path = String(cString: made)
  }

  /// Writes a file and gives its path.
  func write(_ name: String, _ text: String) -> String {
    let file = "\(path)/\(name)"
    names.append(name)
    guard let handle = fopen(file, "wb") else { return file }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, handle)
    fclose(handle)
    return file
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    unlink("\(path)/d-broken-link.eml")
    rmdir(path)
  }
}
