import LexiconData
import ReplyModel
import ReplyText
import Testing

struct SalutationCase: CustomTestStringConvertible, Sendable {
  var line: String
  var names: [String]
  var testDescription: String { line }

  init(_ line: String, _ names: String...) {
    self.line = line
    self.names = names
  }
}

private let reader = SalutationReader(lexicons: builtInLexicons)

@Suite struct SalutationReaderTests {
  static let named: [SalutationCase] = [
    .init("Dear John,", "John"),
    .init("Dear Ms Ito and Mr Bo,", "Ms Ito", "Mr Bo"),
    .init("Dear Ann and Bob,", "Ann", "Bob"),
    .init("Hi Ann, Bob,", "Ann", "Bob"),
    .init("Hi Ann & Bob!", "Ann", "Bob"),
    .init("Hi john,", "john"),
    .init("Hello there John,", "John"),
    .init("Good morning Dr. María-José Ruiz,", "Dr. María-José Ruiz"),
    .init("Hi Ann, thanks for your message.", "Ann"),
    .init("Hi Ann thank you for your message", "Ann"),
    .init("John,", "John"),
    .init("John -", "John"),
    .init("Mr. Smith:", "Mr. Smith"),
    .init("Thank you Ann,", "Ann"),
    .init("Dear Mr. van der Berg,", "Mr. van der Berg"),
    .init("Dear O’Brien,", "O’Brien"),
    .init("Sehr geehrte Frau Weiß,", "Frau Weiß"),
    .init("Sehr geehrter Herr Dr. Weiß,", "Herr Dr. Weiß"),
    .init("Liebe Anna, lieber Paul,", "Anna", "Paul"),
    .init("Bonjour Madame Blanc,", "Madame Blanc"),
    .init("Chère Élodie,", "Élodie"),
    .init("Estimado Sr. Ruiz:", "Sr. Ruiz"),
    .init("¡Hola Ana!", "Ana"),
    .init("Ciao Paolo,", "Paolo"),
    .init("Gentile Sig.ra Conti,", "Sig.ra Conti"),
    .init("Prezada Sra. Moura,", "Sra. Moura"),
    .init("Beste heer de Vries,", "heer de Vries"),
    .init("Hej Åsa!", "Åsa"),
    .init("Szanowna Pani Anno,", "Pani Anno"),
    .init("Dobrý den, pane Nováku,", "pane Nováku"),
    .init("Kedves Kovács Anna!", "Kovács Anna"),
    .init("Stimate domnule Popescu,", "domnule Popescu"),
    .init("Уважаемый Иван Петрович!", "Иван Петрович"),
    .init("Здравствуйте, Анна!", "Анна"),
    .init("Шановна пані Олено,", "пані Олено"),
    .init("Здравейте г-н Петров,", "г-н Петров"),
    .init("Αγαπητέ κ. Παππά,", "κ. Παππά"),
    .init("Sayın Ayşe Yılmaz,", "Ayşe Yılmaz"),
    .init("Merhaba Ayşe Hanım,", "Ayşe Hanım"),
    .init("عزيزي محمد،", "محمد"),
    .init("Dear السيد علي,", "السيد علي"),
    .init("שלום דנה,", "דנה"),
    .init("प्रिय आशा जी,", "आशा जी"),
    .init("เรียน คุณสมชาย,", "คุณสมชาย"),
    .init("Kính gửi Anh Minh,", "Anh Minh"),
    .init("山田様", "山田様"),
    .init("山田 太郎 様", "山田 太郎 様"),
    .init("尊敬的王先生：", "王先生"),
    .init("王小姐您好，", "王小姐"),
    .init("김민수 고객님, 안녕하세요.", "김민수 고객님"),
    .init("안녕하세요 김민수님,", "김민수님"),
    .init("Dear 王小明,", "王小明"),
    .init("Dear Владимир,", "Владимир"),
  ]

  static let nameless: [SalutationCase] = [
    .init("Hi all,"), .init("Hi both,"), .init("Hello team,"), .init("Hi there,"),
    .init("Hi there!"),
    .init("Dear Sir or Madam,"), .init("Dear Sir/Madam,"), .init("Dear customer,"),
    .init("Dear valued customer,"), .init("Dear Hiring Manager,"), .init("To whom it may concern,"),
    .init("Hello,"), .init("Hi!"), .init("Good morning,"), .init("Hello everyone"),
    .init("Dear Support Team,"),
    .init("Hello! Welcome to the shop."), .init("Hi, Thanks for your message."),
    .init("Sehr geehrte Damen und Herren,"), .init("Guten Tag,"), .init("Liebe Kundin,"),
    .init("Madame, Monsieur,"), .init("Bonjour à tous,"), .init("Buenos días,"),
    .init("Estimado cliente:"),
    .init("Gentile cliente,"), .init("Geachte heer/mevrouw,"), .init("Hej alla,"),
    .init("Dobrý den,"),
    .init("Szanowni Państwo,"), .init("Уважаемые коллеги!"), .init("Здравствуйте!"),
    .init("Tisztelt Ügyfelünk!"),
    .init("您好，"), .init("お客様"), .init("안녕하세요."), .init(""), .init("🌸"), .init("Thank you!"),
    .init("We have looked into it."), .init("Your order has left us yesterday."), .init("42"),
  ]

  @Test(arguments: named + nameless)
  func names(_ test: SalutationCase) {
    let text = Text(test.line + "\n\nThe parcel is on its way.\n")
    let found = reader.names(in: text, range: 0..<test.line.utf8.count + 1)
    #expect(found.map(\.written) == test.names)
    for name in found { #expect(text[name.range] == name.written) }
  }

  @Test func asideThatIsNoNameIsLeftOut() {
    let text = Text("Hi Ann, Thanks!\n")
    #expect(reader.names(in: text, range: 0..<text.count).map(\.written) == ["Ann"])
  }

  @Test(arguments: [
    ("Best,\nJon Smith", "Jon Smith"),
    ("Best regards\nJon Smith\nAcme Ltd", "Jon Smith"),
    ("Kind regards,\n\nJon", "Jon"),
    ("Thanks, Jon", "Jon"),
    ("Mit freundlichen Grüßen\nAnna Weiß", "Anna Weiß"),
    ("С уважением,\nИван Петров", "Иван Петров"),
    ("Cordialement,\nÉlodie", "Élodie"),
  ])
  func signedName(_ closing: String, _ name: String) {
    let text = Text(closing)
    #expect(reader.signedName(in: text, range: 0..<text.count) == name)
  }

  @Test(arguments: [
    "Best regards", "Thanks!", "Kind regards,\nThe Support Team", "", "+49 30 123456",
  ])
  func nobodySigned(_ closing: String) {
    let text = Text(closing)
    #expect(reader.signedName(in: text, range: 0..<text.count) == nil)
  }

  @Test func rangesOutsideTheTextAreSurvived() {
    let text = Text("Dear Ann,")
    #expect(reader.names(in: text, range: 0..<1_000).map(\.written) == ["Ann"])
    #expect(reader.names(in: text, range: 900..<1_000).isEmpty)
    #expect(reader.signedName(in: text, range: 900..<1_000) == nil)
  }
}
