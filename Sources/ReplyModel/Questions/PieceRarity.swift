import ReplyLexicon
import ReplyText

/// How rare the pieces of the words of a language are, by bucket: what shared pieces weigh.
///
/// Two tables tell it: one of running text, which stands beside the word vectors, and one that was
/// counted in messages and replies to customers. A piece that is rare in both weighs most.
struct PieceRarity: Sendable {
  // Never written: memory of whoever holds the tables, which is the model.
  /// One byte a bucket, `0` to DEL: steps of `step` from 0.
  private nonisolated(unsafe) let levels: UnsafeRawBufferPointer?
  private nonisolated(unsafe) let common: UnsafeRawBufferPointer?

  static let step = 0.15
  private static let zero: UInt8 = 0x30
  private static let most: UInt8 = 79
  /// Weight of every piece where no table tells it.
  private static let plain = 5.0

  /// - Parameters:
  ///   - table: one byte a bucket; of another length, running text alone counts. The caller keeps it.
  ///   - vectors: of the language; without them every piece weighs the same in running text. The
  ///     caller keeps them.
  init(table: UnsafeRawBufferPointer?, vectors: WordVectors?) {
    levels = table?.count == WordVectors.pieces ? table : nil
    common = vectors?.rarities
  }

  /// Logarithm of one over the share of messages that hold the piece, 0.15 to 11.85.
  func weight(of piece: UInt16) -> Double {
    guard let levels else { return commonWeight(of: piece) }
    let level = levels[Int(piece)]
    return Double(level > Self.zero ? min(level &- Self.zero, Self.most) : 1) * Self.step
  }

  /// Logarithm of one over the share of all words that have the piece, 0.15 to 11.85.
  func commonWeight(of piece: UInt16) -> Double {
    guard let common else { return Self.plain }
    return Double(min(max(common[Int(piece)], 1), Self.most)) * Self.step
  }
}
