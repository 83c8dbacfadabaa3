/// The 64-bit hashes of imprints. The same in every run, on every machine: they are kept in files.
///
/// A change makes what was learned before useless: `StoreKind.pastMail` must then begin anew.
public enum ImprintHash {
  /// Of numbers, in order; never 0.
  public static func hash(of numbers: some Sequence<UInt64>) -> Int64 {
    var state: UInt64 = 0x2545_f491_4f6c_dd1d
    for number in numbers { state = mixed(state ^ number) }
    let hash = Int64(bitPattern: mixed(state))
    return hash == 0 ? 1 : hash
  }

  /// Of bytes; never 0.
  public static func hash(of bytes: some Sequence<UInt8>) -> Int64 {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash(of: CollectionOfOne(state))
  }

  /// The mixer of SplitMix64 (Steele, Lea, Flood 2014).
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
