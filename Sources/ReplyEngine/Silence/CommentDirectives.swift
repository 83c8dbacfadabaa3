import ReplyMail
import ReplyModel
import ReplyText

/// Reads orders to be silent from the comments of a template, such as
/// `{# replylint: off canned-phrase -- house style #}`.
///
/// Verbs: `off` from here on, `on` again, `off-line` on the line of the comment, `off-next-line`;
/// `ignore` on the line of the comment, or the next where it stands alone, `ignore-file` everywhere.
/// The comments are what template languages and HTML have: `{# #}`, `{{!-- --}}`, `{{! }}`,
/// `{% comment %} {% endcomment %}`, `<!-- -->`, `<%# %>`. Each within one line.
struct CommentDirectives {
  let words: DirectiveWords

  struct Outcome {
    var directives: [Directive] = []
    var troubles: [String] = []
    /// Bytes of the text that the comments take, in order.
    var comments: [Range<Int>] = []
  }

  /// Bytes of the text.
  private struct Comment {
    var whole: Range<Int>
    /// What follows `replylint:`.
    var order: Range<Int>
    var isClosed = true
  }

  private static let frames: [(open: [UInt8], close: [UInt8])] = [
    ("{{!--", "--}}"), ("{{!", "}}"), ("{#", "#}"), ("<!--", "-->"), ("<%#", "%>"),
    ("{% comment %}", "{% endcomment %}"), ("{%- comment -%}", "{%- endcomment -%}"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let mark = Array("replylint:".utf8)

  /// Bytes in which a comment has to close, so that a line of comments without an end is read once.
  private static let limit = 1024

  /// Orders of one text that are followed.
  private static let most = 1_000

  /// - Complexity: O(n) in the text.
  func read(_ text: Text) -> Outcome {
    var outcome = Outcome()
    var isOff: [Off] = []
    var number = 1
    var line = 0..<0
    let bytes = text.bytes
    // What lies further on is not read for findings either.
    while line.lowerBound < min(bytes.count, MessageText.mostRead) {
      line = line.lowerBound..<(bytes[line.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count)
      let found = comments(in: bytes[line])
      // Once for all comments of a line, for it may be long.
      let next = found.isEmpty ? line : lineAfter(line, in: bytes)
      for comment in found {
        guard comment.isClosed else {
          let trouble = "line \(number): a comment for replylint does not end on its line"
          if outcome.troubles.last != trouble { outcome.troubles.append(trouble) }
          continue
        }
        outcome.comments.append(comment.whole)
        guard outcome.comments.count <= Self.most else { continue }
        let place = Place(
          comment: comment.whole, line: line, next: next, wording: "line \(number)")
        take(text[comment.order], at: place, of: bytes, &outcome, &isOff)
      }
      line = line.upperBound + 1..<line.upperBound + 1
      number += 1
    }
    if outcome.comments.count > Self.most {
      outcome.troubles.append(
        "there are more than \(Self.most) comments for replylint: the rest is not followed")
    }
    return outcome
  }

  private struct Place {
    var comment: Range<Int>
    var line: Range<Int>
    var next: Range<Int>
    var wording: String
  }

  /// An `off` that nothing has ended yet.
  private struct Off {
    var rules: [String]
    var directive: Int
  }

  private func take(
    _ order: String, at place: Place, of bytes: [UInt8], _ outcome: inout Outcome,
    _ isOff: inout [Off]
  ) {
    let verb = order.prefix { !$0.isWhitespace }
    let said = words.ofComment(order[verb.endIndex...])
    guard said.mistaken.isEmpty else {
      outcome.troubles += said.mistaken.map { $0.wording(place: place.wording) }
      return
    }
    if verb == "on" { return end(said.rules, at: place, &outcome, &isOff) }
    guard let range = range(of: verb, at: place, in: bytes) else {
      outcome.troubles.append(
        "\(place.wording): replylint is told \"\(verb)\", "
          + "expected off, on, off-line, off-next-line, ignore or ignore-file")
      return
    }
    if verb == "off" { isOff.append(Off(rules: said.rules, directive: outcome.directives.count)) }
    outcome.directives.append(
      Directive(
        suppression: Suppression(source: .comment, reason: said.reason), rules: said.rules,
        range: range, place: "the comment on \(place.wording)"))
  }

  private func lineAfter(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = min(line.upperBound + 1, bytes.count)
    return start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.count)
  }

  private func range(of verb: Substring, at place: Place, in bytes: [UInt8]) -> Range<Int>? {
    switch verb {
    case "off": return place.comment.lowerBound..<bytes.count
    case "off-line": return place.line
    case "off-next-line": return place.next
    case "ignore":
      // Alone on its line it is about the one below.
      return isAlone(place, in: bytes) ? place.line.lowerBound..<place.next.upperBound : place.line
    case "ignore-file": return 0..<bytes.count
    default: return nil
    }
  }

  private func isAlone(_ place: Place, in bytes: [UInt8]) -> Bool {
    bytes[place.line.lowerBound..<place.comment.lowerBound].allSatisfy { $0 <= 0x20 }
      && bytes[place.comment.upperBound..<place.line.upperBound].allSatisfy { $0 <= 0x20 }
  }

  /// `on` without a name ends all that is off; with names, what was switched off by the same names.
  private func end(
    _ rules: [String], at place: Place, _ outcome: inout Outcome, _ isOff: inout [Off]
  ) {
    let isEnded = { (off: Off) in rules == ["all"] || off.rules == rules }
    if !isOff.contains(where: isEnded) {
      outcome.troubles.append(
        "\(place.wording): replylint is told \"on\", and nothing of that name is off")
    }
    for off in isOff where isEnded(off) {
      let start = outcome.directives[off.directive].range?.lowerBound ?? 0
      outcome.directives[off.directive].range = start..<place.comment.lowerBound
    }
    isOff.removeAll(where: isEnded)
  }

  private func comments(in line: ArraySlice<UInt8>) -> [Comment] {
    var found: [Comment] = []
    var at = line.startIndex
    let end = min(line.endIndex, MessageText.mostRead)
    while at < end {
      guard line[at] == UInt8(ascii: "{") || line[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      if let comment = comment(in: line[at...]) {
        found.append(comment)
        at = comment.whole.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  /// The comment that begins with the line given, when it is for us.
  private func comment(in line: ArraySlice<UInt8>) -> Comment? {
    guard let first = line.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "<"),
      let frame = Self.frames.first(where: { line.starts(with: $0.open) })
    else { return nil }
    let inside = line.dropFirst(frame.open.count).drop { $0 == 0x20 }
    guard inside.starts(with: Self.mark) else { return nil }
    let order = inside.dropFirst(Self.mark.count).prefix(Self.limit).drop { $0 == 0x20 }
    guard let close = order.firstRange(of: frame.close) else {
      let end = order.startIndex
      return Comment(whole: line.startIndex..<end, order: end..<end, isClosed: false)
    }
    return Comment(
      whole: line.startIndex..<close.upperBound, order: order.startIndex..<close.lowerBound)
  }
}
