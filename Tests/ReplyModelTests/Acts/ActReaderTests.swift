import LexiconData
import ReplyLexicon
import ReplyMail
import ReplyText
import Testing

@testable import ReplyModel

/// A turn whose whole text was written by its writer.
func turn(_ string: String, role: TurnRole = .reply) -> Turn {
  let text = Text(string)
  let whole = Region(kind: .body, range: 0..<text.count, confidence: 1)
  let tokens = Tokenizer().tokens(of: text, in: [whole.range])
  var turn = Turn(
    role: role, content: MessageText(text: text, form: .plain, quoted: [], origin: TextOrigin()),
    anatomy: Anatomy(regions: text.count == 0 ? [] : [whole]), tokens: tokens, language: "en",
    cues: builtInLexicons.cues(in: tokens, language: "en"), acts: [])
  turn.acts = ActReader(lexicons: builtInLexicons).acts(of: turn)
  return turn
}

@Suite struct ActReaderTests {
  @Test(arguments: [
    "So sorry about the wrong kettle!", "My apologies, I read the old list.", "That's on us.",
    "Our bad.", "We got this wrong and will mend it.", "Please accept our apologies.",
    "We apologize for the late train.", "We regret the inconvenience.", "We dropped the ball.",
    "This was our mistake.", "We should have told you sooner.", "It was the other box, sorry!",
    "We cannot apologise enough.", "Sorry we missed your call.",
  ])
  func apologyIsSeen(_ text: String) {
    #expect(!turn(text).acts(.apology).isEmpty)
  }

  @Test(arguments: [
    "Sorry, which order do you mean?", "I'm afraid the blue one is gone.",
    "We regret to inform you that the shop is closed.", "There is no need to apologise.",
    "I'm sorry, but we cannot change the order.", "We are sorry to hear about the fire.",
    "You will not regret it.", "Sorry, I can't see the picture.", "Sorry?", "",
  ])
  func lookalikeIsNoApology(_ text: String) {
    #expect(turn(text).acts(.apology).isEmpty)
  }

  @Test(arguments: [
    ("Sorry if we caused you trouble.", true),
    ("We apologise if the parcel came late.", true),
    ("We are sorry for the wait.", false),
    ("We apologise for the wait, and please tell us if it happens again.", false),
  ])
  func conditionIsTold(_ text: String, _ isConditional: Bool) {
    #expect(turn(text).acts(.apology).first?.isConditional == isConditional)
  }

  @Test(
    arguments: [
      ("We will get back to you on Monday.", .writer), ("They will get back to you.", .third),
      ("You will have to call the courier.", .reader), ("Will be sent on Monday.", nil),
      ("It is late, will get back to you.", nil),
    ] as [(String, ActDoer?)])
  func theSubjectSaysWhoDoesIt(_ text: String, _ doer: ActDoer?) throws {
    let kinds: Set<ActKind> = [.commitment, .deferral, .handOff]
    let acts = turn(text).acts.filter { kinds.contains($0.kind) }
    #expect(acts.first?.doer == doer, "\(acts)")
  }

  @Test(arguments: ["We are sorry if you feel unfairly treated.", "I'm sorry you feel that way."])
  func nonApologyTakesTheApologysPlace(_ text: String) {
    let acts = turn(text).acts
    #expect(acts.contains { $0.kind == .nonApology })
    #expect(!acts.contains { $0.kind == .apology || $0.kind == .sympathy })
  }

  @Test func sympathyTakesTheApologysPlace() {
    let acts = turn("We are so sorry to hear that.").acts
    #expect(acts.contains { $0.kind == .sympathy })
    #expect(!acts.contains { $0.kind == .apology })
  }

  @Test(arguments: [
    ("Thanks for the photos.", true), ("Many thanks to Ada and Bo.", true), ("Cheers mate!", true),
    ("Any hint would be much appreciated.", true), ("That did it. Cheers.", true),
    ("No thanks, I bought another.", false), ("Thanks to the outage we lost a day.", false),
    ("Thank God it works.", false), ("The lid fits.\n\nCheers,\nBo", false),
    ("Thanks for nothing.", false),
  ])
  func thankingIsTold(_ text: String, _ isThere: Bool) {
    #expect(turn(text).acts(.thanking).isEmpty == !isThere)
  }

  @Test func actPointsAtItsWords() {
    let read = turn("Hello Ada, we apologise for the noise.")
    #expect(read.acts(.apology).map { read.text[$0.range] } == ["apologise for the"])
  }
}
