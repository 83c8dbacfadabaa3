import LexiconData
import ReplyMail
import ReplyModel
import ReplyTestSupport
import ReplyText
import Testing

private let names = NameReader(lexicons: builtInLexicons)

/// A turn of one salutation line, a body line and a closing.
private func opened(_ salutation: String, closing: String = "", role: TurnRole = .reply) -> Turn {
  let body = "The parcel is on its way.\n\n"
  let text = Text("\(salutation)\n\n\(body)\(closing)")
  let head = salutation.utf8.count + 1
  let tail = head + 1 + body.utf8.count
  let regions = [
    Region(kind: .salutation, range: 0..<head, confidence: 1),
    Region(kind: .body, range: head..<tail, confidence: 1),
    Region(kind: .valediction, range: tail..<text.count, confidence: 1),
  ]
  let content = MessageText(text: text, form: .plain, quoted: [], origin: TextOrigin())
  let anatomy = Anatomy(regions: regions)
  return Turn(
    role: role, content: content, anatomy: anatomy,
    tokens: Tokenizer().tokens(of: text, in: anatomy.visible), language: "en", cues: [], acts: [])
}

private func exchange(from: Mailbox, agent: Mailbox? = nil, cc: [Mailbox] = []) -> Exchange {
  var reply = Message()
  reply.from = agent.map { [$0] } ?? []
  reply.to = [from]
  reply.cc = cc
  var exchange = Exchange(id: "1", reply: reply)
  var original = Message()
  original.from = [from]
  exchange.original = original
  return exchange
}

@Suite struct NameReaderTests {
  private static let ann = Mailbox(name: "Ann Hart", address: "ann.hart@example.com")

  @Test func rightNameIsMatched() throws {
    let uses = names.uses(
      in: opened("Dear Ms Hart,"), exchange: exchange(from: Self.ann), original: nil)
    let use = try #require(uses.first)
    #expect(use.written == "Hart")
    #expect(use.range == 8..<12)
    #expect(use.comparison.verdict == .match)
  }

  @Test func slipIsFound() throws {
    let uses = names.uses(
      in: opened("Dear Ms Hatr,"), exchange: exchange(from: Self.ann), original: nil)
    let use = try #require(uses.first)
    #expect(use.comparison.verdict == .misspelled)
    #expect(use.comparison.expected == "Hart")
  }

  @Test func writersOwnNameIsSaid() throws {
    let agent = Mailbox(name: "Kim Lane", address: "kim@example.com")
    let uses = names.uses(
      in: opened("Hi Kim,"), exchange: exchange(from: Self.ann, agent: agent), original: nil)
    let comparison = try #require(uses.first?.comparison)
    #expect(comparison.verdict == .differentPerson)
    #expect(comparison.reason == "the writer's own name")
  }

  @Test func nameOfACopiedColleagueIsSaid() throws {
    let other = Mailbox(name: "Lane, Kim", address: "kim@example.com")
    let uses = names.uses(
      in: opened("Hi Kim,"), exchange: exchange(from: Self.ann, cc: [other]), original: nil)
    let comparison = try #require(uses.first?.comparison)
    #expect(comparison.verdict == .differentPerson)
    #expect(comparison.reason == "the name of somebody else in the thread")
  }

  @Test func secondPersonGreetedIsNoMistake() {
    let uses = names.uses(
      in: opened("Hi Ann and Kim,"), exchange: exchange(from: Self.ann), original: nil)
    #expect(uses.map(\.comparison.verdict) == [.match, .unknown])
  }

  @Test func addressOnlyConfirms() {
    let mailbox = Mailbox(name: "Peggy Hart", address: "samira.hart@example.com")
    let uses = names.uses(
      in: opened("Hi Samira,"), exchange: exchange(from: mailbox), original: nil)
    #expect(uses.map(\.comparison.verdict) == [.unknown])
    let bare = Mailbox(name: nil, address: "peggy@example.com")
    let wrong = names.uses(in: opened("Hi Samira,"), exchange: exchange(from: bare), original: nil)
    #expect(wrong.map(\.comparison.verdict) == [.unknown])
  }

  @Test func signatureTellsTheName() {
    let original = opened("Hello,", closing: "Best,\nPeggy", role: .original)
    let shop = Mailbox(name: "Hart Tools Ltd", address: "info@example.com")
    let uses = names.uses(
      in: opened("Hi Pegy,"), exchange: exchange(from: shop), original: original)
    #expect(uses.map(\.comparison.verdict) == [.misspelled])
    #expect(uses.first?.comparison.expected == "Peggy")
  }

  @Test(arguments: ["Hi all,", "Dear Sir or Madam,", "Hello,"])
  func nobodyCalled(_ salutation: String) {
    #expect(
      names.uses(in: opened(salutation), exchange: exchange(from: Self.ann), original: nil).isEmpty)
  }

  @Test func companyIsNobody() {
    let shop = Mailbox(name: "Hart Tools GmbH", address: "info@example.com")
    let uses = names.uses(in: opened("Hi Samira,"), exchange: exchange(from: shop), original: nil)
    #expect(uses.map(\.comparison.verdict) == [.unknown])
  }
}

@Suite struct NamesOfTheThreadTests {
  /// A message of the thread from before the original.
  private func earlier(_ role: ParticipantRole, _ text: String) -> EarlierMessage {
    EarlierMessage(role: role, message: Message(bareText: Array(text.utf8)), source: .given)
  }

  private func verdict(
    _ salutation: String, customer: [String] = [], _ original: String? = nil,
    earlier: [EarlierMessage] = []
  ) throws -> NameUse {
    let reply = Message(bareText: Array("\(salutation)\n\nThe parcel is on its way.\n".utf8))
    var exchange = Exchange(id: "1", reply: reply)
    exchange.customer.names = customer
    exchange.original = original.map { Message(bareText: Array($0.utf8)) }
    exchange.earlier = earlier
    exchange.language = "en"
    return try #require(LentInspectors.inspect(exchange).names.first)
  }

  @Test(arguments: [
    ("Hello, my name is Stephanie Brandt and the lamp is broken.", "Stephanie Brandt"),
    ("Please call me Peggy. Where is my parcel?", "Peggy"),
  ])
  func customersSayTheirNames(_ original: String, _ name: String) throws {
    let use = try verdict("Dear Ngozi,", original)
    #expect(use.comparison.known == name)
    #expect(use.source == .introduction)
  }

  @Test(arguments: [
    "My name is misspelled on the label.", "Do not call me Peggy.", "My name is on the order.",
  ])
  func nobodyIsNamed(_ original: String) throws {
    #expect(try verdict("Dear Ngozi,", original).comparison.verdict == .unknown)
  }

  @Test func nameOverAnAddressSigns() throws {
    let original = "Where is my order?\n\nAnn Johnson\nJacksonstraße 12\n10115 Berlin\n"
    let use = try verdict("Dear Mrs Jackson,", original)
    #expect(use.comparison.known == "Ann Johnson")
    #expect(use.comparison.reason == "the name of the customer's street")
  }

  @Test func whomTheCustomerMentionsIsLessSure() throws {
    let original = "My boss Robert Jackson asks where the order is.\n\nBest,\nAnn Johnson\n"
    let use = try verdict("Dear Mr Jackson,", original)
    #expect(use.comparison.reason == "somebody whom the customer mentions")
    #expect(use.comparison.confidence < 0.6)
  }

  @Test func unopposedGreetingOfBeforeCounts() throws {
    let before = earlier(.agent, "Dear Ludmila,\n\nThe parcel left on Monday.\n\nBest,\nTom\n")
    let kept = try verdict(
      "Dear Ludmila,", "Thanks! When does it arrive?\n\nBest,\nMargaret Hart\n", earlier: [before])
    #expect(kept.comparison.verdict == .variant)
    #expect(kept.comparison.reason == "called so before in the thread")
    let opposed = try verdict(
      "Dear Ludmila,", "It is not Ludmila. When does it arrive?\n\nBest,\nMargaret Hart\n",
      earlier: [before])
    #expect(opposed.comparison.verdict == .differentPerson)
  }

  @Test func greetingOfBeforeDoesNotExcuseASlip() throws {
    let before = earlier(.agent, "Dear Margret,\n\nThe parcel left on Monday.\n")
    let use = try verdict(
      "Dear Margret,", "Thanks! When does it arrive?\n\nBest,\nMargaret Hart\n", earlier: [before])
    #expect(use.comparison.verdict == .misspelled)
  }

  @Test(arguments: [
    ("王晓明先生", "王小明", "another character of the same sound"),
    ("王小朋先生", "王小明", "one character differs"),
  ])
  func charactersAreHeldBySound(_ written: String, _ known: String, _ reason: String) throws {
    let use = try verdict("\(written)：", customer: [known])
    #expect(use.comparison.reason == reason)
  }

  @Test func companyInTheRecordIsNobody() throws {
    let use = try verdict("Dear Ms Novak,", customer: ["Bright Tools GmbH"])
    #expect(use.comparison.verdict == .unknown)
  }

  @Test func moreRecipientsThanAreComparedDoubtNobody() {
    var exchange = exchange(from: Mailbox(name: "Ann Hart", address: "ann@example.com"))
    exchange.reply.to = (0..<240).map {
      Mailbox(name: "Karnona\($0) Hart", address: "\($0)@example.com")
    }
    let uses = names.uses(in: opened("Dear Fasnona,"), exchange: exchange, original: nil)
    #expect(uses.map(\.comparison.verdict) == [.unknown])
  }

  @Test func moreNamesThanAreComparedDoubtNobody() {
    let names = (0..<20_000).map { "Karn\($0)ona Hart" }
    let called = (0..<200).map { "Thank you, Fasnona\($0 % 7)." }.joined(separator: " ")
    var exchange = Exchange(
      id: "1", reply: Message(bareText: Array("Dear Fasnona,\n\n\(called)\n".utf8)))
    exchange.customer.names = names
    exchange.language = "en"
    let inspection = LentInspectors.inspect(exchange)
    #expect(inspection.names.allSatisfy { $0.comparison.verdict == .unknown })
    #expect(inspection.knownNames.count <= 100)
    #expect(inspection.notices.contains { $0.contains("more than 100 people") })
  }

  @Test func titledNameIsNotReplacedByAWholeOne() {
    let comparison = comparer.compare(written: "Mrs Jefferson", known: ["Mary Ann Lincoln"])
    #expect(comparison.verdict == .differentPerson)
    #expect(comparison.suggestion == nil)
  }

  @Test func colleagueToWhomTheReplyGoesIsRight() {
    let kim = Mailbox(name: "Kim Lane", address: "kim@example.com")
    var exchange = exchange(from: Mailbox(name: "Ann Hart", address: "ann@example.com"))
    exchange.reply.to = [kim]
    let uses = names.uses(in: opened("Hi Kim,"), exchange: exchange, original: nil)
    #expect(uses.map(\.comparison.verdict) == [.match])
  }

  @Test(arguments: [
    ("Marie-Clare", "Marie-Claire Dubois", "Marie-Claire"),
    ("Jeanete", "DUBOIS, JEANNETTE", "Jeannette"),
    ("JONH", "John Smith", "JOHN"), ("Samira", "Okonkwo, Ngozi", "Ngozi Okonkwo"),
    ("Samira", "JOHN BELL", "John"), ("佐藤様", "山田 太郎", "山田太郎様"), ("J0hn", "John Bell", "John"),
  ])
  func rightNameIsProposed(_ written: String, _ known: String, _ right: String) {
    #expect(comparer.compare(written: written, known: [known]).suggestion == right)
  }
}

@Suite struct NamesInTheBodyTests {
  private func uses(_ body: String, _ name: String, original: String? = nil) -> [NameUse] {
    var exchange = Exchange(id: "1", reply: Message(bareText: Array("Hello,\n\n\(body)\n".utf8)))
    exchange.customer.names = [name]
    exchange.original = original.map { Message(bareText: Array($0.utf8)) }
    exchange.language = "en"
    return LentInspectors.inspect(exchange).names.filter { $0.place == .body }
  }

  @Test(arguments: [
    "Thank you, Katherine, for the photos.", "Katherine, the parcel left today.",
    "The parcel left today, Katherine.", "Thanks Katherine! The parcel left today.",
    "We wrote to Ms. Okonkwo yesterday.",
  ])
  func customerIsCalled(_ body: String) {
    #expect(uses(body, "Katherine Okonkwo").map(\.comparison.verdict) == [.match])
  }

  @Test(arguments: [
    "Thank you, Katherin, for the photos.", "The parcel left today, Katheirne.",
    "We wrote to Ms. Okonkow yesterday.",
  ])
  func slipIsFound(_ body: String) {
    #expect(uses(body, "Katherine Okonkwo").map(\.comparison.verdict) == [.misspelled])
  }

  @Test(arguments: [
    ("However, the parcel left today.", "However Hart"),
    ("Open Standards, as promised.", "Owen Standard"),
    ("We met in March, April, and June.", "Apryl Hart"),
    ("Our driver, Katherin, will call.", "John Hart"),
    ("Ask Kathrin about it.", "Katherine Hart"), ("Marina, our florist, says so.", "Martina Hart"),
  ])
  func otherWordsAreLeftAlone(_ body: String, _ name: String) {
    #expect(!uses(body, name).contains { $0.comparison.verdict == .misspelled })
  }

  @Test func nameOfTheCustomersMessageIsLeftAlone() {
    #expect(
      uses(
        "Thank you, Katherin, for the photos.", "Katherine Okonkwo",
        original: "My daughter Katherin took the photos."
      ).isEmpty)
  }
}

@Suite struct CustomerNamesTests {
  @Test(arguments: [
    ("Smith, John", "j@example.com", "Smith, John"),
    ("John Smith (Sales)", "j@example.com", "John Smith (Sales)"),
    ("\"J. Smith\" via Shop", "j@example.com", "J. Smith"),
    ("山田 太郎", "t@example.com", "山田 太郎"),
    ("Ann Bell | Acme", "ann@example.com", "Ann Bell"),
    ("Ann Bell - Hart Tools Ltd", "ann@example.com", "Ann Bell"),
    ("Maria van den Berg", "m@example.com", "Maria van den Berg"),
    ("John Smith", "info@example.com", "John Smith"),
  ])
  func person(_ display: String, _ address: String, _ name: String) {
    #expect(names.customers.personalName(of: display, address: address) == name)
  }

  @Test(arguments: [
    ("Hart Tools - Support", "x@example.com"), ("Sent from my phone", "x@example.com"),
    ("The Smith Family", "x@example.com"), ("Rpm List", "rpm@example.com"),
    ("Acme GmbH", "x@example.com"), ("Support", "support@example.com"),
    ("Acme Ltd.", "a@example.com"),
    ("Acme", "info@example.com"), ("No Reply", "no-reply@example.com"), ("🌸", "s@example.com"),
    ("ann@example.com", "ann@example.com"), ("Acme Customer Care", "care@example.com"),
  ])
  func nobody(_ display: String, _ address: String) {
    #expect(names.customers.personalName(of: display, address: address) == nil)
  }
}
