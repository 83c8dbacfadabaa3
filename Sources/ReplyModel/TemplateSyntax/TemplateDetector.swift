/// Tells the dialect of a template by the shapes of what is to be filled in.
public struct TemplateDetector {
  /// The dialect, and how sure it is.
  public struct Outcome: Sendable {
    public var dialect: TemplateDialect
    /// Why it may be another one; nil where it is sure, or nothing is to be filled in.
    public var doubt: String?
  }

  private let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Complexity: O(n).
  public func dialect() -> Outcome? {
    var counts: [String: Int] = [:]
    var words: Set<String> = []
    var index = 0
    while index + 1 < bytes.count {
      if let shape = shape(at: index) {
        counts[shape, default: 0] += 1
        if shape == "{%" { words.insert(word(after: index + 2)) }
        if shape == "{{" { noteMustache(index + 2, &words) }
        index += 2
      } else {
        index += 1
      }
    }
    return outcome(counts, words)
  }

  private func outcome(_ counts: [String: Int], _ words: Set<String>) -> Outcome? {
    var scores: [String: Int] = [:]
    for (shape, count) in counts {
      scores[Self.dialects[shape] ?? "liquid", default: 0] += count
    }
    guard var best = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      return nil
    }
    var doubt: String?
    if scores.count > 1 {
      let others = scores.keys.filter { $0 != best }.sorted().joined(separator: ", ")
      doubt = "some placeholders look like \(others)"
    }
    if best == "liquid" { (best, doubt) = braces(counts, words, doubt) }
    return TemplateDialect.named(best).map { Outcome(dialect: $0, doubt: doubt) }
  }

  /// Tells the dialects with `{{` and `{%` apart.
  private func braces(
    _ counts: [String: Int], _ words: Set<String>, _ doubt: String?
  ) -> (String, String?) {
    let tags = words.subtracting(["#", "|:", "|("])
    let known = Set(TemplateFilters.liquidBlocks.keys).union(TemplateFilters.jinjaBlocks.keys)
      .union(TemplateFilters.liquidTags).union(["set", "elif", "elsif", "else"])
    let isBlock = tags.contains { known.contains($0) || $0.hasPrefix("end") }
    if counts["{{"] == nil, counts["{%"] != nil, !isBlock { return ("helpscout", doubt) }
    if words.contains("#"), counts["{%"] == nil { return ("mustache", doubt) }
    if !tags.isDisjoint(with: ["elif", "set", "macro", "block", "extends", "import"])
      || words.contains("|(")
    {
      return ("jinja", doubt)
    }
    return ("liquid", doubt)
  }

  private func noteMustache(_ start: Int, _ words: inout Set<String>) {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return }
    if [0x23, 0x5E, 0x2F].contains(bytes[index]) { words.insert("#") }
    var hasPipe = false
    while index < min(bytes.count, start + 160), bytes[index] != 0x7D, bytes[index] != 0x0A {
      if bytes[index] == 0x7C { hasPipe = true }
      if hasPipe, bytes[index] == 0x3A { return }
      if hasPipe, bytes[index] == 0x28 {
        words.insert("|(")
        return
      }
      index += 1
    }
  }

  private static let dialects = [
    "{{{": "salesforce", "{!": "salesforce", "*|": "mailchimp", "[[": "quicktext", "#{": "zammad",
    "%{": "osticket", "<OTRS": "otrs", "{$": "rt", "{x=": "mautic", "<<": "word", "«": "word",
  ]

  private func shape(at index: Int) -> String? {
    let next = bytes[index + 1]
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    let isName = TemplateWords.isLetter(third)
    switch (bytes[index], next) {
    case (0x7B, 0x7B): return third == 0x7B && isCapital(index + 3) ? "{{{" : "{{"
    case (0x7B, 0x25): return "{%"
    case (0x7B, 0x21) where isName: return "{!"
    case (0x7B, 0x24) where isName: return "{$"
    case (0x7B, _) where has("contactfield=", at: index + 1): return "{x="
    case (0x2A, 0x7C) where isName: return "*|"
    case (0x5B, 0x5B) where isName: return "[["
    case (0x23, 0x7B) where isName: return "#{"
    case (0x25, 0x7B) where isName: return "%{"
    case (0x3C, 0x3C) where isName: return "<<"
    case (0xC2, 0xAB) where isName: return "«"
    case (0x3C, _) where has("OTRS_", at: index + 1): return "<OTRS"
    case (0x26, _) where has("lt;OTRS_", at: index + 1): return "<OTRS"
    default: return nil
    }
  }

  private func isCapital(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 0x41 && bytes[index] <= 0x5A
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + $0.count]) }
  }

  private func word(after start: Int) -> String {
    var lower = start
    while lower < bytes.count, bytes[lower] == 0x20 || bytes[lower] == 0x2D { lower += 1 }
    var upper = lower
    while upper < min(bytes.count, lower + 20), TemplateWords.isLetter(bytes[upper]) { upper += 1 }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }
}
