import CReplyICU

/// Canonical composition (NFC, UAX #15) of single characters.
public enum Composition {
  /// The letter that a letter and a combining mark behind it are canonically equal to; nil where
  /// there is none.
  public static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    UInt32(exactly: rl_compose(letter, mark))
  }
}
