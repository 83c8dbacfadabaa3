import ReplyText

/// Walks the words of a text through the trie of one image.
struct PhraseScan {
  private struct Branch {
    var node: UInt32
    var flags: UInt32
    var position: Int
    var wild: UInt64
  }

  private let image: LexiconImage
  private let layer: Int32
  private let edges: Int
  private let edgeMask: Int
  private let edgeShift: UInt64
  private let nodes: Int
  private let accepted: Int
  private let bigrams: Int
  private let bigramMask: Int
  private var branches: [Branch] = []

  init(image: LexiconImage, layer: Int) {
    self.image = image
    self.layer = Int32(truncatingIfNeeded: layer)
    edges = image.offset(of: .edges)
    let slots = image.count(of: .edges)
    edgeMask = slots - 1
    edgeShift = ImageLayout.shift(slots: slots)
    nodes = image.offset(of: .nodes)
    accepted = image.offset(of: .accepted)
    bigrams = image.offset(of: .bigrams)
    bigramMask = image.count(of: .bigrams) - 1
  }

  /// Appends all phrases found under the given roots, in order of start.
  ///
  /// - Complexity: O(words × longest phrase) for each root; a phrase with `…` counts once for each
  ///   number of words that its gaps may hold.
  mutating func find(in tokens: Tokens, roots: [UInt32], into matches: inout [PhraseMatch]) {
    let words = tokens.words
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: words.count + 1) { labels in
      fill(labels, from: words)
      for sentence in tokens.sentences {
        let span = sentence.words.clamped(to: 0..<words.count)
        for start in span {
          let label = labels[start]
          guard label & ImageLayout.startsFlag != 0 else { continue }
          if label & ImageLayout.soloFlag == 0 {
            guard start + 1 < span.upperBound, mayBegin(label, labels[start + 1]) else { continue }
          }
          for root in roots {
            begin(at: start, end: span.upperBound, root: root, labels: labels, into: &matches)
          }
        }
      }
    }
  }

  /// Numbers of words as the tables hold them; 0 for words that no lexicon knows.
  private func fill(_ labels: UnsafeMutableBufferPointer<UInt32>, from words: [Word]) {
    let vocabulary = image.vocabulary
    for index in words.indices {
      labels.initializeElement(at: index, to: vocabulary.label(of: words[index].key))
    }
    labels.initializeElement(at: words.count, to: 0)
  }

  @inline(__always)
  private func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool {
    let place = ImageLayout.filterPlace(first & ~3, second & ~3)
    return image.byte(bigrams + (place.byte & bigramMask)) & place.bit != 0
  }

  private mutating func begin(
    at start: Int, end: Int, root: UInt32, labels: UnsafeMutableBufferPointer<UInt32>,
    into matches: inout [PhraseMatch]
  ) {
    guard let first = child(of: root, labels[start] & ~3) else { return }
    branches.append(Branch(node: first.node, flags: first.flags, position: start + 1, wild: 0))
    while var branch = branches.popLast() {
      while true {
        if branch.flags & ImageLayout.accepts != 0 { accept(branch, start: start, into: &matches) }
        guard branch.position < end else { break }
        if branch.flags & (ImageLayout.hasGap | ImageLayout.hasOne) != 0 {
          branchOff(branch, start: start, end: end)
        }
        let label = labels[branch.position] & ~3
        guard branch.flags & ImageLayout.hasWords != 0, label != 0,
          let next = child(of: branch.node, label)
        else { break }
        branch.node = next.node
        branch.flags = next.flags
        branch.position += 1
      }
    }
  }

  /// Lays aside the ways that a wildcard opens. A phrase holds at most 63 words, so that each has
  /// its bit.
  private mutating func branchOff(_ branch: Branch, start: Int, end: Int) {
    let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: branch.position - start)
    if branch.flags & ImageLayout.hasOne != 0,
      let next = child(of: branch.node, ImageLayout.oneLabel)
    {
      branches.append(
        Branch(
          node: next.node, flags: next.flags, position: branch.position + 1,
          wild: branch.wild | bit))
    }
    if branch.flags & ImageLayout.hasGap != 0,
      let next = child(of: branch.node, ImageLayout.gapLabel)
    {
      var wild = branch.wild
      for skipped in 0...PhraseExpander.gapWords where branch.position + skipped < end {
        branches.append(
          Branch(
            node: next.node, flags: next.flags, position: branch.position + skipped, wild: wild))
        wild |= bit &<< UInt64(truncatingIfNeeded: skipped)
      }
    }
  }

  private func accept(_ branch: Branch, start: Int, into matches: inout [PhraseMatch]) {
    let record = nodes + Int(SevenBit.shrunk(branch.node)) * ImageLayout.nodeSize
    let first = image.number(record)
    for index in first..<(first + image.number(record + 4)) {
      matches.append(
        PhraseMatch(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: branch.position),
          phrase: Int32(truncatingIfNeeded: image.number(accepted + index * 4)), layer: layer,
          wild: branch.wild))
    }
  }

  @inline(__always)
  private func child(of node: UInt32, _ label: UInt32) -> (node: UInt32, flags: UInt32)? {
    var slot = ImageLayout.slot(node: node, word: label, shift: edgeShift)
    while true {
      let offset = edges + slot * ImageLayout.edgeSize
      let child = image.raw(offset + 8)
      if child == 0 { return nil }
      if image.raw(offset) == node && image.raw(offset + 4) == label {
        return (child, image.raw(offset + 12))
      }
      slot = (slot + 1) & edgeMask
    }
  }
}
