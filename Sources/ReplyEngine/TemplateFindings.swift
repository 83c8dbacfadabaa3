import ReplyMail
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Gathers what is found in the letters that a template may become, each thing once, where it stands
/// in the source.
struct TemplateFindings {
  private let source: Text
  let isHTML: Bool
  private(set) var found: [Reviewer.Found] = []
  private var seen: Set<Place> = []
  private var counts: [Int: Int] = [:]

  /// One thing, whatever letter shows it.
  private struct Place: Hashable {
    var rule: Int
    var range: Range<Int>
  }

  /// - Parameter exchange: the template is its reply.
  init(source: Text, exchange: Exchange) {
    self.source = source
    isHTML = exchange.reply.fields.isEmpty && HTMLText.isLikely(source.bytes)
  }

  /// Adds findings about the source itself.
  mutating func add(_ findings: [Finding], of rule: Int, _ active: Engine.ActiveRule) {
    for finding in Reviewer.first(findings) { add(finding, rule, active) }
  }

  /// Adds findings about a letter.
  mutating func add(
    _ findings: [Finding], of rule: Int, _ active: Engine.ActiveRule, in letter: TemplateRendering,
    as read: ReadLetter
  ) {
    for finding in Reviewer.first(findings) {
      let range = read.map?.sourceRange(of: finding.range) ?? finding.range
      // What a value says is none of the template's.
      if letter.isFilled(range) { continue }
      var moved = finding
      moved.range = letter.map.sourceRange(of: range).clamped(to: 0..<source.count)
      moved.evidence = []
      moved.fix = nil
      if letter.variant != .ordinary {
        let text = read.inspection.reply.text[finding.range]
        moved.help = letter.wording(of: text, at: range)
      }
      add(moved, rule, active)
    }
  }

  private mutating func add(_ finding: Finding, _ rule: Int, _ active: Engine.ActiveRule) {
    guard counts[rule, default: 0] < Reviewer.most,
      seen.insert(Place(rule: rule, range: finding.range)).inserted
    else { return }
    counts[rule, default: 0] += 1
    let severity = active.severity ?? finding.severity ?? active.description.severity
    found.append(Reviewer.Found(rule: rule, severity: severity, finding: finding))
  }
}

extension TemplateRendering {
  /// The first field whose place touches a range.
  ///
  /// - Complexity: O(log n) in the slots, and those that touch it.
  private func field(at range: Range<Int>) -> String? {
    let first = slots.sortedIndex { $0.range.upperBound >= range.lowerBound }
    return slots[first...].prefix { $0.range.lowerBound <= range.upperBound }
      .first { !$0.field.isEmpty }?.field
  }

  /// All of a range was filled in.
  func isFilled(_ range: Range<Int>) -> Bool {
    let slot = slots.sortedIndex { $0.range.upperBound >= range.upperBound }
    return slot < slots.count && !range.isEmpty && slots[slot].range.lowerBound <= range.lowerBound
  }

  /// What shows a finding, for people: `with an empty "first_name" this reads "Dear ,"`.
  ///
  /// - Parameter range: bytes of the rendering.
  func wording(of text: String, at range: Range<Int>) -> String {
    guard variant == .empty, let field = field(at: range) else {
      return "seen \(variant.wording)"
    }
    let name = Excerpt.of(field, limit: 24)
    let read = Excerpt.of(text, limit: 30)
    guard !read.isEmpty else { return "seen with an empty \"\(name)\"" }
    return "with an empty \"\(name)\" this reads \"\(read)\""
  }
}
