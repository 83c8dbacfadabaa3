/// Lines that are code by themselves, whatever stands beside them.
struct CodeShapes {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - look: the beginning of the line that is looked at.
  ///   - whole: all of it.
  func isCode(_ look: Range<Int>, whole: Range<Int>, signs: CodeSigns) -> Bool {
    if isPrompt(look) || isMarkup(look, signs) { return true }
    let last = bytes[whole.upperBound - 1]
    switch last {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
      return signs.joints > 0 || signs.symbols >= 2 || whole.count <= 3 && signs.letters == 0
    case UInt8(ascii: ":"): return signs.joints > 0 && signs.words <= 4 && holdsCall(look)
    case UInt8(ascii: "`"):
      return whole.count > 2 && bytes[whole.lowerBound] == last
        && !bytes[(whole.lowerBound + 1)..<(whole.upperBound - 1)].prefix(400).contains(last)
    default: return bytes.starts(look, with: "@@ -") || bytes.starts(look, with: "#!/")
    }
  }

  /// `$ make`, `ann@host:~$ make`, `C:\> dir`.
  private func isPrompt(_ look: Range<Int>) -> Bool {
    let start = look.lowerBound
    if look.count > 3, bytes[start] == UInt8(ascii: "$"), bytes[start + 1] == 0x20 {
      let next = bytes[start + 2]
      return (next >= 0x61 && next <= 0x7A) || next == 0x2E || next == 0x2F
    }
    if look.count > 3, CodeSigns.isLetter(bytes[start]), bytes[start + 1] == 0x3A,
      bytes[start + 2] == 0x5C
    {
      return true
    }
    var hasAt = false
    for place in look.prefix(60) {
      let byte = bytes[place]
      if byte == 0x40 { hasAt = true }
      if byte == 0x20 || place + 1 >= look.upperBound { return false }
      if hasAt, byte == 0x24 || byte == 0x23, bytes[place + 1] == 0x20 { return true }
    }
    return false
  }

  /// Tags that are closed or have attributes: `<name>` alone may be a gap to fill in.
  private func isMarkup(_ look: Range<Int>, _ signs: CodeSigns) -> Bool {
    guard bytes[look.lowerBound] == UInt8(ascii: "<"), look.count > 3 else { return false }
    if bytes.starts(look, with: "<!--") || bytes.starts(look, with: "<?") { return true }
    return signs.joints > 0 && bytes[look].contains(UInt8(ascii: ">"))
      && !bytes[look].contains(UInt8(ascii: "@"))
  }

  /// A name with brackets right behind it.
  private func holdsCall(_ look: Range<Int>) -> Bool {
    var before: UInt8 = 0
    for place in look {
      if bytes[place] == UInt8(ascii: "("), CodeSigns.isLetter(before) { return true }
      before = bytes[place]
    }
    return false
  }
}
