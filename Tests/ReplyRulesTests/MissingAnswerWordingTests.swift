import ReplyModel
import ReplyRuleKit
import Testing

@Suite struct MissingAnswerWordingTests {
  @Test(arguments: [
    (MissingAnswer.time, "asked when; no date or time in the reply"),
    (.amount, "asked how much; no number in the reply"),
    (.place, "asked where; no place or link in the reply"),
    (.person, "asked who; no name in the reply"),
    (.reason, "asked why; no reason in the reply"),
    (.file, "asked for a file; nothing is attached"),
  ])
  func saysWhatWasAskedAndWhatIsMissing(missing: MissingAnswer, wording: String) {
    #expect(missing.wording == wording)
  }
}
