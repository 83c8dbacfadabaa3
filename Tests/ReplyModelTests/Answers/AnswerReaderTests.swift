import ReplyMail
import ReplyTestSupport
import Testing

@testable import ReplyModel

/// What of an invented reply could answer a question, and what only looks so.
@Suite struct AnswerReaderTests {
  /// "kind: words", in order of sentences.
  private func signs(
    _ reply: String, _ language: String = "en", attachments: [ReplyMail.Attachment] = []
  ) -> [String] {
    inspection(reply, language, attachments).answerSigns.map {
      let flags = ($0.saysWhen ? "+when" : "") + ($0.saysWho ? "+who" : "")
      return "\($0.kind.name)\(flags): \(words(of: $0.range, in: reply))"
    }
  }

  private func words(of range: Range<Int>, in text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  private func inspection(
    _ reply: String, _ language: String = "en", _ attachments: [ReplyMail.Attachment] = []
  ) -> Inspection {
    var message = Message(bareText: Array(reply.utf8))
    message.attachments = attachments
    var exchange = Exchange(id: "1", reply: message)
    exchange.original = Message(bareText: Array("Is it blue?\n".utf8))
    exchange.language = language
    return LentInspectors.inspect(exchange)
  }

  private func expect(_ reply: String, _ language: String, _ expected: String) {
    let found = signs(reply, language)
    if expected.hasPrefix("!") {
      let kind = expected.dropFirst()
      #expect(!found.contains { $0.hasPrefix(kind) }, "\(reply): \(found)")
    } else {
      #expect(found.contains(expected), "\(reply): \(found)")
    }
  }

  @Test(arguments: [
    ("Yes, it fits the blue tent.", "yes: Yes"),
    ("No problem, the tent can be swapped.", "yes: No problem"),
    ("Of course we mend it.", "yes: Of course"),
    ("No, the pole is sold alone.", "no: No"),
    ("No we never sell the pole alone.", "no: No"),
    ("Your tent has No. 5 on its label.", "!no"),
    ("No. 5 is the pole that fits the tent.", "!no"),
    ("No one sells the pole alone.", "!no"),
    ("Correct the address on the form, then send it.", "!yes"),
    ("Is that the blue one? Yes?", "!yes"),
  ])
  func yesAndNo(reply: String, expected: String) { expect(reply, "en", expected) }

  @Test(arguments: [
    ("The tent leaves our shop on Friday.", "date: Friday"),
    ("It arrives on 3 May.", "date: 3 May"),
    ("We ship it in May again.", "date: May"),
    ("You may keep the tent.", "!date"),
    ("May we keep the tent? You may say so.", "!date"),
    ("It dries within two days.", "date: two days"),
    ("It takes 30 seconds to open.", "date: 30 seconds"),
    ("The second pole is longer than the first.", "!date"),
    ("We open at 9:30.", "date: 9:30"),
    ("We march on and the bus is august.", "!date"),
    ("It was built in 2019.", "date: 2019"),
  ])
  func daysAndTimes(reply: String, expected: String) { expect(reply, "en", expected) }

  @Test(arguments: [
    ("The tent is 49.90 euros.", "amount: 49.90 euros"),
    ("It comes in three colours.", "amount: three colours"),
    ("The box holds 12 pegs.", "amount: 12 pegs"),
    ("Your order A-12 is on its way.", "!amount"),
    ("It runs on Windows 10 as well.", "!amount"),
    ("See page 5 of the book.", "!amount"),
    ("1. The tent\n2. The pole\n", "!amount"),
    ("The pegs come free of charge.", "amount: free of charge"),
    ("Please feel free to ask.", "!amount"),
  ])
  func amounts(reply: String, expected: String) { expect(reply, "en", expected) }

  @Test(arguments: [
    ("You find it in the settings of the lamp.", "place: in the settings"),
    ("Open Settings > Account and look.", "place: Settings > Account"),
    ("The width is greater where x > y holds.", "!place"),
    ("Our shop is at 12 Mill Lane.", "place: 12 Mill Lane"),
    ("You can see it in Bristol.", "place: in Bristol"),
    ("We close in March.", "!place"),
    ("It is written in English.", "!place"),
    ("The number is on the back of the lamp.", "place: on the back"),
    ("Mr Example sees to it.", "person: Mr Example"),
    ("Please ask our billing department.", "person: billing department"),
    ("Hold the key on your Mac.", "!person"),
    ("The lamp was packed by Jane.", "person: Jane"),
    ("Thanks, Jane, the lamp is here.", "!person"),
    ("Hello Jane.", "!person"),
    ("See https://shop.example.com/lamp please.", "link: https://shop.example.com/lamp"),
    ("The link below shows it.", "link: link"),
  ])
  func placesPeopleAndLinks(reply: String, expected: String) { expect(reply, "en", expected) }

  @Test(arguments: [
    ("It is late because the van broke down.", "reason: because"),
    ("Since we moved house, it is late.", "reason: Since"),
    ("It has been open since Monday.", "!reason"),
    ("It has been open since 2019.", "!reason"),
    ("It is late, as the van was in repair.", "reason: as the van was"),
    ("As you know, it is late.", "!reason"),
    ("It is as blue as the sea.", "!reason"),
    ("The van is due to arrive tomorrow.", "!reason"),
    ("It is late due to snow.", "reason: due to"),
  ])
  func reasons(reply: String, expected: String) { expect(reply, "en", expected) }

  @Test(arguments: [
    ("We will write to you by Friday.", "deferral+when+who: We will write"),
    ("Jane from accounts will call you tomorrow.", "deferral+when+who: will call you"),
    ("We will get back to you soon.", "deferral+who: get back to you"),
    ("Your claim is under review.", "deferral: under review"),
    ("You can contact Example Bank.", "hand-off+who: You can contact"),
    ("It runs with third-party software.", "!hand-off"),
    ("Research on snow is under way.", "!deferral"),
    ("Unfortunately we do not ship there.", "refusal: Unfortunately we do not"),
    ("Please contact our billing department.", "hand-off+who: Please contact our"),
    ("Please ask them.", "hand-off: Please ask them"),
    ("Which lamp do you have?", "question-back: Which lamp do you have?"),
    ("Please send us the number of your order.", "question-back: Please send us the number"),
  ])
  func whatStandsForAnAnswer(reply: String, expected: String) {
    let found = signs(reply)
    let kind = String(expected.prefix { $0 != ":" })
    if kind.hasPrefix("!") {
      #expect(!found.contains { $0.hasPrefix(kind.dropFirst()) }, "\(found)")
    } else {
      #expect(found.contains { $0.hasPrefix(kind + ":") }, "\(found)")
    }
  }

  @Test func stepsAreTwoThingsToDoOrAList() {
    #expect(
      signs("Open the lid. Then press the red knob.")
        == ["steps: Open the lid. Then press the red knob."])
    #expect(signs("Open the lid and press the red knob.").count == 1)
    #expect(signs("Open the lid.").isEmpty)
    #expect(signs("The shop is open. The press was here.").isEmpty)
    #expect(
      signs("1. Lid off\n2. Lid on\n").contains { $0.hasPrefix("steps: ") })
    #expect(!signs("1. Lid off\n").contains { $0.hasPrefix("steps") })
  }

  @Test func attachmentsAreWordsOrParts() {
    let file = ReplyMail.Attachment(name: "invoice.pdf", type: "application/pdf")
    #expect(signs("The invoice is attached.") == ["attachment: attached"])
    #expect(signs("I looked at the photo you attached.").isEmpty)
    #expect(signs("It came without an enclosure.").isEmpty)
    let promised = inspection("The invoice is attached.", "en", [file]).answerSigns
    #expect(promised.map(\.isAttached) == [true])
    let silent = inspection("Here you are.", "en", [file]).answerSigns
    #expect(silent.map(\.kind) == [.attachment])
    #expect(silent.first?.sentence == nil)
  }

  @Test(arguments: [
    ("de", "Ja, das passt.", "yes: Ja"),
    ("de", "Nein, das passt nicht.", "no: Nein"),
    ("de", "Kein Problem, wir tauschen es.", "yes: Kein Problem"),
    ("de", "Die Lampe kommt am Freitag.", "date: Freitag"),
    ("de", "Das dauert zwei Wochen.", "date: zwei Wochen"),
    ("de", "Guten Morgen zusammen.", "!date"),
    ("de", "Sie finden das in den Einstellungen.", "place: in den Einstellungen"),
    ("de", "Die Lampe steht in Berlin.", "place: in Berlin"),
    ("de", "Wir antworten in Kürze.", "!place"),
    ("de", "Es ist spät, weil der Wagen fehlte.", "reason: weil"),
    ("de", "Die Rechnung liegt im Anhang.", "attachment: im Anhang"),
    ("de", "Frau Beispiel ruft Sie morgen an.", "deferral+when+who: ruft Sie morgen an"),
    ("de", "Leider liefern wir nicht nach Island.", "refusal: Leider liefern wir nicht"),
    ("de", "Wenden Sie sich an unsere Buchhaltung.", "hand-off+who: Wenden Sie sich an"),
    (
      "de", "Klicken Sie auf Konto. Wählen Sie dann Löschen.",
      "steps: Klicken Sie auf Konto. Wählen Sie dann Löschen."
    ),
    ("fr", "Oui, elle convient.", "yes: Oui"),
    ("fr", "Si vous la voulez, elle est là.", "!yes"),
    ("fr", "Non, elle ne convient pas.", "no: Non"),
    ("fr", "Elle part vendredi.", "date: vendredi"),
    ("fr", "Elle part dans deux semaines.", "date: deux semaines"),
    ("fr", "La boutique est à Lyon.", "place: à Lyon"),
    ("fr", "Elle est en retard car le camion est en panne.", "reason: car"),
    ("fr", "Vous trouverez la facture ci-jointe.", "attachment: ci-jointe"),
    ("de", "Bitte senden Sie den Plan als Anhang.", "!attachment"),
    ("fr", "La facture est en pièce jointe.", "attachment: pièce jointe"),
    ("fr", "Madame Exemple vous rappellera demain.", "deferral+when+who: vous rappellera"),
    ("fr", "L'échange n'est pas possible.", "refusal: n'est pas possible"),
    (
      "fr", "Ouvrez le menu. Cliquez sur Compte.", "steps: Ouvrez le menu. Cliquez sur Compte."
    ),
    ("es", "Sí, es azul.", "yes: Sí"),
    ("es", "No, es verde.", "no: No"),
    ("es", "Si la quiere, aquí está.", "!yes"),
    ("es", "Llega el viernes.", "date: viernes"),
    ("es", "Tarda dos semanas.", "date: dos semanas"),
    ("es", "Está en la configuración.", "place: en la configuración"),
    ("es", "Llega tarde debido a la nieve.", "reason: debido a"),
    ("es", "La señora Ejemplo le llamará mañana.", "deferral+when+who: le llamará"),
    ("es", "No es posible cambiar la talla.", "refusal: No es posible"),
    ("it", "Sì, è blu.", "yes: Sì"),
    ("nl", "De lamp komt morgen omdat hij klaar is.", "reason: omdat"),
    ("pl", "Tak, lampa jest niebieska.", "yes: Tak"),
    ("sv", "Nej, lampan är grön.", "no: Nej"),
    ("ru", "Лампа придёт завтра.", "date: завтра"),
    ("zh", "因為下雪，明天到。", "reason: 因為"),
  ])
  func otherLanguages(language: String, reply: String, expected: String) {
    expect(reply, language, expected)
  }

  @Test func quotationAndSignatureHoldNoSigns() {
    let reply =
      "The lamp is here.\n\nKind regards,\nJo\n-- \nJo Example\n12 Mill Lane, Bristol\n\n"
      + "On 3 March 2026 Ann wrote:\n> Yes, on Friday, because of snow.\n"
    #expect(signs(reply).isEmpty)
  }

  @Test func nothingAskedNothingRead() {
    var exchange = Exchange(id: "1", reply: Message(bareText: Array("Yes, on Friday.".utf8)))
    #expect(LentInspectors.inspect(exchange).answerSigns.isEmpty)
    exchange.original = Message(bareText: Array("Hello Jo,\n".utf8))
    #expect(LentInspectors.inspect(exchange).answerSigns.isEmpty)
  }

  @Test func summaryTellsKindsBySentence() {
    let inspection = inspection("Yes, it is. We will write to you by Friday.")
    let count = inspection.reply.bodySentences.count
    let summary = AnswerReader.summary(inspection.answerSigns, sentences: count)
    #expect(count == 2)
    #expect(summary.sentences.first == AnswerKinds(.yes))
    #expect(summary.kinds.contains(.datedDeferral))
    #expect(summary.kinds.contains(.date))
    #expect(!summary.kinds.contains(.reason))
  }
}
