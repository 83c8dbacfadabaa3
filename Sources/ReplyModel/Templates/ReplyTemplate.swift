import ReplyMail
import ReplyText

/// A text that replies are made of, with places to be filled in.
public struct ReplyTemplate: Sendable {
  /// As its file is called.
  public var name: String
  /// The words between the places to be filled in and the ends of sentences, as keys; two or more
  /// each.
  let runs: [[UInt64]]
  /// Number of places to be filled in.
  let slots: Int

  /// Words that stand in every reply made of it.
  public var words: Int { runs.reduce(0) { $0 + $1.count } }
}

extension Inspector {
  /// Reads a template: its own text, without what stands below a signature separator. Every dialect
  /// of placeholders counts.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public func template(named name: String, of message: Message) -> ReplyTemplate {
    let content = (message.content ?? MessageText.empty).cut(to: MessageText.mostRead)
    let anatomy = anatomyReader.anatomy(of: content)
    let tokens = tokenizer.tokens(
      of: content.text, in: anatomy.prose, flowed: content.form == .flowed)
    let slots = placeholderFinder.placeholders(in: content.text, ranges: anatomy.visible)
    var runs: [[UInt64]] = [[]]
    var next = 0
    for word in tokens.words {
      if word.marks.contains(.startsSentence) { runs.append([]) }
      while next < slots.count, slots[next].range.upperBound <= word.range.lowerBound {
        next += 1
        runs.append([])
      }
      if next < slots.count, slots[next].range.overlaps(word.range) { continue }
      runs[runs.count - 1].append(word.key)
    }
    // One word alone stands anywhere.
    return ReplyTemplate(name: name, runs: runs.filter { $0.count > 1 }, slots: slots.count)
  }
}
