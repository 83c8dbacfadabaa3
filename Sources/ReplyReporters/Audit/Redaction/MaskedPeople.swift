import ReplyText

/// The people of a report, and the words by which they are known.
struct MaskedPeople {
  enum Role: String {
    case customer = "Customer"
    case agent = "Agent"
  }

  /// Masks, by number of the person.
  private(set) var masks: [String] = []
  /// Who bears a word of a name, by its key.
  private(set) var bearers: [String: Set<Int>] = [:]
  /// The same for words of scripts without capitals, which may stand anywhere in a run of letters.
  private(set) var inside: [[Unicode.Scalar]: Set<Int>] = [:]
  /// Lengths of the words of `inside`, the longest first.
  private(set) var lengths: [Int] = []
  private var addresses: [String: Int] = [:]
  private var names: [String: Int] = [:]
  private var counts: [Role: Int] = [:]

  /// Takes in whom a writer names: `Name <address>`, a name or an address.
  mutating func add(_ writer: String, as role: Role) {
    let (name, address) = Self.parts(writer)
    guard !name.isEmpty || !address.isEmpty else { return }
    let person = known(name, address) ?? make(role)
    if !address.isEmpty { addresses[address] = person }
    if !name.isEmpty { names[name] = person }
    for word in NameWords.of(name) { learn(word, person) }
    for word in NameWords.ofAddress(address) { learn(word, person) }
  }

  /// nil for somebody who was not taken in.
  func mask(of writer: String) -> String? {
    let (name, address) = Self.parts(writer)
    return known(name, address).map { masks[$0] }
  }

  /// nil for an address that is nobody's.
  func mask(ofAddress address: String) -> String? {
    addresses[address.lowercased()].map { masks[$0] }
  }

  private func known(_ name: String, _ address: String) -> Int? {
    if !address.isEmpty, let person = addresses[address] { return person }
    return name.isEmpty ? nil : names[name]
  }

  private mutating func make(_ role: Role) -> Int {
    counts[role, default: 0] += 1
    masks.append("\(role.rawValue) \(counts[role, default: 1])")
    return masks.count - 1
  }

  private mutating func learn(_ word: [Unicode.Scalar], _ person: Int) {
    guard word.first.map(NameWords.hasCapitals) ?? false else {
      if inside[word] == nil, !lengths.contains(word.count) {
        lengths = (lengths + [word.count]).sorted(by: >)
      }
      inside[word, default: []].insert(person)
      return
    }
    for key in NameWords.keys(word) { bearers[key, default: []].insert(person) }
  }

  /// Name and address of a writer, folded.
  private static func parts(_ writer: String) -> (name: String, address: String) {
    let folded = OneLine.of(writer).lowercased()
    if let start = folded.lastIndex(of: "<") {
      let address = folded[folded.index(after: start)...].prefix { $0 != ">" }
      let name = folded[..<start].filter { $0 != "\"" }
      return (OneLine.of(String(name)), OneLine.of(String(address)))
    }
    return folded.contains("@") ? ("", folded) : (folded, "")
  }
}
