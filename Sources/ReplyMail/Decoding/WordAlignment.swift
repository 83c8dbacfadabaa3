/// Pairs the words of two texts that say the same, in one pass over both.
///
/// Where the texts part, the next place is looked for at which three words in a row agree, at most 64
/// words ahead in either; where there is none, both go on 64 words further. So nothing is quadratic.
struct WordAlignment {
  /// For each word of the first text the index of its partner in the second, or -1.
  private(set) var partners: [Int32]
  private(set) var pairCount = 0

  private let first: [WordList.Entry]
  private let second: [WordList.Entry]
  private var window = Window()

  private static let reach = 64

  /// - Complexity: O(n) in the words of both.
  init(_ first: WordList, _ second: WordList) {
    self.first = first.entries
    self.second = second.entries
    partners = Array(repeating: -1, count: first.entries.count)
    var left = 0
    var right = 0
    while left < self.first.count, right < self.second.count {
      if self.first[left].hash == self.second[right].hash {
        partners[left] = Int32(right)
        pairCount += 1
        left += 1
        right += 1
      } else if let (newLeft, newRight) = meeting(left, right) {
        left = newLeft
        right = newRight
      } else {
        left += Self.reach
        right += Self.reach
      }
    }
  }

  /// The nearest place ahead where three words agree, or as many as are left.
  private mutating func meeting(_ left: Int, _ right: Int) -> (Int, Int)? {
    let rightEnd = min(right + Self.reach, second.count)
    window.fill(second, right..<rightEnd)
    var best: (Int, Int)?
    for place in left..<min(left + Self.reach, first.count) {
      if let best, place - left >= best.0 + best.1 - left - right { break }
      guard let other = window.place(of: first[place].hash, in: second) else { continue }
      guard agrees(place, other) else { continue }
      let distance = place + other
      if best.map({ distance < $0.0 + $0.1 }) ?? true { best = (place, other) }
    }
    return best
  }

  private func agrees(_ left: Int, _ right: Int) -> Bool {
    for step in 1..<3 {
      guard left + step < first.count, right + step < second.count else { return true }
      if first[left + step].hash != second[right + step].hash { return false }
    }
    return true
  }

  /// First places of the words of a stretch, by hash.
  private struct Window {
    private var slots = Array(repeating: Int32(-1), count: 256)

    mutating func fill(_ words: [WordList.Entry], _ range: Range<Int>) {
      for slot in slots.indices { slots[slot] = -1 }
      for index in range {
        var slot = Int(words[index].hash & 255)
        while slots[slot] >= 0, words[Int(slots[slot])].hash != words[index].hash {
          slot = (slot + 1) & 255
        }
        if slots[slot] < 0 { slots[slot] = Int32(index) }
      }
    }

    func place(of hash: UInt32, in words: [WordList.Entry]) -> Int? {
      var slot = Int(hash & 255)
      while slots[slot] >= 0 {
        if words[Int(slots[slot])].hash == hash { return Int(slots[slot]) }
        slot = (slot + 1) & 255
      }
      return nil
    }
  }
}
