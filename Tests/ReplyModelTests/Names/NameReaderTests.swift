import LexiconData
import ReplyMail
import ReplyModel
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

@Suite struct CustomerNamesTests {
  @Test(arguments: [
    ("Smith, John", "j@example.com", "Smith, John"),
    ("John Smith (Sales)", "j@example.com", "John Smith (Sales)"),
    ("\"J. Smith\" via Shop", "j@example.com", "J. Smith"),
    ("山田 太郎", "t@example.com", "山田 太郎"),
    ("John Smith", "info@example.com", "John Smith"),
  ])
  func person(_ display: String, _ address: String, _ name: String) {
    #expect(names.customers.personalName(of: display, address: address) == name)
  }

  @Test(arguments: [
    ("Acme GmbH", "x@example.com"), ("Support", "support@example.com"),
    ("Acme Ltd.", "a@example.com"),
    ("Acme", "info@example.com"), ("No Reply", "no-reply@example.com"), ("🌸", "s@example.com"),
    ("ann@example.com", "ann@example.com"), ("Acme Customer Care", "care@example.com"),
  ])
  func nobody(_ display: String, _ address: String) {
    #expect(names.customers.personalName(of: display, address: address) == nil)
  }
}
