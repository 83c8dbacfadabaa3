import ReplyLexicon

/// Groups of names that stand for each other: Robert, Bob, Bobby. A name may be in several.
struct Nicknames: Sendable {
  private struct Membership: Sendable {
    var group: Int32
    /// Place of the name's next membership, plus one; 0 at the end.
    var next: UInt32
  }

  /// Place of a name's last membership, plus one.
  private var heads = KeyTable(capacity: 4096)
  private var memberships: [Membership] = []
  private var groups: Int32 = 0

  /// - Parameter languages: whose lists are read.
  init(lexicons: Lexicons, languages: [String]) {
    memberships.reserveCapacity(4096)
    // Memory for names that have to be folded.
    var text = NameText("")
    for language in languages {
      lexicons.forEachGroup("nicknames", language: language) { add($0, &text) }
      lexicons.forEachGroup("nicknames-listed", language: language) { add($0, &text) }
    }
  }

  /// Adds a group of folded names, one blank between.
  private mutating func add(_ group: UnsafeRawBufferPointer, _ text: inout NameText) {
    for name in GroupWords(group) {
      guard let key = Self.key(name, &text) else { continue }
      memberships.append(Membership(group: groups, next: heads[key]))
      heads.set(UInt32(truncatingIfNeeded: memberships.count), at: key)
    }
    groups += 1
  }

  private static func key(_ name: UnsafeRawBufferPointer, _ text: inout NameText) -> UInt64? {
    if let key = NameWordList.plainKey(name) { return key }
    text.read(again: String(decoding: name, as: UTF8.self))
    let letters = text.base
    return letters.isEmpty ? nil : NameWords.key(letters[...])
  }

  /// Whether a name, by its key, stands in any group.
  func contains(_ key: UInt64) -> Bool { heads.contains(key) }

  /// Whether both names stand in one group.
  func areOne(_ one: UInt64, _ other: UInt64) -> Bool {
    var mine = heads[one]
    while mine > 0 {
      let group = memberships[Int(mine) - 1].group
      var theirs = heads[other]
      while theirs > 0 {
        if memberships[Int(theirs) - 1].group == group { return true }
        theirs = memberships[Int(theirs) - 1].next
      }
      mine = memberships[Int(mine) - 1].next
    }
    return false
  }
}
