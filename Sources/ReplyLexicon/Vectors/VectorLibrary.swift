/// The word vectors of all languages that have them.
public struct VectorLibrary: Sendable {
  private var files: [String: WordVectors] = [:]

  /// No vectors at all.
  public init() {}

  /// Files one after the other, each padded to 16 bytes, as they lie in the binary.
  ///
  /// What follows a file that is not whole is left out.
  public init(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while let file = try? WordVectors(rest) {
      files[file.language] = file
      let next = min((file.size + 15) & ~15, rest.count)
      rest = UnsafeRawBufferPointer(rebasing: rest[next...])
    }
  }

  /// The vectors of a language, or of what stands before its first hyphen.
  public subscript(language: String) -> WordVectors? {
    if let exact = files[language] { return exact }
    guard let hyphen = language.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    return files[String(language[..<hyphen])]
  }

  /// In alphabetical order.
  public var languages: [String] { files.keys.sorted() }

  /// Puts vectors in place of those of the same language.
  mutating func add(_ vectors: WordVectors) { files[vectors.language] = vectors }
}
