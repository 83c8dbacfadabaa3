/// The templates that replies may be made of.
public struct TemplateLibrary: Sendable {
  public var templates: [ReplyTemplate]

  public init(templates: [ReplyTemplate]) { self.templates = templates }

  /// The template that a reply is made of, or nil: the one with the most words in the reply.
  ///
  /// - Complexity: O(words of the reply + words of all templates).
  public func use(in reply: Turn) -> TemplateUse? {
    let words = reply.tokens.words
    guard words.count >= TemplateUse.fewestWords, !templates.isEmpty else { return nil }
    let grams = WordGrams(words.map(\.key))
    var best: (template: ReplyTemplate, found: Int)?
    for template in templates {
      let found = template.runs.reduce(0) { sum, run in
        sum + grams.covered(of: run).count { $0 }
      }
      if found > best?.found ?? 0 { best = (template, found) }
    }
    guard let best else { return nil }
    let use = TemplateUse(best.template, found: best.found, in: reply)
    return use.isRecognised ? use : nil
  }
}

/// The runs of three words of a text, and of two, so that words between two places to be filled in
/// are found as well.
struct WordGrams {
  static let length = 3

  private var hashes: [Set<Int64>]

  init(_ keys: [UInt64]) { self.init(runs: [keys]) }

  init(runs: [[UInt64]]) {
    hashes = [[], [], []]
    for keys in runs {
      for size in 2...Self.length where keys.count >= size {
        for start in 0...(keys.count - size) {
          hashes[size - 1].insert(ImprintHash.hash(of: keys[start..<(start + size)]))
        }
      }
    }
  }

  /// For each word, whether it stands in the text among the same words.
  ///
  /// - Complexity: O(n).
  func covered(of keys: [UInt64]) -> [Bool] {
    var covered = [Bool](repeating: false, count: keys.count)
    let size = min(Self.length, keys.count)
    guard size > 1 else { return covered }
    for start in 0...(keys.count - size)
    where hashes[size - 1].contains(ImprintHash.hash(of: keys[start..<(start + size)])) {
      for index in start..<(start + size) { covered[index] = true }
    }
    return covered
  }
}
