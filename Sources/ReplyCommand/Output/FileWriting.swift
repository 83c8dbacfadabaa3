/// Writes whole files.
enum FileWriting {
  /// Puts the bytes in the place of a file: whoever reads sees the old or the new, never a part.
  ///
  /// - Throws: `FileError` with the system's reason; then the old file stands as it was.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let file = try OutputFile(path: path)
    let sink = Sink(descriptor: file.descriptor)
    sink.write(bytes)
    sink.flush()
    guard let code = sink.failure else { return try file.commit() }
    file.discard()
    throw FileError(path: path, reason: FileReading.reason(code))
  }
}
