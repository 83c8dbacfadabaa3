/// The trie with equal tails made one: "(a|b) (c|d)" shares what follows `a` and `b`.
///
/// Alternatives multiply the wordings of a phrase, and the trie spells out each; in the graph they
/// add up. A walk from a root meets the same labels and the same phrases as in the trie.
struct PhraseGraph {
  private(set) var edges: [TrieBuilder.Edge] = []
  /// Indices of phrases, by node; node 0 stands for none.
  private(set) var accepted: [[UInt32]] = [[]]
  private(set) var flags: [UInt32] = [0]
  private(set) var roots: [UInt32] = []

  /// - Complexity: O(edges log edges of one node) on average.
  init(_ trie: TrieBuilder) {
    let tails = Tails(trie)
    var numbers = [UInt32](repeating: 0, count: trie.accepted.count)
    for node in trie.accepted.indices.dropFirst() where tails.kept[node] == UInt32(node) {
      numbers[node] = UInt32(truncatingIfNeeded: accepted.count)
      accepted.append(trie.accepted[node])
      flags.append(trie.flags[node])
    }
    for edge in trie.edges where tails.kept[Int(edge.node)] == edge.node {
      edges.append(
        TrieBuilder.Edge(
          node: numbers[Int(edge.node)], label: edge.label,
          child: numbers[Int(tails.kept[Int(edge.child)])]))
    }
    roots = trie.roots.map { numbers[Int(tails.kept[Int($0)])] }
  }
}

/// For each node of a trie the node that stands for all with the same tail.
private struct Tails {
  private(set) var kept: [UInt32]
  private let accepted: [[UInt32]]
  /// Edges in order of node; those of one node in order of label.
  private var edges: [TrieBuilder.Edge]
  private var first: [Int]

  init(_ trie: TrieBuilder) {
    accepted = trie.accepted
    kept = [UInt32](repeating: 0, count: trie.accepted.count)
    first = [Int](repeating: 0, count: trie.accepted.count + 1)
    for edge in trie.edges { first[Int(edge.node) + 1] += 1 }
    for node in trie.accepted.indices { first[node + 1] += first[node] }
    edges = trie.edges
    var next = first
    for edge in trie.edges {
      edges[next[Int(edge.node)]] = edge
      next[Int(edge.node)] += 1
    }
    var known: [UInt64: UInt32] = [:]
    // A child was made after its parent: from the last node on, all tails below a node are known.
    for node in trie.accepted.indices.dropFirst().reversed() {
      let hash = settle(node)
      if let other = known[hash], isSame(node, Int(other)) {
        kept[node] = other
      } else {
        kept[node] = UInt32(truncatingIfNeeded: node)
        known[hash] = kept[node]
      }
    }
  }

  /// Sorts the edges of a node, its children replaced by those kept; the hash of its tail.
  private mutating func settle(_ node: Int) -> UInt64 {
    let range = first[node]..<first[node + 1]
    for index in range { edges[index].child = kept[Int(edges[index].child)] }
    if range.count > 1 { edges[range].sort { $0.label < $1.label } }
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for phrase in accepted[node] { hash = Self.mixed(hash, UInt64(phrase) | 1 << 63) }
    for edge in edges[range] {
      hash = Self.mixed(hash, UInt64(edge.label) << 32 | UInt64(edge.child))
    }
    return hash
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool {
    guard accepted[left] == accepted[right] else { return false }
    return edges[first[left]..<first[left + 1]].elementsEqual(
      edges[first[right]..<first[right + 1]]
    ) { $0.label == $1.label && $0.child == $1.child }
  }

  private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let sum = (hash ^ value) &* 0xbf58_476d_1ce4_e5b9
    return sum ^ (sum &>> 31)
  }
}
