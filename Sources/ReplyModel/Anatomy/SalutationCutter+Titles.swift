extension SalutationCutter {
  /// Longest name with its title, in bytes, and the blanks that may stand in it.
  private static let longestTitled = 90
  private static let mostBlanks = 3

  /// Where a salutation ends that is a name with its title, "ベル様", "王先生，您好！", "김철수 고객님,", or that
  /// an opening is written on to, "สวัสดีคุณมานี", "大家好，". The next line, or a place inside this one; nil where there is none.
  ///
  /// Such names have no word before them that opens a letter, and no blank that parts the title.
  func titledEnd(at index: Int) -> Int? {
    let line = lines[index]
    // All such titles lead with E0 to ED; a line that holds none is told by its first bytes.
    guard line.length > 3,
      bytes[line.content.prefix(Self.longestTitled)].contains(where: Self.isLead)
    else { return nil }
    var end = line.first
    var next = line.next
    var blanks = 0
    while end < line.end {
      if let width = stop(at: end, before: line.end) {
        if bytes[(end + width)..<line.end].contains(where: { $0 > 0x20 }) { next = end + width }
        break
      }
      if bytes[end] == 0x20 || isWideBlank(end) { blanks += 1 }
      end += 1
      if end - line.first > Self.longestTitled || blanks > Self.mostBlanks { return nil }
    }
    let name = bytes[line.first..<end]
    return isTitled(name) || leads.contains { name.starts(with: $0) } ? next : nil
  }

  /// Whether a name ends with one of the titles; signs and blanks behind it do not count.
  func isTitled(_ name: ArraySlice<UInt8>) -> Bool {
    var name = name
    while let last = name.last, last <= 0x20 || last == 0x2E { name.removeLast() }
    return titles.contains { name.count > $0.count && name.ends(with: $0) }
  }

  private static func isLead(_ byte: UInt8) -> Bool { (0xE0...0xED).contains(byte) }

  /// U+3000.
  private func isWideBlank(_ place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place] == 0xE3 && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x80
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
