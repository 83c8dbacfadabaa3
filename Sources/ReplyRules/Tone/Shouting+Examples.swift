import ReplyRuleKit

extension Shouting {
  static var examples: [Example] { triggering + silent }

  private static var triggering: [Example] {
    [
      Example(
        "a shop and its rule",
        reply:
          "Hi Ann,\n\nwe do not take them back, it is on the page. ⟦WE DO NOT TAKE⟧ opened boxes.\n"
      ),
      Example(
        "a whole sentence",
        reply: "Hello Bo,\n\n⟦READ THE MANUAL BEFORE WRITING TO US⟧. The option is on page 4.\n"),
      Example(
        "a reply with the key stuck",
        reply:
          "Dear Mr Sato,\n\n⟦YOUR CARD WAS SENT ON MONDAY MORNING. IT SHOULD COME BY FRIDAY AT "
          + "NOON⟧.\n"),
      Example(
        "a short cry",
        reply: "Hi Kim,\n\n⟦THE SHOP IS CLOSED⟧! Come back in May.\n"),
      Example(
        "part of a sentence",
        reply:
          "Dear Ms Reyes,\n\nif the form is not signed, it is not valid, and ⟦IT IS NOT SIGNED⟧.\n"),
      Example(
        "exclamation marks in answer to a complaint",
        reply: "Hi Lena,\n\nthe parcel left on Monday, as it says on the page⟦!!!⟧\n",
        original: "My parcel never arrived and nobody answers the phone. This is unacceptable!"),
    ]
  }

  private static var silent: [Example] {
    [
      Example(
        "one word that is stressed",
        reply: "Hi Ann,\n\nthe light blinks for a minute. Do NOT unplug it while it does.\n"),
      Example(
        "acronyms and codes",
        reply: "Hello Bo,\n\nthe port speaks USB, HDMI and VGA; it is tested to ISO 9001 and "
          + "carries ORDER-ID AB 1204.\n"),
      Example(
        "a heading",
        reply:
          "Dear Mr Sato,\n\nHOW TO USE IT\n\nTurn the card so that the arrow is up, and use it "
          + "how it fits.\n"),
      Example(
        "a label in quotation marks",
        reply:
          "Hi Kim,\n\nthe sticker says \"DO NOT OPEN THE LID\", and it is right, do not open it.\n"
      ),
      Example(
        "a name as its maker writes it",
        reply: "Dear Ms Reyes,\n\nthe ACME SUPER KETTLE DELUXE has left our shop today at noon.\n"),
      Example(
        "a warning behind a colon",
        reply:
          "Hello,\n\nthe note is there for a reason, it is not a joke: DO NOT USE IT IN THE BATH.\n"
      ),
      Example(
        "what the customer read on a screen",
        reply:
          "Hi Lena,\n\nwhere it says IT IS NOT POSSIBLE TO SAVE, press enter; it is not a fault.\n",
        original: "The screen says IT IS NOT POSSIBLE TO SAVE and then nothing happens."),
      Example(
        "a glad cry",
        reply: "Hi Tom,\n\nthank you so much for the kind words!!! See you on Monday.\n"),
    ]
  }
}
