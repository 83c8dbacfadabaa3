import ReplyModel
import ReplyRuleKit

/// Flags a salutation that could stand over any letter, where the customer's name is known.
public struct ImpersonalSalutation: Rule {
  public static let description = RuleDescription(
    identifier: "impersonal-salutation",
    summary: "greeted as \"Customer\" or \"there\", though the customer's name is known",
    rationale: """
      A customer who has signed with a name and is called "Dear Customer", "Sir or Madam" or
      "there" has become a case number. The name is taken from the From field, the record, the
      configuration, an address book (`--contacts`), and what the customer signs with.

      Where the name is known only from a signature, or is one word, the finding is less sure, and a
      note below a confidence of 0.7. A fix is proposed in English alone, and only with a whole name:
      nobody's gender or title is guessed at.
      Silent for groups ("Hi all"), several recipients, mailing lists, companies, role accounts and
      account names; a plain "Hello," calls nobody wrongly.

      Switch it off where the law or the house asks for a formula.
      """,
    category: .person,
    severity: .warning,
    looksFor: .presence,
    since: "0.1.0",
    examples: [
      Example(
        "a formula", reply: "Dear ⟦Valued Customer⟧,\n\nYour order left today.\n",
        customer: "Ann Bell"),
      Example(
        "friendly, to nobody", reply: "Hi ⟦there⟧,\n\nYour order left today.\n",
        customer: "Ngozi Okonkwo"),
      Example(
        "both of them", reply: "Dear ⟦Sir or Madam⟧,\n\nYour order left today.\n",
        customer: "Ann Bell"),
      Example(
        "another language",
        reply: "Sehr geehrte ⟦Damen und Herren⟧,\n\nIhre Bestellung ging heute hinaus.\n",
        customer: "Jörg Weiß"),
      Example(
        "the name follows", reply: "Dear customer Ann Bell,\n\nYour order left today.\n",
        customer: "Ann Bell"),
      Example(
        "several people", reply: "Hi all,\n\nYour order left today.\n", customer: "Ann Bell"),
      Example(
        "a plain greeting", reply: "Hello,\n\nYour order left today.\n", customer: "Ann Bell"),
    ])

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    guard inspection.exchange.template == nil, let salutation = inspection.salutation,
      salutation.call == .impersonal, let addressee = salutation.addressee,
      let name = inspection.knownNames.first, !inspection.isToSeveral
    else { return [] }
    let isWhole = name.contains { $0.isWhitespace }
    let isTold = isTold(name, by: inspection.exchange)
    let confidence = isWhole && isTold ? 0.85 : isWhole || isTold ? 0.7 : 0.55
    let words = Excerpt.of(inspection.reply.text[addressee], limit: 24)
    return [
      Finding(
        at: addressee, message: "\"\(words)\" is greeted, though the customer's name is known",
        help: "greet \"\(Excerpt.of(name, limit: 60))\" by name", confidence: confidence,
        severity: confidence >= 0.7 ? .warning : .note,
        evidence: [Evidence(turn: .reply, range: addressee)],
        fix: isWhole && isTold ? fix(inspection, salutation, addressee, name) : nil)
    ]
  }

  /// By a field of the message or by the company, and not by a signature alone.
  private func isTold(_ name: String, by exchange: Exchange) -> Bool {
    let mailboxes = exchange.original?.from ?? exchange.reply.to
    return exchange.customer.names.contains(name)
      || mailboxes.contains { $0.name?.contains(name) == true }
  }

  /// The name in place of the words that stand for it.
  private func fix(
    _ inspection: Inspection, _ salutation: Salutation, _ addressee: Range<Int>, _ name: String
  ) -> Fix? {
    guard inspection.reply.language == "en", !name.contains(",") else { return nil }
    let isConcern = inspection.reply.text[addressee].lowercased().hasPrefix("whom")
    guard isConcern else { return Fix(range: addressee, replacement: name) }
    return Fix(
      range: salutation.range.lowerBound..<addressee.upperBound, replacement: "Dear \(name)")
  }
}
