/// Builds the trie over word numbers, its vocabulary, and the flags that let most words be skipped.
struct TrieBuilder {
  struct Edge {
    var node: UInt32
    /// Stretched, without flags: word, `ImageLayout.oneLabel` or `gapLabel`.
    var label: UInt32
    var child: UInt32
  }

  /// Keys by word number less `ImageLayout.firstWord`.
  private(set) var keys: [UInt64] = []
  private(set) var edges: [Edge] = []
  /// Indices of phrases, by node; node 0 stands for none.
  private(set) var accepted: [[UInt32]] = [[]]
  private(set) var flags: [UInt32] = [0]
  private(set) var roots: [UInt32] = []
  private var numbers: [UInt64: UInt32] = [:]
  private var children: [UInt64: UInt32] = [:]

  mutating func addRoot() -> UInt32 {
    let root = addNode()
    roots.append(root)
    return root
  }

  mutating func number(of key: UInt64) -> UInt32 {
    if let number = numbers[key] { return number }
    let number = UInt32(truncatingIfNeeded: keys.count) + ImageLayout.firstWord
    numbers[key] = number
    keys.append(key)
    return number
  }

  mutating func insert(_ sequence: PhraseSequence, phrase: UInt32, root: UInt32) {
    var node = root
    for step in sequence { node = child(of: node, step) }
    guard node != root, accepted[Int(node)].last != phrase else { return }
    accepted[Int(node)].append(phrase)
    flags[Int(node)] |= ImageLayout.accepts
  }

  private mutating func child(of node: UInt32, _ step: PhraseStep) -> UInt32 {
    let label: UInt32
    switch step {
    case .word(let key): label = Self.label(of: number(of: key))
    case .one: label = ImageLayout.oneLabel
    case .gap: label = ImageLayout.gapLabel
    }
    let place = UInt64(node) << 32 | UInt64(label)
    if let child = children[place] { return child }
    let child = addNode()
    children[place] = child
    edges.append(Edge(node: node, label: label, child: child))
    switch step {
    case .word: flags[Int(node)] |= ImageLayout.hasWords
    case .one: flags[Int(node)] |= ImageLayout.hasOne
    case .gap: flags[Int(node)] |= ImageLayout.hasGap
    }
    return child
  }

  private mutating func addNode() -> UInt32 {
    accepted.append([])
    flags.append(0)
    return UInt32(truncatingIfNeeded: accepted.count - 1)
  }

  static func label(of number: UInt32) -> UInt32 { SevenBit.stretched(number << 2) }

  /// For each word (as `keys`) whether a phrase begins with it and whether it needs no second word
  /// to be worth a look.
  func beginnings() -> [UInt32] {
    var result = [UInt32](repeating: 0, count: keys.count)
    let roots = Set(roots)
    for edge in edges where roots.contains(edge.node) {
      let index = Int(SevenBit.shrunk(edge.label) >> 2) - Int(ImageLayout.firstWord)
      guard result.indices.contains(index) else { continue }
      result[index] |= ImageLayout.startsFlag
      let solo = ImageLayout.accepts | ImageLayout.hasOne | ImageLayout.hasGap
      if flags[Int(edge.child)] & solo != 0 { result[index] |= ImageLayout.soloFlag }
    }
    return result
  }

  /// Filter bytes for all pairs of words that begin a phrase.
  func bigramFilter() -> [UInt8] {
    var firsts: [UInt32: UInt32] = [:]
    let roots = Set(roots)
    for edge in edges where roots.contains(edge.node) { firsts[edge.child] = edge.label }
    var pairs: [(UInt32, UInt32)] = []
    for edge in edges {
      if let first = firsts[edge.node] { pairs.append((first, edge.label)) }
    }
    var filter = [UInt8](repeating: 0, count: Self.powerOfTwo(atLeast: max(64, pairs.count * 2)))
    for (first, second) in pairs {
      let place = ImageLayout.filterPlace(first, second)
      filter[place.byte & (filter.count - 1)] |= place.bit
    }
    return filter
  }

  static func powerOfTwo(atLeast count: Int) -> Int {
    var size = 1
    while size < count { size *= 2 }
    return size
  }
}
