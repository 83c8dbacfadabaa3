import ReplyLexicon
import ReplyMail
import ReplyModel
import ReplyRuleKit
import ReplyText

/// Flags a letter that names nobody and says no way to reach anybody.
public struct MissingContact: Rule {
  public static let description = RuleDescription(
    identifier: "missing-contact",
    summary: "neither a name nor a way to reach a person",
    rationale: """
      A letter without a name comes from nobody. A customer who has a question left has to dig for an
      address, and begins from the start with somebody else.

      The rule looks for a name below the letter, in the signature or in the From field, and in text
      and signature for an address, a telephone number, a link, or words such as "just reply to this
      message". One of them is enough. A sender who takes no replies (`noreply@…`) is a warning of its
      own, unless the Reply-To field leads to somebody.

      It reads letters of 20 words or more, with a salutation or a goodbye: no chats, no answers
      between quoted lines, no mail to several people, no templates. Of bare text the sender is not
      known: what it says there is shown with `min-confidence = 0.4`. Switch it off where a help desk
      puts the signature below each reply after the check.
      """,
    category: .person,
    severity: .note,
    looksFor: .absence,
    lexicons: ["contact-way"],
    since: "0.1.0",
    examples: examples)

  private static let letter = 20
  private static let longestGoodbye = 40

  public init(options: NoOptions) {}

  public func check(_ inspection: Inspection) -> [Finding] {
    let exchange = inspection.exchange
    guard exchange.template == nil, !inspection.isToSeveral, inspection.replyHas(words: 1) else {
      return []
    }
    if exchange.reply.takesNoReplies {
      return [
        Finding(
          at: inspection.placeForOpening,
          message: "comes from an address that takes no replies",
          help: "send it from an address that a person reads", confidence: 0.85,
          severity: .warning)
      ]
    }
    guard isLetter(inspection), !exchange.reply.from.contains(where: { $0.name != nil }),
      !hasName(inspection.reply), inspection.reply.cues("contact-way").isEmpty,
      !hasAddress(inspection.reply)
    else { return [] }
    let isBare = exchange.reply.fields.isEmpty
    return [
      Finding(
        at: inspection.placeForOpening, message: "neither a name nor a way to reach a person",
        help: "end with a name, and say how that person is reached",
        confidence: isBare ? 0.4 : 0.65)
    ]
  }

  private func isLetter(_ inspection: Inspection) -> Bool {
    let anatomy = inspection.reply.anatomy
    return inspection.replyHas(words: Self.letter) && inspection.placeholders.isEmpty
      && (inspection.salutation != nil || anatomy.first(.valediction) != nil)
      && anatomy.layout != .interleaved
  }

  /// A signature, or beside the goodbye a word with a capital that begins a line or stands behind a
  /// comma, and is no part of a formula.
  private func hasName(_ reply: Turn) -> Bool {
    if reply.anatomy.first(.signature) != nil { return true }
    guard let goodbye = reply.anatomy.first(.valediction)?.range else { return endsWithName(reply) }
    let formulas = reply.cues.filter { $0.range.overlaps(goodbye) }
    let words = reply.tokens.words.reversed().prefix { $0.range.lowerBound >= goodbye.lowerBound }
    return words.prefix(Self.longestGoodbye).contains { word in
      word.range.upperBound <= goodbye.upperBound && word.marks.contains(.capitalised)
        && !word.marks.isDisjoint(with: [.startsLine, .afterPunctuation])
        && !formulas.contains { $0.range.overlaps(word.range) }
    }
  }

  /// A last line of one to three words, each with a capital.
  private func endsWithName(_ reply: Turn) -> Bool {
    var line: [Word] = []
    for word in reply.tokens.words.reversed() {
      line.append(word)
      if word.marks.contains(.startsLine) || line.count > 3 { break }
    }
    return line.count <= 3 && line.allSatisfy { $0.marks.contains(.capitalised) }
  }

  private func hasAddress(_ reply: Turn) -> Bool {
    reply.anatomy.ranges { $0.isVisible || $0 == .signature }.contains { reply.holdsWay(in: $0) }
  }
}

extension Message {
  /// Where a reply would go, nobody reads.
  fileprivate var takesNoReplies: Bool {
    let addresses = (replyTo.isEmpty ? from : replyTo).map(\.address)
    return !addresses.isEmpty && addresses.allSatisfy(Self.takesNoReplies)
  }

  private static let silent = ["noreply", "donotreply", "dontreply"]

  private static func takesNoReplies(_ address: String) -> Bool {
    let local = address.prefix { $0 != "@" }.lowercased().filter(\.isLetter)
    return silent.contains { local.hasPrefix($0) || local.hasSuffix($0) }
  }
}

extension MissingContact {
  private static let question =
    "Hello, the lid of my kettle is broken. Can I buy a new one, and what does it cost?"

  private static var examples: [Example] {
    let lid =
      "⟦Yes, the lid is in stock and costs four euros.⟧ It fits all kettles of the last three "
      + "years, and we send it on the same day.\n"
    let plain = lid.filter { $0 != "⟦" && $0 != "⟧" }
    return [
      Example("no name at all", reply: "Hi Ann,\n\n\(lid)", original: question),
      Example("a goodbye of nobody", reply: "Hi Ann,\n\n\(lid)\nKind regards\n"),
      Example(
        "an office",
        reply: "Dear Ms Ito,\n\n⟦the permit for the stall was issued today.⟧ It is valid for one "
          + "year and for one place, and has to hang where people can see it.\n"),
      Example(
        "a hotel",
        reply: "Hello Zola,\n\n⟦yes, a late breakfast is possible on Sundays.⟧ It is served on the "
          + "terrace from ten to twelve, and in winter by the fire.\n\nBest wishes\n"),
      Example(
        "a bank",
        reply: "Dear Mr Bell,\n\n⟦the new card was sent to the branch in the market street.⟧ It "
          + "can be fetched there from Monday on, and the old one works until then.\n"),
      Example(
        "a software maker",
        reply: "Hello Bo,\n\n⟦the export writes one file for each month.⟧ To have one file for the "
          + "year, choose it in the second menu, and then press the blue button.\n\nThanks!\n"),
      Example("with a name", reply: "Hi Ann,\n\n\(plain)\nKind regards,\nJo\n", original: question),
      Example("a name behind the goodbye", reply: "Hi Ann,\n\n\(plain)\nBest wishes, Jo\n"),
      Example(
        "a telephone number", reply: "Hi Ann,\n\n\(plain)The workshop: 0151 496 0123.\n"),
      Example(
        "an address", reply: "Hi Ann,\n\n\(plain)The workshop is at lids@shop.example.com.\n"),
      Example(
        "a reply is welcome", reply: "Hi Ann,\n\n\(plain)Just reply to this message to order.\n"),
      Example("a short answer", reply: "Hi Ann,\n\nYes, it is in stock and costs four euros.\n"),
      Example(
        "a line in a chat",
        reply: "yes it is in stock and costs four euros, it fits all kettles of the last three "
          + "years and we send it on the same day\n"),
    ]
  }
}
