import ReplyText

/// The 64-bit hashes that stand in an index in place of what was written. The same in every run.
enum MailHash {
  /// Never 0, which stands for nothing.
  ///
  /// FNV-1a over the bytes, finished by the mixer of SplitMix64 (Steele, Lea, Flood 2014).
  static func hash(_ bytes: some Sequence<UInt8>) -> Int64 {
    var state = WordKey.seed
    for byte in bytes { state = WordKey.step(state, byte) }
    state = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    state = (state ^ (state >> 27)) &* 0x94d0_49bb_1331_11eb
    let hash = Int64(bitPattern: state ^ (state >> 31))
    return hash == 0 ? 1 : hash
  }

  /// Of several numbers, in order.
  static func hash(of numbers: [Int64]) -> Int64 {
    hash(
      numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } })
  }

  /// Of an address, without regard to case.
  static func hash(address: String) -> Int64 { hash(address.lowercased().utf8) }
}
