import LexiconData
import ReplyMail
import ReplyModel
import Testing

/// Which template a reply is made of.
@Suite struct TemplateLibraryTests {
  private static let refund = """
    Dear {{ticket.requester.name}},

    we have sent %{amount} back to your card on [Date]. It can take up to five working days until
    your bank shows it; please write to us under <<link>> if it does not come by then.

    Kind regards,
    {$Agent}
    """
  private static let parcel = """
    Hello *|FNAME|*,

    your parcel was handed over to the carrier and will reach you within two working days from now.
    """

  private let inspector = Inspector(lexicons: builtInLexicons)

  private func found(_ reply: String) -> TemplateUse? {
    let templates = [("refund.txt", Self.refund), ("parcel.txt", Self.parcel)].map { name, text in
      inspector.template(named: name, of: Message(bareText: Array(text.utf8)))
    }
    let exchange = Exchange(id: "a", reply: Message(bareText: Array(reply.utf8)))
    return TemplateLibrary(templates: templates).use(in: inspector.inspect(exchange).reply)
  }

  private static let filled = """
    Dear Ann,

    we have sent 20.50 EUR back to your card on 3 March. It can take up to five working days until
    your bank shows it; please write to us under https://help.example.com/r if it does not come by
    then.

    Kind regards,
    Jo
    """

  @Test func aTemplateWithItsPlacesFilledInIsKnown() throws {
    let use = try #require(found(Self.filled))
    #expect(use.name == "refund.txt")
    #expect(use.unchangedShare > 0.9)
    #expect(use.ownWordsShare < 0.1)
    #expect(use.probability > 0.9)
  }

  @Test func whatNobodyFilledInIsStillTheTemplate() throws {
    let use = try #require(found(Self.refund))
    #expect(use.unchangedShare == 1)
    #expect(use.probability > 0.9)
  }

  @Test func halfOfATemplateIsKnown() throws {
    let half =
      "Hi Bo,\n\nwe have sent 7 EUR back to your card on Monday. It can take up to five "
      + "working days until your bank shows it.\n"
    let use = try #require(found(half))
    #expect(use.name == "refund.txt")
    #expect((0.3..<0.8).contains(use.unchangedShare))
    #expect(use.probability > 0.8)
  }

  @Test func aTemplateInsideALongLetterIsNamedButNoFormLetter() throws {
    let own = "I looked at your lamp with Tom this morning, and he found that the switch had come "
    let letter = Self.filled.replacing(
      "Dear Ann,\n",
      with:
        "Dear Ann,\n\n" + own
        + "loose on its way to you. He mended it, and then it worked for three "
        + "hours without a flicker, so I am sure that it was nothing else. I will bring it round to "
        + "you on Friday on my way home, since you said that you are in after six that day.\n")
    let use = try #require(found(letter))
    #expect(use.unchangedShare > 0.9)
    #expect(use.probability < 0.5)
  }

  @Test(arguments: [
    "", "Thanks!", "Dear Ann,\n\nit can take up to five days. Kind regards,\nJo",
    "Hi Bo,\n\nI put your lamp into the post at noon today, and it should be with you on Thursday.",
  ])
  func otherRepliesAreMadeOfNone(_ reply: String) { #expect(found(reply) == nil) }
}
