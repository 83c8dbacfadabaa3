import ReplyMail
import ReplyModel
import ReplyRuleKit

/// Flags a reply that comes days after the customer's message and says no word about the wait.
public struct LateReply: Rule {
  public static let description = RuleDescription(
    identifier: "late-reply",
    summary: "comes days after the message and says no word about the wait",
    rationale: """
      A customer who waits for days feels passed over, and a reply that acts as if nothing were wrong
      says that nobody noticed. Whoever answers late owns the delay: sorry for the wait, and why.

      The rule counts working days, Monday to Friday, between the dates of the two messages, in the
      time zone of the reply. What comes on a weekend counts as come on Monday. Days off go into
      `holidays`: `holidays = ["2026-12-25"]`. A word about the delay, or any apology, keeps it
      silent; so do messages to several people and lists, dates that are out of order, and those more
      than a year apart.

      Switch it off where answers take weeks by agreement, or where the dates of old mail are not to
      be trusted.
      """,
    category: .commitment,
    severity: .warning,
    looksFor: .absence,
    lexicons: ["delay", "apology"],
    since: "0.1.0",
    examples: examples)

  public struct Options: RuleOptions {
    /// Working days between message and reply that nobody minds.
    public var workingDays = 2
    /// Numbers of days, as `WorkingDays` counts them.
    public var holidays: Set<Int> = []

    public init() {}

    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "working-days", "working days between message and reply that need no word",
          default: .number(Double(Options().workingDays))),
        OptionDescription("holidays", "days off, such as \"2026-12-25\"", default: .list([])),
      ]
    }

    public mutating func set(_ name: String, to value: OptionValue) throws(OptionError) {
      guard case .list(let days) = value else {
        workingDays = try value.whole(for: name, in: 0...250)
        return
      }
      let numbers = days.compactMap(WorkingDays.day(written:))
      guard numbers.count == days.count else {
        throw .outOfRange(name: name, value: value, expected: "days such as \"2026-12-25\"")
      }
      holidays = Set(numbers)
    }
  }

  private let options: Options

  public init(options: Options) { self.options = options }

  public func check(_ inspection: Inspection) -> [Finding] {
    guard let days = daysWaited(inspection.exchange), days > options.workingDays,
      inspection.replyHas(words: 1), !inspection.isToSeveral,
      inspection.reply.acts(.apology).isEmpty, inspection.reply.cues("delay").isEmpty
    else { return [] }
    // Who only said thanks does not wait for an answer.
    let waits = !inspection.questions.isEmpty || inspection.complaint.probability >= 0.5
    let isLong = days > 2 * options.workingDays + 1
    return [
      Finding(
        at: inspection.placeForOpening,
        message: "comes \(days) working days after the message, without a word about the wait",
        help: "say sorry for the wait, in the first sentence",
        confidence: !waits ? 0.45 : isLong ? 0.85 : 0.65)
    ]
  }

  /// nil where a date is not known, or the two say nothing.
  private func daysWaited(_ exchange: Exchange) -> Int? {
    guard let sent = exchange.replyDate ?? exchange.reply.date,
      let asked = exchange.originalDate ?? exchange.original?.date, asked.seconds <= sent.seconds
    else { return nil }
    return WorkingDays(holidays: options.holidays).wait(
      from: WorkingDays.day(of: asked, offset: sent.offset),
      to: WorkingDays.day(of: sent, offset: sent.offset))
  }

  private static let van =
    "Hello, is there a pitch with electricity for a van of six metres in May?"
  private static let refund = "My parcel never arrived. When do I get my money back?"

  private static var examples: [Example] {
    let monday = "Mon, 2 Nov 2026 09:00:00 +0100"
    let friday = "Fri, 6 Nov 2026 16:00:00 +0100"
    return [
      Example(
        "from Monday to Friday",
        reply: "Hello Zola,\n\n⟦Yes, there is one by the river, number 14.⟧\n\nBest,\nPieter\n",
        original: van, asked: monday, sent: friday),
      Example(
        "eight working days for a refund",
        reply: "Dear Mr Bell,\n\n⟦Your refund has been issued and arrives on Friday.⟧\n",
        original: refund, asked: monday, sent: "Thu, 12 Nov 2026 10:00:00 +0100"),
      Example(
        "over the turn of the year",
        reply: "Hi Bo,\n\n⟦The part for the boiler costs 40 euros and is in stock.⟧\n",
        original: "Hi, what does the valve for the boiler cost, and do you have it?",
        asked: "Mon, 28 Dec 2026 09:00:00 +0000", sent: "Tue, 5 Jan 2027 09:00:00 +0000"),
      Example(
        "a stricter desk",
        reply: "Hi Bo,\n\n⟦The branch opens at nine on Saturdays.⟧\n",
        original: "When does the branch open on Saturdays?",
        options: ["working-days": .number(0)], asked: monday,
        sent: "Tue, 3 Nov 2026 09:00:00 +0100"),
      Example(
        "after midnight in one time zone, the evening before in the other",
        reply: "Hi Bo,\n\n⟦Version 2.1 runs on your router as well.⟧\n",
        original: "Does version 2.1 run on my router?",
        asked: "Tue, 3 Nov 2026 02:00:00 +0900", sent: "Thu, 5 Nov 2026 12:00:00 -0500"),
      Example(
        "thanks that stand where the wait should be named",
        reply: "Dear Ms Ito,\n\n⟦Thank you for asking.⟧ The permit costs 12 euros.\n",
        original: "How much is the permit for residents?", asked: monday, sent: friday),
    ] + ownedOrInTime(monday, friday)
  }

  private static func ownedOrInTime(_ monday: String, _ friday: String) -> [Example] {
    [
      Example(
        "late, and says so",
        reply: "Hello Zola,\n\nSorry that you had to wait so long. Yes, number 14 is free.\n",
        original: van, asked: monday, sent: friday),
      Example(
        "sorry for the trouble itself",
        reply: "Dear Mr Bell,\n\nWe are very sorry. Your refund has been issued today.\n",
        original: refund, asked: monday, sent: friday),
      Example(
        "over a weekend",
        reply: "Hi Bo,\n\nThe part costs 40 euros and is in stock.\n",
        original: "Hi, what does the valve for the boiler cost?", asked: friday,
        sent: "Tue, 10 Nov 2026 09:00:00 +0100"),
      Example(
        "written on a Saturday",
        reply: "Hi Bo,\n\nThe branch opens at nine.\n",
        original: "When does the branch open?", asked: "Sat, 7 Nov 2026 09:00:00 +0100",
        sent: "Wed, 11 Nov 2026 17:00:00 +0100"),
      Example(
        "over the holidays",
        reply: "Hi Bo,\n\nThe room with a bath is free in May.\n",
        original: "Is the room with a bath free in May?",
        options: ["holidays": .list(["2026-12-24", "2026-12-25"])],
        asked: "Wed, 23 Dec 2026 18:00:00 +0100", sent: "Tue, 29 Dec 2026 09:00:00 +0100"),
      Example(
        "dated before the message",
        reply: "Hi Bo,\n\nYes, it runs there.\n", original: "Does it run on my router?",
        asked: friday, sent: monday),
      Example(
        "an archive with dates of another year",
        reply: "Hi Bo,\n\nYes, it runs there.\n", original: "Does it run on my router?",
        asked: "Mon, 3 Nov 2014 09:00:00 +0100", sent: friday),
      Example(
        "no dates", reply: "Hi Bo,\n\nYes, it runs there.\n",
        original: "Does it run on my router?"),
    ]
  }
}
