import Glibc

/// Where the findings go: stdout, or the file of `--output-file`.
final class Output {
  let sink: Sink
  private let target: OutputFile?

  /// - Parameters:
  ///   - path: nil and `-` are stdout.
  ///   - inputs: none of them may be written over.
  /// - Throws: `SetupError` where the file could not be written.
  init(path: String?, inputs: [String]) throws(SetupError) {
    // Opened anew, `/dev/stdout` would write over what others wrote there before.
    guard let path, !["-", "/dev/stdout", "/dev/fd/1"].contains(path) else {
      target = nil
      sink = Sink(descriptor: 1)
      return
    }
    if inputs.contains(where: { Self.areOne(path, $0) }) {
      throw SetupError(message: "\(path): is an input; --output-file would write over it")
    }
    do throws(FileError) {
      let file = try OutputFile(path: path)
      target = file
      sink = Sink(descriptor: file.descriptor)
    } catch {
      throw SetupError(
        message: "\(path): cannot write the findings (--output-file): \(error.reason)")
    }
  }

  /// Path of the file; nil for stdout.
  var file: String? { target?.path }

  /// Writes what is pending, and puts the file in its place.
  ///
  /// - Parameter isWhole: every input was judged; else a file is left as it was.
  /// - Returns: what went wrong, or nil.
  func finish(isWhole: Bool) -> String? {
    sink.flush()
    let name = file ?? "stdout"
    if let code = sink.failure {
      target?.discard()
      return "cannot write the findings to \(name): \(FileReading.reason(code))"
    }
    guard let target else { return nil }
    guard isWhole else {
      target.discard()
      return nil
    }
    do throws(FileError) {
      try target.commit()
      return nil
    } catch {
      return "cannot write the findings to \(name): \(error.reason)"
    }
  }

  private static func areOne(_ output: String, _ input: String) -> Bool {
    var one = stat()
    var other = stat()
    guard input != "-", stat(output, &one) == 0, stat(input, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
      && one.st_mode & S_IFMT == S_IFREG
  }
}
