import ReplyText

/// Which branches and rounds of a template have been rendered, and which come next.
struct TemplateCover {
  private var branches: [[Bool]]
  /// Of each loop: none, one, two rounds.
  private var rounds: [[Bool]]
  /// First steps of what was not rendered yet, ascending.
  private var waiting: [Int] = []
  private let reading: TemplateReading
  /// The last rendering showed something that none before it did.
  private(set) var moved = false

  init(_ reading: TemplateReading) {
    self.reading = reading
    branches = reading.chains.map { chain in chain.branches.map(\.isHidden) }
    rounds = reading.loops.map { [false, false, !$0.repeats] }
  }

  var isComplete: Bool {
    branches.allSatisfy { $0.allSatisfy { $0 } } && rounds.allSatisfy { $0.allSatisfy { $0 } }
  }

  /// To be called before each rendering.
  ///
  /// - Complexity: O(branches).
  mutating func begin() {
    moved = false
    waiting = []
    for (chain, seen) in zip(reading.chains, branches) {
      for (branch, isSeen) in zip(chain.branches, seen) where !isSeen {
        waiting.append(branch.start)
      }
    }
    for (loop, seen) in zip(reading.loops, rounds) where !seen.allSatisfy({ $0 }) {
      waiting.append(loop.body)
    }
    waiting.sort()
  }

  /// The step that the rendering goes on with: of a branch that was not rendered, else of one that
  /// holds such a branch, else of any that the fields allow.
  mutating func branch(
    of number: Int, _ chain: TemplateChain, _ states: inout TemplateStates
  ) -> Int {
    var best: (branch: Int, rank: Int)?
    /// What holds where the branches above do not.
    var above: [TemplateCondition] = []
    var isAllowed = true
    for (index, branch) in chain.branches.enumerated() where isAllowed {
      if !branch.isHidden, states.allows(branch.condition) {
        let end =
          index + 1 < chain.branches.count ? chain.branches[index + 1].start : chain.end
        let rank = !branches[number][index] ? 2 : holdsWaiting(branch.start..<end) ? 1 : 0
        if rank > best?.rank ?? -1 { best = (index, rank) }
      }
      above.append(branch.condition.opposite)
      isAllowed = states.allows(branch.condition.opposite)
    }
    guard let best else { return chain.end }
    for condition in above[..<best.branch] { states.settle(condition) }
    states.settle(chain.branches[best.branch].condition)
    if !branches[number][best.branch] { moved = true }
    branches[number][best.branch] = true
    return chain.branches[best.branch].start
  }

  /// - Parameter isInner: another loop around it is rendered twice.
  mutating func rounds(
    of number: Int, _ loop: TemplateLoop, _ states: inout TemplateStates, isInner: Bool
  ) -> Int {
    let canEnter = states.allows(loop.condition)
    let canPass = !loop.condition.isSimple || states.allows(loop.condition.opposite)
    var choices = canEnter ? [1] : []
    if canEnter, loop.repeats, !isInner { choices.append(2) }
    if canPass { choices.append(0) }
    guard let first = choices.first else { return 0 }
    let chosen = choices.first { !rounds[number][$0] } ?? first
    if !rounds[number][chosen] { moved = true }
    rounds[number][chosen] = true
    states.settle(
      chosen > 0 ? loop.condition : loop.condition.isSimple ? loop.condition.opposite : .init())
    return chosen
  }

  private func holdsWaiting(_ range: Range<Int>) -> Bool {
    let next = waiting.sortedIndex { $0 >= range.lowerBound }
    return next < waiting.count && waiting[next] < range.upperBound
  }
}
