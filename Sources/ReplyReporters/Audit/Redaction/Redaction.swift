/// Takes out of an audit what would tell who somebody is.
///
/// Names, addresses, links and numbers of two digits or more give way to masks, in every text,
/// writer, subject and path; a person has the same mask everywhere. Figures, states and dates stay.
/// What it cannot know is a name that nobody of the report bears and that stands without a greeting
/// or a title: the caller passes what else it knows.
public enum Redaction {
  /// The report with masks.
  ///
  /// - Parameter names: more people, as "Name <address>", by name or by address alone: customers
  ///   whose letters are not in the report.
  /// - Complexity: O(n) in the bytes of the report and the names.
  public static func redacted(_ report: AuditReport, names: [String] = []) -> AuditReport {
    var masks = ReportMasks(report, names: names)
    var out = report
    out.me = report.me.map { _ in "[address]" }
    out.paths = report.paths.indices.map { "folder \($0 + 1)" }
    for index in out.rules.indices { masks.mask(&out.rules[index].examples) }
    for index in out.longestWaits.indices {
      masks.mask(&out.longestWaits[index].message)
      masks.mask(&out.longestWaits[index].answer)
    }
    for index in out.questions.indices {
      masks.mask(&out.questions[index].asked)
      masks.mask(&out.questions[index].reply)
    }
    for index in out.promises.indices {
      masks.mask(&out.promises[index].made)
      masks.mask(&out.promises[index].later)
    }
    for index in out.sentences.indices { masks.mask(&out.sentences[index].example) }
    for index in out.examples.indices { masks.mask(&out.examples[index].reply) }
    if let agents = out.agents {
      out.agents = agents.map { agent in
        var agent = agent
        agent.name = masks.writer(agent.name)
        return agent
      }
    }
    return out
  }
}

/// The masks of a report.
private struct ReportMasks {
  private var text: TextMask
  private let folders: [(path: [UInt8], number: Int)]
  private var messages: [String: Int] = [:]

  init(_ report: AuditReport, names: [String]) {
    var people = MaskedPeople()
    for agent in report.agents ?? [] { people.add(agent.name, as: .agent) }
    for writer in Self.agents(report) { people.add(writer, as: .agent) }
    for wait in report.longestWaits { people.add(wait.message.writer, as: .customer) }
    for question in report.questions { people.add(question.asked.writer, as: .customer) }
    for name in names { people.add(name, as: .customer) }
    text = TextMask(people)
    folders = report.paths.enumerated().map { (Array($1.utf8), $0 + 1) }
      .sorted { $0.path.count > $1.path.count }
  }

  private static func agents(_ report: AuditReport) -> [String] {
    var quotes = report.rules.flatMap(\.examples)
    quotes += report.promises.flatMap { [$0.made] + ($0.later.map { [$0] } ?? []) }
    quotes += report.longestWaits.compactMap(\.answer) + report.questions.compactMap(\.reply)
    quotes += report.sentences.map(\.example) + report.examples.map(\.reply)
    return quotes.map(\.writer)
  }

  mutating func mask(_ quotes: inout [AuditReport.Quote]) {
    for index in quotes.indices { mask(&quotes[index]) }
  }

  mutating func mask(_ quote: inout AuditReport.Quote?) {
    guard var masked = quote else { return }
    mask(&masked)
    quote = masked
  }

  mutating func mask(_ quote: inout AuditReport.Quote) {
    quote.text = text.masked(quote.text)
    quote.subject = text.masked(quote.subject)
    quote.writer = writer(quote.writer)
    quote.path = path(quote.path)
  }

  func writer(_ name: String) -> String {
    name.isEmpty ? "" : text.people.mask(of: name) ?? "[name]"
  }

  /// `folder 1/message 12`: the same message has the same number everywhere.
  private mutating func path(_ path: String) -> String {
    let number = messages[path] ?? messages.count + 1
    messages[path] = number
    let bytes = Array(path.utf8)
    let folder = folders.first { folder, _ in
      bytes.starts(with: folder)
        && (bytes.count == folder.count || folder.last == UInt8(ascii: "/")
          || [UInt8(ascii: "/"), UInt8(ascii: "#")].contains(bytes[folder.count]))
    }
    return (folder.map { "folder \($0.number)/" } ?? "") + "message \(number)"
  }
}
