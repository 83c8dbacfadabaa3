import ReplyLexicon
import ReplyMail
import ReplyText

/// Reads the names that a reply calls the customer by, and compares each with what is known.
public struct NameReader: Sendable {
  public let comparer: NameComparer
  public let salutations: SalutationReader
  public let customers: CustomerNames
  private let anatomyReader: AnatomyReader

  public init(lexicons: Lexicons) {
    self.init(lexicons: lexicons, anatomyReader: AnatomyReader(lexicons: lexicons))
  }

  init(lexicons: Lexicons, anatomyReader: AnatomyReader) {
    let words = NameWords(lexicons: lexicons)
    comparer = NameComparer(words: words)
    salutations = SalutationReader(words: words)
    customers = CustomerNames(words: words)
    self.anatomyReader = anatomyReader
  }

  /// The names by which the reply calls the customer: those of its salutation, then those of its
  /// body, each in order; empty where it calls nobody by name.
  ///
  /// - Parameter original: the customer's turn, or nil.
  /// - Complexity: O(n) in the words of the reply and the bytes of the original; where a name of
  ///   the salutation is doubtful, in the bytes of the earlier turns as well.
  public func uses(in reply: Turn, exchange: Exchange, original: Turn?) -> [NameUse] {
    uses(
      in: reply, exchange: exchange, original: original,
      known: customers.known(exchange: exchange, original: original))
  }

  /// - Parameter known: names of the customer, of `CustomerNames.known`.
  func uses(
    in reply: Turn, exchange: Exchange, original: Turn?, known: [KnownName]
  ) -> [NameUse] {
    var people = NamedPeople(customer: known)
    var uses = uses(inSalutationOf: reply, people)
    // Who else there is matters where somebody is not called as known: seldom.
    let isDoubtful = uses.contains { use in
      !use.comparison.isRight && (use.comparison.verdict != .unknown || known.isEmpty)
    }
    if isDoubtful {
      people.weak = customers.weakNames(exchange: exchange)
      people.agent = customers.agentNames(exchange: exchange, reply: reply)
      people.others = customers.otherNames(exchange: exchange)
      if !exchange.earlier.isEmpty {
        people.add(
          EarlierNames(reader: anatomyReader, customers: customers)
            .told(in: exchange, original: original))
      }
      uses = self.uses(inSalutationOf: reply, people)
    }
    let areTooMany = customers.areTooMany(exchange)
    for index in uses.indices where !uses[index].comparison.isRight {
      if areTooMany { uses[index].comparison.becomeUnknown("more people than are compared") }
      explain(&uses[index], exchange, original)
    }
    let body = BodyNameReader(comparer: comparer, namesSlips: !areTooMany) {
      customers.agentNames(exchange: exchange, reply: reply)
        + customers.otherNames(exchange: exchange)
    }
    return uses + body.uses(in: reply, original, people)
  }

  private func uses(inSalutationOf reply: Turn, _ people: NamedPeople) -> [NameUse] {
    guard let region = reply.anatomy.first(.salutation) else { return [] }
    let called = salutations.called(in: reply.text, range: region.range)
    let language = reply.language == "und" ? nil : reply.language
    var uses = called.map { use(of: $0, in: reply.text, people, language) }
    let someoneIsRight = uses.contains { $0.comparison.isRight }
    for (index, name) in called.enumerated() {
      guard uses[index].comparison.verdict == .differentPerson else { continue }
      // One of several names called, or a word behind a comma, may be a colleague of the customer
      // or no name at all.
      if someoneIsRight || name.isAside {
        uses[index].comparison.becomeUnknown("one of several names")
      } else if name.isBare, NameText(uses[index].written).isUncapitalised {
        uses[index].comparison.becomeUnknown("the salutation cannot be told apart")
      }
    }
    return uses
  }

  private func use(
    of called: SalutationReader.Called, in text: Text, _ people: NamedPeople, _ language: String?
  ) -> NameUse {
    var written = text[called.range]
    var range = called.range
    var comparison = compare(written, people, language)
    if called.isBare, !comparison.isRight, comparison.verdict != .unknown,
      let blank = written.utf8.firstIndex(of: 0x20)
    {
      // "Xxxx Name,": the first word may be an opening that no list knows.
      let rest = String(written[written.utf8.index(after: blank)...])
      let second = compare(rest, people, language)
      if second.verdict == .differentPerson || second.verdict == .unknown {
        comparison.becomeUnknown("the salutation cannot be told apart")
      } else {
        range = range.upperBound - rest.utf8.count..<range.upperBound
        written = rest
        comparison = second
      }
    }
    let bare = WrittenName.withoutHonorifics(written, comparer.words)
    return NameUse(
      written: bare, range: Self.range(of: bare, in: written, at: range),
      comparison: comparer.explained(comparison, written: written),
      source: people.source(of: comparison.known))
  }

  /// Says of another person's name whose it is, where the customer's message tells it.
  private func explain(_ use: inout NameUse, _ exchange: Exchange, _ original: Turn?) {
    guard use.comparison.verdict == .differentPerson, !use.comparison.isOfSomebodyInThread else {
      return
    }
    switch original.flatMap({
      MentionReader(words: comparer.words).mention(of: use.written, in: $0)
    })
    {
    case .street:
      use.comparison.reason = "the name of the customer's street"
      use.comparison.confidence = 0.95
    case .company:
      use.comparison.reason = "the name of the customer's company"
      use.comparison.confidence = 0.95
    case .text:
      // The customer may write for somebody else.
      use.comparison.reason = "somebody whom the customer mentions"
      use.comparison.confidence = min(use.comparison.confidence, 0.55)
    case nil where customers.isDomain(use.written, of: exchange):
      use.comparison.reason = "the name of the customer's company"
      use.comparison.confidence = 0.95
    case nil: break
    }
  }

  /// Ольга Ивановна: given name and father's name, the polite address in Russian and its neighbours.
  private static func endsWithPatronymic(_ written: String) -> Bool {
    ["овна", "евна", "ична", "ович", "евич", "ьич", "івна", "ївна", "йович"].contains {
      written.hasSuffix($0)
    }
  }

  private func compare(
    _ written: String, _ people: NamedPeople, _ language: String?
  ) -> NameComparison {
    let known = people.customer.map(\.name)
    var comparison = comparer.compare(written: written, known: known, language: language)
    if comparison.isRight { return comparison }
    if comparison.verdict == .misspelled, Self.endsWithPatronymic(written) {
      comparison.becomeUnknown("a patronymic, which is not among the known names")
      return comparison
    }
    if !people.weak.isEmpty {
      let hint = comparer.compare(written: written, known: people.weak, language: language)
      if hint.verdict == .match {
        comparison.becomeUnknown("the address has the name as written")
        return comparison
      }
    }
    if comparison.verdict != .misspelled,
      let person = someoneElse(written, people.accepted, language)
    {
      return NameComparison(
        verdict: .variant, known: person, expected: person,
        reason: "called so before in the thread",
        confidence: 0.8)
    }
    if let person = someoneElse(written, people.agent, language) {
      return elsewhere(person, NameComparison.ofWriter, comparison)
    }
    if let person = someoneElse(written, people.others, language) {
      return elsewhere(person, NameComparison.ofSomebodyElse, comparison)
    }
    return comparison
  }

  private func someoneElse(_ written: String, _ names: [String], _ language: String?) -> String? {
    let found = comparer.compare(written: written, known: names, language: language)
    return found.verdict == .match ? found.known : nil
  }

  private func elsewhere(
    _ person: String, _ reason: String, _ comparison: NameComparison
  ) -> NameComparison {
    guard comparison.verdict != .unknown else { return comparison }
    return NameComparison(
      verdict: .differentPerson, known: comparison.known, expected: comparison.known,
      suggestion: comparison.suggestion, reason: reason, confidence: 0.95)
  }

  /// Bytes of the name without the honorifics around it.
  private static func range(of bare: String, in written: String, at range: Range<Int>) -> Range<Int>
  {
    let whole = Array(written.utf8)
    let part = Array(bare.utf8)
    guard !part.isEmpty, part.count <= whole.count else { return range }
    for start in 0...(whole.count - part.count)
    where whole[start..<start + part.count].elementsEqual(part) {
      return range.lowerBound + start..<range.lowerBound + start + part.count
    }
    return range
  }
}

extension NameComparison {
  static let ofWriter = "the writer's own name"
  static let ofSomebodyElse = "the name of somebody else in the thread"

  var isOfSomebodyInThread: Bool {
    reason == Self.ofWriter || reason == Self.ofSomebodyElse
  }

  /// The customer's name in one form or another.
  var isRight: Bool { verdict == .match || verdict == .variant }

  mutating func becomeUnknown(_ reason: String) {
    verdict = .unknown
    expected = nil
    suggestion = nil
    confidence = 0
    self.reason = reason
  }
}
