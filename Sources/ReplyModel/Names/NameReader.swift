import ReplyLexicon
import ReplyMail
import ReplyText

/// Reads the names that a reply calls the customer by, and compares each with what is known.
public struct NameReader: Sendable {
  public let comparer: NameComparer
  public let salutations: SalutationReader
  public let customers: CustomerNames

  public init(lexicons: Lexicons) { self.init(words: NameWords(lexicons: lexicons)) }

  init(words: NameWords) {
    comparer = NameComparer(words: words)
    salutations = SalutationReader(words: words)
    customers = CustomerNames(words: words)
  }

  /// The names of the reply's salutation, in order; empty where it calls nobody by name.
  ///
  /// - Parameter original: the customer's turn, or nil.
  public func uses(in reply: Turn, exchange: Exchange, original: Turn?) -> [NameUse] {
    let known = customers.known(exchange: exchange, original: original)
    return uses(
      in: reply, known: known, weak: customers.weakNames(exchange: exchange),
      agent: customers.agentNames(exchange: exchange, reply: reply),
      others: customers.otherNames(exchange: exchange))
  }

  /// The names of the reply's salutation held against names given.
  ///
  /// - Parameter weak: names that can confirm a name but not make one wrong.
  /// - Parameter agent: names of the writer; a customer called by one of them is called wrongly.
  /// - Parameter others: names of others in the thread.
  public func uses(
    in reply: Turn, known: [String], weak: [String] = [], agent: [String] = [],
    others: [String] = []
  ) -> [NameUse] {
    guard let region = reply.anatomy.first(.salutation) else { return [] }
    let called = salutations.called(in: reply.text, range: region.range)
    let language = reply.language == "und" ? nil : reply.language
    let thread = Thread(known: known, weak: weak, agent: agent, others: others, language: language)
    var uses = called.map { use(of: $0, in: reply.text, thread) }
    let someoneIsRight = uses.contains { $0.comparison.isRight }
    for (index, name) in called.enumerated() {
      guard uses[index].comparison.verdict == .differentPerson else { continue }
      // One of several names called, or a word behind a comma, may be a colleague of the customer
      // or no name at all.
      if someoneIsRight || name.isAside {
        uses[index].comparison.becomeUnknown("one of several names")
      }
    }
    return uses
  }

  /// The names that a reply's salutation is held against.
  private struct Thread {
    var known: [String]
    var weak: [String]
    var agent: [String]
    var others: [String]
    var language: String?
  }

  private func use(
    of called: SalutationReader.Called, in text: Text, _ thread: Thread
  ) -> NameUse {
    var written = text[called.range]
    var range = called.range
    var comparison = compare(written, thread)
    if called.isBare, !comparison.isRight, comparison.verdict != .unknown,
      let blank = written.utf8.firstIndex(of: 0x20)
    {
      // "Xxxx Name,": the first word may be an opening that no list knows.
      let rest = String(written[written.utf8.index(after: blank)...])
      let second = compare(rest, thread)
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
      written: bare, range: Self.range(of: bare, in: written, at: range), comparison: comparison)
  }

  /// Ольга Ивановна: given name and father's name, the polite address in Russian and its neighbours.
  private static func endsWithPatronymic(_ written: String) -> Bool {
    ["овна", "евна", "ична", "ович", "евич", "ьич", "івна", "ївна", "йович"].contains {
      written.hasSuffix($0)
    }
  }

  private func compare(_ written: String, _ thread: Thread) -> NameComparison {
    let language = thread.language
    var comparison = comparer.compare(written: written, known: thread.known, language: language)
    if comparison.isRight { return comparison }
    if comparison.verdict == .misspelled, Self.endsWithPatronymic(written) {
      comparison.becomeUnknown("a patronymic, which is not among the known names")
      return comparison
    }
    if !thread.weak.isEmpty {
      let hint = comparer.compare(written: written, known: thread.weak, language: language)
      if hint.verdict == .match {
        comparison.becomeUnknown("the address has the name as written")
        return comparison
      }
    }
    if let person = someoneElse(written, thread.agent, language) {
      return elsewhere(person, "the writer's own name", comparison)
    }
    if let person = someoneElse(written, thread.others, language) {
      return elsewhere(person, "the name of somebody else in the thread", comparison)
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
      reason: reason, confidence: 0.95)
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
  /// The customer's name in one form or another.
  var isRight: Bool { verdict == .match || verdict == .variant }

  mutating func becomeUnknown(_ reason: String) {
    verdict = .unknown
    expected = nil
    confidence = 0
    self.reason = reason
  }
}
