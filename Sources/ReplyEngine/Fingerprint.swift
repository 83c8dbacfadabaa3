import ReplyText

/// Identity of a finding that survives moved text: version, rule, flagged words, and the number of
/// equal ones before it.
///
/// `1:` and 16 hexadecimal digits. White space and case of the flagged words do not count.
enum Fingerprint {
  static func make(rule: String, text: String, occurrence: Int) -> String {
    var state = WordKey.seed
    for byte in rule.utf8 { state = WordKey.step(state, byte) }
    state = WordKey.step(state, 0)
    for byte in text.lowercased().utf8 where byte > 0x20 { state = WordKey.step(state, byte) }
    var rest = UInt(bitPattern: occurrence)
    repeat {
      state = WordKey.step(state, UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    } while rest > 0
    let digits = String(WordKey.finish(state), radix: 16)
    return "1:" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
