/// Identity of a folded word: a hash that is the same in every run, on every machine, and in the
/// lexicon image.
///
/// The top bit of each of the eight bytes is zero, so that keys can stand in a UTF-8 literal:
/// 56 bits count. Two of a million different words meet with a chance of 1 in 140,000; the lexicon
/// compiler refuses a vocabulary in which two meet.
public enum WordKey {
  /// The key of bytes that are folded already (case folded, NFC, apostrophes U+0027, no
  /// default-ignorable character). The empty word has a key as well.
  ///
  /// FNV-1a over the bytes, finished by the mixer of SplitMix64 (Steele, Lea, Flood 2014).
  @inlinable
  public static func key(folded bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return finish(hash)
  }

  /// State before the first byte.
  @inlinable public static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// State after one more folded byte.
  @inlinable
  public static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The key of a state.
  @inlinable
  public static func finish(_ state: UInt64) -> UInt64 {
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return (mixed ^ (mixed >> 31)) & 0x7f7f_7f7f_7f7f_7f7f
  }
}
