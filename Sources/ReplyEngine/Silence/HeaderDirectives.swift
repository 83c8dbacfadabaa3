import ReplyMail

/// Reads `X-Replylint` fields: `off`, `off; canned-phrase, tone`, `off; canned-phrase; reason`.
struct HeaderDirectives {
  let words: DirectiveWords

  /// Fields of one message that are read; who needs more silences `all`.
  private static let most = 50

  /// - Parameter troubles: gets a line for each field that cannot be followed.
  func read(_ message: Message, troubles: inout [String]) -> [Directive] {
    var directives: [Directive] = []
    var count = 0
    for field in message.fields
    where field.name.utf8.count == 11 && field.name.lowercased() == "x-replylint" {
      count += 1
      guard count <= Self.most else {
        troubles.append("there are more than \(Self.most) X-Replylint fields: the rest is not read")
        break
      }
      let body = field.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let verb = body.prefix { $0 != ";" && !$0.isWhitespace }
      guard verb.lowercased() == "off" else {
        troubles.append("X-Replylint is \"\(body)\", expected \"off\" or \"off; rule, rule\"")
        continue
      }
      let rest = body[verb.endIndex...].drop { $0 == " " || $0 == ";" }
      let outcome = words.ofHeader(rest)
      troubles += outcome.mistaken.map { $0.wording(place: "X-Replylint") }
      guard outcome.mistaken.isEmpty else { continue }
      directives.append(
        Directive(
          suppression: Suppression(source: .header, reason: outcome.reason), rules: outcome.rules,
          place: "X-Replylint"))
    }
    return directives
  }
}

extension DirectiveWords.Mistake {
  func wording(place: String) -> String {
    "\(place): no rule or category is called \"\(name)\""
      + (nearest.map { ", did you mean \"\($0)\"?" } ?? "") + "; nothing is silenced"
  }
}
