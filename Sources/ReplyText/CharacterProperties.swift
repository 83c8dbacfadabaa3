import CReplyICU

/// What Unicode says of a character.
public struct CharacterProperties: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let letter = CharacterProperties(RL_IS_LETTER)
  /// Upper or title case.
  public static let upper = CharacterProperties(RL_IS_UPPER)
  public static let lower = CharacterProperties(RL_IS_LOWER)
  /// A decimal digit of any script.
  public static let digit = CharacterProperties(RL_IS_DIGIT)
  public static let punctuation = CharacterProperties(RL_IS_PUNCTUATION)
  public static let quotation = CharacterProperties(RL_IS_QUOTATION)
  public static let dash = CharacterProperties(RL_IS_DASH)
  public static let space = CharacterProperties(RL_IS_SPACE)
  /// Default_Ignorable_Code_Point: a soft hyphen, a zero-width joiner, a variation selector.
  public static let ignorable = CharacterProperties(RL_IS_IGNORABLE)
  public static let mark = CharacterProperties(RL_IS_MARK)
  /// Shown as a picture unless told otherwise.
  public static let emoji = CharacterProperties(RL_IS_EMOJI)

  /// - Parameter codePoint: any number; what is no character has no property.
  public init(of codePoint: UInt32) { rawValue = rl_properties(codePoint) }

  public init(of scalar: Unicode.Scalar) { self.init(of: scalar.value) }

  private init(_ bit: Int) { rawValue = UInt32(truncatingIfNeeded: bit) }
}
