import LexiconData
import ReplyModel
import Testing

struct NameCase: CustomTestStringConvertible, Sendable {
  var written: String
  var known: String
  var verdict: NameVerdict
  var testDescription: String { "\(written) <- \(known): \(verdict.rawValue)" }

  init(_ written: String, _ known: String, _ verdict: NameVerdict) {
    self.written = written
    self.known = known
    self.verdict = verdict
  }
}

let comparer = NameComparer(lexicons: builtInLexicons)

@Suite struct NameComparerTests {
  static let right: [NameCase] = [
    .init("John", "John Smith", .match),
    .init("Smith", "Smith, John", .match),
    .init("John Smith", "Smith, John", .variant),
    .init("JOHN", "John Smith (Sales)", .match),
    .init("J. Smith", "\"J. Smith\" via Shop", .match),
    .init("J. Smith", "John Smith", .variant),
    .init("John", "john.smith", .match),
    .init("Bob", "Robert Miller", .variant),
    .init("Robert", "Bob Miller", .variant),
    .init("Liz", "Elizabeth Hart", .variant),
    .init("Steph", "Stephanie Hart", .variant),
    .init("Jose", "José García", .variant),
    .init("José", "Jose Garcia", .variant),
    .init("Joerg", "Jörg Weiß", .variant),
    .init("Herr Weiss", "Jörg Weiß", .variant),
    .init("Herr von Berg", "Anna Berg", .match),
    .init("Ms van der Berg", "Anna van der Berg", .match),
    .init("Mr Berg", "Anna van der Berg", .match),
    .init("Ms O’Brien", "Mary O'Brien", .match),
    .init("Maria Jose", "Dr. María-José Ruiz", .variant),
    .init("María", "Dr. María-José Ruiz", .match),
    .init("Dr. Ruiz", "Dr. María-José Ruiz", .match),
    .init("Anna Maria", "Annamaria Conti", .variant),
    .init("JD", "John Doe", .variant),
    .init("J.", "Jane Doe", .variant),
    .init("Jane", "J. Doe", .variant),
    .init("Anno", "Anna Kowalska", .variant),
    .init("Пётр", "Петр Лебедев", .variant),
    .init("Ваня", "Иван Соколов", .variant),
    .init("Олено", "Олена Коваль", .variant),
    .init("Γιώργο", "Γιώργος Παππάς", .variant),
    .init("Yulia", "Юлия Смирнова", .variant),
    .init("Mohammed", "محمد علي", .variant),
    .init("王先生", "王小明", .match),
    .init("小明", "王小明", .match),
    .init("劉先生", "刘洋", .variant),
    .init("山田様", "山田 太郎", .match),
    .init("太郎 山田", "山田 太郎", .match),
    .init("김민수님", "김민수", .match),
    .init("김 고객님", "김민수", .match),
    .init("คุณสมชาย", "สมชาย ใจดี", .match),
    .init("السيد علي", "محمد علي", .match),
    .init("Sara", "Sara 🌸", .match),
    .init("Will", "Will Art May", .match),
    .init("‏دانا‏", "دانا לוי", .match),
    .init("Herr Süßebier", "LISETTE SÜSSEBIER", .variant),
    .init("Rajesh", "Vrajesh Gandhi", .variant),
    .init("Xiaoming", "王小明", .variant),
    .init("Mr Kim", "김민수", .variant),
    .init("Dana", "דנה לוי", .variant),
    .init("Priya", "प्रिया शर्मा", .variant),
    .init("Trudy", "Gertrude Hart", .variant),
  ]

  static let wrong: [NameCase] = [
    .init("Jonh", "John Smith", .misspelled),
    .init("Micheal", "Michael Hart", .misspelled),
    .init("Brain", "Brian Hart", .misspelled),
    .init("Phillip", "Philip Hart", .misspelled),
    .init("Philip", "Phillip Hart", .misspelled),
    .init("Sarra", "Sara Hart", .misspelled),
    .init("Thorsten", "Torsten Hart", .misspelled),
    .init("Professor Dalgrad", "Anna Dalgard", .misspelled),
    .init("Reneé", "Renée Blanc", .misspelled),
    .init("Аnna", "Anna Hart", .misspelled),
    .init("Mr McDonnald", "Ian McDonald", .misspelled),
    .init("Светалана", "Светлана Орлова", .misspelled),
    .init("J0hn", "John Smith", .misspelled),
    .init("Mr Bemard", "John Bernard", .misspelled),
    .init("Stefanie", "Stephanie Hart", .misspelled),
    .init("山日様", "山田 太郎", .misspelled),
    .init("王小朋先生", "王小明", .misspelled),
    .init("김민소님", "김민수", .misspelled),
    .init("Wayne", "John Kane", .differentPerson),
    .init("Maria", "Marie Hart", .differentPerson),
    .init("佐藤様", "山田 太郎", .differentPerson),
    .init("John Baker", "John Smith", .differentPerson),
  ]

  static let silent: [NameCase] = [
    .init("🌸", "Sara Hart", .unknown),
    .init("", "Sara Hart", .unknown),
    .init("Sara", "🌸", .unknown),
    .init("Ms Hart", "Sara", .unknown),
    .init("Sara", "Ms Hart", .unknown),
    .init("小明", "王", .unknown),
    .init("Sara", "dragon_42", .unknown),
    .init("Yamada", "山田 太郎", .unknown),
    .init("Noam", "דנה לוי", .unknown),
    .init("やまだ様", "山田 太郎", .unknown),
  ]

  @Test(arguments: right + wrong + silent)
  func verdict(_ test: NameCase) {
    let comparison = comparer.compare(written: test.written, known: [test.known])
    #expect(comparison.verdict == test.verdict, "\(comparison.reason)")
    #expect((0...1).contains(comparison.confidence))
  }

  @Test func likeNamesOfOthersAreFlagged() {
    for (written, known) in [
      ("Maria", "Marie Hart"), ("Erik", "Erika Hart"), ("Denis", "Denise Hart"),
    ] {
      let verdict = comparer.compare(written: written, known: [known]).verdict
      #expect(verdict == .misspelled || verdict == .differentPerson, "\(written) <- \(known)")
    }
  }

  @Test func caseEndingsBelongToTheirLanguages() {
    #expect(
      comparer.compare(written: "Anno", known: ["Anna Hart"], language: "pl").verdict == .variant)
    #expect(
      comparer.compare(written: "Anno", known: ["Anna Hart"], language: "en").verdict == .misspelled
    )
  }

  @Test func polishNamesBendInAnyLetter() {
    let greeted = comparer.compare(written: "Tomaszu", known: ["Tomasz Nowak"], language: "en")
    #expect(greeted.verdict == .variant)
    for (written, known) in [("Kasiu", "Katarzyna Nowak"), ("Gosiu", "Małgorzata Nowak")] {
      let nickname = comparer.compare(written: written, known: [known], language: "pl")
      #expect(nickname.verdict == .variant, "\(written)")
    }
  }

  @Test func bestOfSeveralKnownNamesCounts() {
    let comparison = comparer.compare(written: "Ann", known: ["Robert Hart", "Ann Hart"])
    #expect(comparison.verdict == .match)
    #expect(comparison.known == "Ann Hart")
  }

  @Test func nothingKnownIsUnknown() {
    #expect(comparer.compare(written: "Ann", known: []).verdict == .unknown)
  }

  @Test func reasonAndExpectedNameAreGiven() {
    let swapped = comparer.compare(written: "Jonh", known: ["John Smith"])
    #expect(swapped.reason == "two letters swapped")
    #expect(swapped.expected == "John")
    #expect(swapped.confidence > 0.8)
    let doubled = comparer.compare(written: "Ms Smitth", known: ["John Smith"])
    #expect(doubled.reason == "a letter doubled")
    #expect(doubled.expected == "Smith")
    let alike = comparer.compare(written: "Аnna", known: ["Anna Hart"])
    #expect(alike.reason == "a look-alike letter of another alphabet")
  }

  @Test func shortNamesAreLessSure() {
    let short = comparer.compare(written: "Bi", known: ["Bo Hart"])
    let long = comparer.compare(written: "Alexandar", known: ["Alexander Hart"])
    #expect(short.confidence < long.confidence)
  }

  @Test func endlessNamesEndNothing() {
    let long = String(repeating: "Anna", count: 2_500)
    #expect(comparer.compare(written: long, known: ["Anna Hart"]).verdict == .unknown)
    #expect(comparer.compare(written: "Anna", known: [long]).verdict != .misspelled)
    let many = String(repeating: "Anna ", count: 2_500)
    _ = comparer.compare(written: many, known: [many])
  }

  @Test func oddScalarsAreSurvived() {
    for odd in [
      "\u{0}", "\u{202E}", "\u{300}", "́́́", "\u{FFFD}", "\u{10FFFF}", "-", ".", "' '", "Dr.",
      "J.J.J.J.",
    ] {
      _ = comparer.compare(written: odd, known: [odd, "Anna Hart"])
      _ = comparer.compare(written: "Anna", known: [odd])
    }
  }
}
