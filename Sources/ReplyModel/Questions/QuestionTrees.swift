import ReplyLexicon

/// Boosted decision trees that were learned from exchanges, as the table `question-trees` holds them.
///
/// The table is read where it lies. All its numbers are of 28 bits, stretched (see `SevenBit`). First
/// a version, a fingerprint of the features, and for each of the three sets of trees how many trees and
/// nodes it has. Then for each set the root of each tree and the nodes: feature, limit, and where to
/// go on up to the limit and above it. A leaf has the feature `leaf` and its value for a limit. Limits
/// and values are in hundred-thousandths, from `zero`.
struct QuestionTrees: Sendable {
  /// One of the three sets of trees.
  enum Kind: Int {
    /// The whole message against the reply.
    case message
    /// One of several questions, for what the first says of the message.
    case question
    /// One of several questions, of a message of which one was missed.
    case contrast
  }

  static let version: UInt32 = 2
  private static let header = 8
  /// The greatest number, stretched.
  private static let leaf: UInt32 = 0x7F7F_7F7F
  private static let zero = 1 << 27
  /// Steps of a feature to the unit.
  private static let steps = 100_000.0

  private struct Set: Sendable {
    var roots = 0
    var trees = 0
    var nodes = 0
    var count = 0
  }

  // Memory of the binary: see `Lexicons.table`.
  private nonisolated(unsafe) let table: UnsafeRawBufferPointer?
  private var sets: [Set] = []

  /// No trees: every sum is nil.
  init() { table = nil }

  /// - Parameter table: see above; of another version, of other features or not whole, it counts as
  ///   none.
  init(table: UnsafeRawBufferPointer) {
    guard table.count >= Self.header * 4 else {
      self.table = nil
      return
    }
    func number(_ index: Int) -> Int { Self.number(table, index) }
    var sets: [Set] = []
    var next = Self.header
    for kind in 0..<3 {
      let set = Set(
        roots: next, trees: number(2 + kind * 2), nodes: next + number(2 + kind * 2),
        count: number(3 + kind * 2))
      next = set.nodes + set.count * 4
      sets.append(set)
    }
    let isWhole =
      UInt32(number(0)) == Self.version && number(1) == Self.fingerprint && next * 4 == table.count
    self.table = isWhole ? table : nil
    self.sets = isWhole ? sets : []
  }

  /// Of the names of all features, in order: trees that were learned for others are of no use.
  static var fingerprint: Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in PairFeature.allCases.map(\.rawValue).joined(separator: " ").utf8 {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return Int(hash & 0x0FFF_FFFF)
  }

  /// Sum of what all trees of a set say; nil without trees.
  ///
  /// - Complexity: O(trees × depth).
  func sum(_ kind: Kind, _ features: PairFeatures) -> Double? {
    guard let table else { return nil }
    let set = sets[kind.rawValue]
    // Stretched numbers are in the order of the numbers: limits are compared as they lie there.
    let values = features.values.map { value in
      SevenBit.stretched(
        UInt32(Self.zero + Int((min(max(value, -1_000), 1_000) * Self.steps).rounded())))
    }
    var total = 0
    for tree in 0..<set.trees {
      var node = Self.number(table, set.roots + tree)
      // A path longer than there are nodes would be a circle.
      for _ in 0..<set.count {
        guard node < set.count else { break }
        let place = set.nodes &+ node &* 4
        let feature = Self.stretched(table, place)
        guard feature != Self.leaf else {
          total += Self.number(table, place &+ 1) - Self.zero
          break
        }
        // Of seven bits: there are fewer than 128 features.
        guard feature < values.count else { break }
        let isBelow = values[Int(feature)] <= Self.stretched(table, place &+ 1)
        node = Self.number(table, place &+ (isBelow ? 2 : 3))
      }
    }
    return Double(total) / Self.steps
  }

  @inline(__always)
  private static func number(_ table: UnsafeRawBufferPointer, _ index: Int) -> Int {
    Int(SevenBit.shrunk(stretched(table, index)))
  }

  @inline(__always)
  private static func stretched(_ table: UnsafeRawBufferPointer, _ index: Int) -> UInt32 {
    UInt32(littleEndian: table.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
  }
}
