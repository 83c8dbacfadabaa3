/// Why a file of word vectors cannot be used.
public enum VectorsFault: Error, Sendable, Equatable {
  case notVectors
  case otherVersion(UInt32)
  /// Dimensions or size of the tables differ from what the program was built for.
  case otherShape
  /// In bytes.
  case cutShort(has: Int, needs: Int)
  /// The checksum does not fit.
  case damaged
  /// The file says that it is of another language than the folder it lies in.
  case otherLanguage(String, folder: String)
}
