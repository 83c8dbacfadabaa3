import ReplyRuleKit

extension HardToRead {
  /// Below the default of 100 words, so that they can be read; their options say so.
  static var shownExamples: [Example] {
    [
      Example(
        "an insurer in one breath",
        reply:
          "Dear Ms Ito,\n\n⟦The assessment of the documentation submitted in connection with the "
          + "aforementioned incident necessitates the consideration of additional information "
          + "regarding the circumstances.⟧ The evaluation of contractual obligations undertaken by the "
          + "responsible department presupposes the availability of comprehensive documentation "
          + "concerning the deterioration of the insured installations. Notwithstanding the "
          + "preliminary determination communicated previously, the reimbursement of expenditures "
          + "remains conditional upon verification. Complementary documentation "
          + "is obligatory in consequence of contractual stipulations.\n",
        options: ["words": .number(60)]),
      Example(
        "a bank explains a fee",
        reply:
          "Dear Mr Bell,\n\n⟦The administrative compensation associated with international "
          + "transactions originates from the contractual conditions applicable to individual "
          + "accounts.⟧ Irrespective of the denomination utilised, the conversion of foreign "
          + "currencies necessitates additional verification procedures undertaken by independent "
          + "institutions. The proportionate participation in these expenditures constitutes an "
          + "established characteristic of international transactions, and consequently an individual "
          + "reimbursement is incompatible with the applicable regulations. Alternative arrangements "
          + "require individual authorisation by the responsible administration.\n",
        options: ["words": .number(60)]),
      Example(
        "three stiff turns",
        reply:
          "Hi Sam,\n\n⟦Pursuant to⟧ our terms we will commence the repair. Kindly revert with the "
          + "aforementioned form.\n"),
      Example(
        "a sentence without an end",
        reply:
          "Hi Ann,\n\n⟦The lamp that we sent last week was one of those that came from the new maker and "
          + "since the maker packs them in boxes that are too thin for the post, half of them broke on the way.⟧\n",
        options: ["sentence": .number(30)]),
      Example(
        "two sentences, one of them endless",
        reply:
          "Good morning,\n\nthe room is free. ⟦You can come at any time after two in the afternoon and "
          + "leave your bags with us if you are early and have lunch in the garden while we make the "
          + "beds and air the room for you.⟧\n",
        options: ["sentence": .number(30)]),
      Example(
        "stiff words at a public office",
        reply:
          "Dear Mr Kaya,\n\nyour letter was forwarded ⟦in respect of⟧ the matter. We shall endeavour to "
          + "furnish a reply.\n"),
      Example(
        "plain words at length",
        reply:
          "Hi Ann,\n\nI am sorry that the lamp came broken. I have sent a new one today, and it should be "
          + "with you on Friday. You can keep the old one or throw it away, as you like. The box was "
          + "too thin, so I have told the maker about it, and from now on they use a thick one. If the "
          + "new lamp is broken too, call me and I will bring you one. The number is below. I am here "
          + "from nine to five.\n",
        options: ["words": .number(60)]),
      Example(
        "one stiff word",
        reply: "Hi Sam,\n\nwe commence on Monday at nine.\n"),
      Example(
        "a list of many parts",
        reply:
          "Hi Sam,\n\nin the box are:\n- one lamp\n- two bulbs\n- one cable\n- four screws\n- one key\n- a "
          + "card\n- a bag\n- the bill\n- two hooks\n- a small brush\n- a pair of gloves\n- the plan of the "
          + "rooms\n- a spare fuse\n- one plug\n",
        options: ["sentence": .number(30)]),
      Example(
        "short and learned",
        reply: "Dear Ms Ito,\n\nThe documentation necessitates additional verification.\n"),
      Example(
        "two stiff words are let pass",
        reply: "Dear Mr Bell,\n\nPursuant to your call we will commence tomorrow.\n"),
      Example(
        "long, and cut into two",
        reply:
          "Hi Ann,\n\nThe lamp that we sent last week was one of those that came from the new maker. They "
          + "pack them in boxes that are too thin for the post.\n",
        options: ["sentence": .number(30)]),
    ]
  }
}
