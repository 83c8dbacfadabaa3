/// How a reply greets.
public struct Salutation: Sendable, Equatable {
  /// Whom a salutation calls; the raw value stands in the output.
  public enum Call: String, Sendable, CaseIterable {
    /// "Dear Ms Ito and Mr Bo,"
    case names
    /// "Hi all,", "Dear colleagues,"
    case group
    /// "Dear customer,", "Dear Sir or Madam,", "Hi there,"
    case impersonal
    /// "Hello!"
    case bare
    /// A title alone, a company, a place of a template, words that no list knows.
    case other
  }

  /// Bytes of the reply's text, whole lines where the letter does not go on behind it; with several
  /// people greeted on a line each, those lines.
  public var range: Range<Int>
  public var call: Call
  /// Bytes of each name with its honorifics, in order; empty unless it calls names.
  public var names: [Range<Int>]
  /// Bytes of the words that stand for whoever is meant, "valued customer", "all"; nil unless it
  /// calls a group or is impersonal.
  public var addressee: Range<Int>?

  public init(
    range: Range<Int>, call: Call, names: [Range<Int>] = [], addressee: Range<Int>? = nil
  ) {
    self.range = range
    self.call = call
    self.names = names
    self.addressee = addressee
  }
}
