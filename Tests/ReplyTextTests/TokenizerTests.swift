import ReplyText
import Testing

@Suite struct TokenizerTests {
  private func tokens(_ string: String, flowed: Bool = false) -> (Text, Tokens) {
    let text = Text(string)
    return (text, Tokenizer().tokens(of: text, in: [0..<text.count], flowed: flowed))
  }

  private func sentences(_ string: String, flowed: Bool = false) -> [String] {
    let (text, tokens) = tokens(string, flowed: flowed)
    return tokens.sentences.map { text[$0.range] }
  }

  /// Text, then its sentences with `|` between them; `\n` inside a sentence is shown as a blank.
  static let cuts: [(String, String)] = [
    ("", ""),
    ("  \n\n ", ""),
    ("Hello", "Hello"),
    (
      "Dear Ann,\nthank you for your letter. It came today.",
      "Dear Ann,|thank you for your letter.|It came today."
    ),
    (
      "We have looked at the lamp that you sent to us last week, and\nfound the fault. It is mended.",
      "We have looked at the lamp that you sent to us last week, and found the fault.|It is mended."
    ),
    ("One.\n\nTwo", "One.|Two"),
    (
      "Please send us these:\n- the invoice\n- a picture of the lamp\nThank you",
      "Please send us these:|- the invoice|- a picture of the lamp|Thank you"
    ),
    ("1. Unplug the lamp.\n2. Wait a minute.", "1. Unplug the lamp.|2. Wait a minute."),
    (
      "Mr. Smith met Dr. Jones at St. John Street. They talked.",
      "Mr. Smith met Dr. Jones at St. John Street.|They talked."
    ),
    ("Your invoice is No. 45. No. It was paid.", "Your invoice is No. 45.|No.|It was paid."),
    (
      "I spoke to J. Smith of Acme Inc. The lamp is lost.",
      "I spoke to J. Smith of Acme Inc.|The lamp is lost."
    ),
    (
      "Some lamps, e.g. The Moon, i.e. Model 5, vs. Model 6, fit.",
      "Some lamps, e.g. The Moon, i.e. Model 5, vs. Model 6, fit."
    ),
    ("Is it here? - Ann", "Is it here?|- Ann"),
    ("So do I. We agree.", "So do I.|We agree."),
    (
      "my lamp is broken. it never worked. please help",
      "my lamp is broken.|it never worked.|please help"
    ),
    (
      "We sell lamps, bulbs, etc. and mend them. Good.",
      "We sell lamps, bulbs, etc. and mend them.|Good."
    ),
    (
      "See https://example.com/?Lamp=2 and https://example.com/!Bulb now. Bye.",
      "See https://example.com/?Lamp=2 and https://example.com/!Bulb now.|Bye."
    ),
    (
      "\u{201C}Where is it?\u{201D} he asked. Here.", "\u{201C}Where is it?\u{201D} he asked.|Here."
    ),
    (
      "Am 3. Mai kam die Lampe. Sie war z.B. Kaputt.",
      "Am 3. Mai kam die Lampe.|Sie war z.B. Kaputt."
    ),
    ("東京です。大阪ですか？はい。", "東京です。|大阪ですか？|はい。"),
    ("Πότε θα έρθει; Ευχαριστώ.", "Πότε θα έρθει;|Ευχαριστώ."),
    (
      "> Is the lamp on its way to me, and which day will it come to\n> my house? I wait.\n>\n> Ann",
      "Is the lamp on its way to me, and which day will it come to >my house?|I wait.|Ann"
    ),
  ]

  @Test(arguments: cuts)
  func cutsSentences(_ text: String, _ expected: String) {
    let found = sentences(text).map { sentence in
      String(sentence.map { $0 == "\n" ? " " : $0 }).replacing("> my", with: ">my")
    }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test func flowedLinesFlowWhereTheyEndWithABlank() {
    let text = "The lamp \nwill come \non Monday\nYours\n-- \nAnn"
    #expect(sentences(text, flowed: true) == ["The lamp \nwill come \non Monday", "Yours", "Ann"])
    #expect(sentences(text).count == 5)
  }

  @Test func numbersInWrappedProseAreNoItems() {
    let text =
      "The lamp that you asked about in your last letter to us would cost\n25. Please tell us."
    #expect(sentences(text).count == 2)
  }

  @Test(arguments: [
    ("Is it here?", true), ("Is it here?)", true), ("\"Is it here?\"", true), ("Is it?!", true),
    ("Is it??", true), ("Is it here ?", true), ("It is here.", false), ("It is here", false),
    ("\u{5E8}\u{5D0}\u{5D4}?", true), ("\u{647}\u{644}\u{61F}", true), ("そうですか？", true),
    ("Πότε;", true), ("Lamp;", false), ("He said \"why?\".", false), ("Ո՞վ", true),
    ("Is it?\u{201D}", true), ("a\u{37E}", true),
  ])
  func seesQuestions(_ text: String, _ isQuestion: Bool) {
    #expect(tokens(text).1.sentences.last?.isInterrogative == isQuestion)
  }

  @Test func wordsKnowTheirSurroundings() {
    let (text, tokens) = tokens(
      "Hello Ann, the NEW lamp - \u{201E}Moon\u{201C} - is\nhere; well-made, *very*.")
    func words(_ mark: WordMarks) -> [String] {
      tokens.words.filter { $0.marks.contains(mark) }.map { text[$0.range] }
    }
    #expect(words(.capitalised) == ["Hello", "Ann", "NEW", "Moon"])
    #expect(words(.allCapitals) == ["NEW"])
    #expect(words(.startsLine) == ["Hello", "here"])
    #expect(words(.inQuotation) == ["Moon"])
    #expect(words(.afterPunctuation) == ["the", "Moon", "is", "well", "very"])
    #expect(words(.startsSentence).first == "Hello")
  }

  @Test(arguments: [
    ("say \"no, thanks\" and go", 2), ("say «non» and go", 1), ("say \u{BB}nein\u{AB} and go", 1),
    ("he said 「はい」 and", 1), ("a 5\" lamp and a 6\" lamp", 0), ("it \"never ends", 0),
    ("\"What?\", he said", 1), ("say « non » and", 1),
  ])
  func seesQuotations(_ text: String, _ count: Int) {
    #expect(tokens(text).1.words.filter { $0.marks.contains(.inQuotation) }.count == count)
  }

  @Test func kindsFollowICU() {
    let (_, tokens) = tokens("lamp 25 a1 東京 1.5 don't")
    #expect(tokens.words.map(\.kind) == [.letter, .number, .number, .ideograph, .number, .letter])
  }

  @Test func rangesAreReadAloneAndClamped() {
    let text = Text("one two\u{E9} three")
    let tokens = Tokenizer().tokens(of: text, in: [-5..<3, 4..<8, 10..<900])
    #expect(tokens.words.map { text[$0.range] } == ["one", "two", "three"])
    #expect(tokens.sentences.count == 3)
  }

  @Test func sentencesCoverAllWordsInOrder() {
    var random = Random(seed: 7)
    let alphabet = Array(
      "ab. ?!\n\"'(1A,;>-:\u{E9}\u{2019}\u{3002}東\u{5D0}\u{301}\u{1F600}\u{37E}\u{55E}")
    let tokenizer = Tokenizer()
    for _ in 0..<3_000 {
      let string = String(
        (0..<random.next(below: 60)).map { _ in alphabet[random.next(below: alphabet.count)] })
      let text = Text(string)
      let tokens = tokenizer.tokens(
        of: text, in: [0..<text.count], flowed: random.next(below: 2) == 0)
      var word = 0
      var place = 0
      for sentence in tokens.sentences {
        #expect(sentence.words.lowerBound == word && !sentence.words.isEmpty)
        #expect(sentence.range.lowerBound >= place && sentence.range.upperBound <= text.count)
        for index in sentence.words {
          #expect(
            sentence.range.contains(tokens.words[index].range.lowerBound),
            "\(string.debugDescription)")
          #expect(tokens.words[index].range.upperBound <= sentence.range.upperBound)
        }
        word = sentence.words.upperBound
        place = sentence.range.upperBound
      }
      #expect(word == tokens.words.count, "\(string.debugDescription)")
    }
  }
}
