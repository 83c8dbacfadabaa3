import ReplyModel
import ReplyRuleKit

/// Flags the first letter of a thread that begins without a salutation.
public struct MissingSalutation: Rule {
  public static let description = RuleDescription(
    identifier: "missing-salutation",
    summary: "the first reply of a thread greets nobody",
    rationale: """
      To be greeted is to be welcome. A letter that begins with the matter itself reads like the
      answer of a machine.

      Only the first reply of a thread is asked for one. Silent in chats and short notes, in answers
      between quoted lines and to mailing lists, where the customer is called by name in the first sentence ("Thanks, Ann,
      for …"), in templates, and in languages whose salutations are not known.

      A note: it never changes the exit status unless it is asked to. Switch it off where the help
      desk puts the salutation above each reply by itself.
      """,
    category: .courtesy,
    severity: .note,
    looksFor: .absence,
    lexicons: ["salutation"],
    since: "0.1.0",
    examples: [
      Example(
        "straight to the matter",
        reply: """
          ⟦Your order left our store on Tuesday and will be with you by Friday.⟧

          The tracking page shows where it is.

          Kind regards,
          Jo Marsh

          """,
        original: "Hello, when will my order arrive? Regards, Ann Bell"),
      Example(
        "an apology, and nobody greeted",
        reply: """
          ⟦We are sorry that the kettle came without its lid.⟧

          A new one left our store today, and you need not send the old one back.

          Best wishes,
          Mara Voss

          """,
        original: "The lid of my kettle is missing. Can you send one?"),
      Example(
        "a hotel confirms",
        reply: """
          ⟦The double room is yours from the third to the seventh of June.⟧

          Breakfast is part of the price, and the garage is behind the house.

          Kind regards,
          Petra Lind

          """,
        original: "Do you have a double room in June? Regards, Ivo Bell"),
      Example(
        "thanks, and nobody greeted",
        reply: """
          ⟦Thank you for the two pictures of the broken hinge.⟧

          The spare part left our store today and comes with the post on Friday.

          Best wishes,
          Mara Voss

          """,
        original: "The hinge of my wardrobe broke, two pictures are attached. Ann Bell"),
      Example(
        "a bank says what is missing",
        reply: """
          ⟦For the new card we need the form with your name under it.⟧

          You can bring it to any branch, and the card is made on the same day.

          Kind regards,
          Tom Reed

          """,
        original: "What do you need for a new card?"),
      Example(
        "a fix is announced",
        reply: """
          ⟦The export to paper works again since version 2.1, which came out today.⟧

          It was broken by the new printing of the system, and only on two of them.

          Cheers,
          Lea Braun

          """,
        original: "The export does not work since the update. Can you look at it? Sam"),
      Example(
        "greeted",
        reply: """
          Good morning,

          your order left our store on Tuesday and will be with you by Friday. The tracking page
          shows where it is.

          Kind regards,
          Jo Marsh

          """,
        original: "Hello, when will my order arrive? Regards, Ann Bell"),
      Example(
        "called by name in the first sentence",
        reply: """
          Thanks, Ann, for telling us about the lid. A new one left our store today, and you need
          not send the old one back.

          Best wishes,
          Mara Voss

          """,
        original: "The lid of my kettle is missing. Can you send one?", customer: "Ann Bell"),
      Example(
        "a chat", reply: "Yes, it ships on Monday!\n", original: "Does it ship this week?"),
    ])

  public init(options: NoOptions) {}

  /// Least words of a letter: with a closing formula or a signature, and without.
  private static let closedLetter = 12
  private static let openLetter = 40

  public func check(_ inspection: Inspection) -> [Finding] {
    let anatomy = inspection.reply.anatomy
    guard inspection.exchange.template == nil, inspection.salutation == nil,
      inspection.original != nil, !inspection.isToSeveral,
      anatomy.layout == .plain || anatomy.layout == .top,
      isFirstReply(inspection.exchange), !greets(inspection)
    else { return [] }
    let isClosed = anatomy.first(.valediction) != nil
    guard inspection.replyHas(words: isClosed ? Self.closedLetter : Self.openLetter) else {
      return []
    }
    return [
      Finding(
        at: inspection.placeForOpening, message: "begins without a salutation",
        help: "greet the customer first", confidence: isClosed ? 0.6 : 0.4)
    ]
  }

  /// Nobody of the company has written before, as far as the thread shows.
  private func isFirstReply(_ exchange: Exchange) -> Bool {
    let isAnswered = exchange.earlier.contains { $0.role != .customer }
    guard !isAnswered, exchange.reply.references.count <= 1 else { return false }
    guard let original = exchange.original else { return false }
    return original.inReplyTo.isEmpty && original.references.isEmpty
      && !Self.isAnswer(original.subject) && !Self.isAnswer(exchange.reply.subject, twice: true)
  }

  /// "Re: …", or "Re: Re: …".
  private static func isAnswer(_ subject: String?, twice: Bool = false) -> Bool {
    let colons = (subject ?? "").split(separator: ":", omittingEmptySubsequences: false).dropLast()
    let marks = colons.prefix { part in
      let mark = part.drop { $0 == " " }
      return (2...3).contains(mark.count) && mark.allSatisfy(\.isLetter)
    }
    return marks.count >= (twice ? 2 : 1)
  }

  /// The first sentence calls the customer by name, or begins with words that greet though they stand
  /// for no salutation.
  private func greets(_ inspection: Inspection) -> Bool {
    let reply = inspection.reply
    guard let sentence = reply.tokens.sentences.first else { return true }
    if reply.acts(.greeting).contains(where: { $0.range.lowerBound < sentence.range.upperBound }) {
      return true
    }
    let names = Set(
      inspection.knownNames.flatMap { name in
        name.split { !$0.isLetter }.filter { $0.count > 1 }.map { $0.lowercased() }
      })
    let words = reply.tokens.words[sentence.words]
    for word in words where word.marks.contains(.capitalised) || word.kind != .letter {
      let text = reply.text[word.range]
      if names.contains(text.lowercased()) { return true }
      // "Thanks, Ann!" where no name is known.
      if word.marks.contains(.afterPunctuation), isApart(word.range.upperBound, in: reply) {
        return true
      }
    }
    return isLineApart(sentence.words, in: reply)
  }

  /// A sign stands right behind the word.
  private func isApart(_ end: Int, in reply: Turn) -> Bool {
    guard end < reply.text.count else { return true }
    return ",.!:".utf8.contains(reply.text.bytes[end])
  }

  /// A few words on a line of their own, which end like a salutation.
  private func isLineApart(_ sentence: Range<Int>, in reply: Turn) -> Bool {
    let words = reply.tokens.words[sentence]
    let next = words.dropFirst().firstIndex { $0.marks.contains(.startsLine) } ?? words.endIndex
    guard next - words.startIndex <= 4, next < words.endIndex else { return false }
    return isApart(words[next - 1].range.upperBound, in: reply)
  }
}
