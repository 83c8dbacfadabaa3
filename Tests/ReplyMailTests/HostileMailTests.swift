import Glibc
import Testing

@testable import ReplyMail

/// Mail that was made to stop a reader. Each is read on a thread with a small stack.
@Suite struct HostileMailTests {
  static let head = "From: a@example.com\nSubject: x\nMIME-Version: 1.0\n"

  struct Attack: Sendable, CustomTestStringConvertible {
    var name: String
    var source: @Sendable () -> String
    var defect: Defect.Kind?
    var textCount: Int?
    var testDescription: String { name }
  }

  private static func nested() -> String {
    (0..<10_000).reduce(into: head) { text, level in
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    } + "\nhello\n"
  }

  private static func html(_ body: String) -> String { head + "Content-Type: text/html\n\n" + body }

  private static func alternatives() -> String {
    head + "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n"
      + (0..<20_000).map { "w\($0 &* 7919 % 9973) " }.joined()
      + "\n--b\nContent-Type: text/html\n\n<blockquote>"
      + (0..<20_000).map { "v\($0 &* 6007 % 9973) " }.joined() + "\n--b--\n"
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let attacks: [Attack] = [
    Attack(name: "10,000 nested multiparts", source: { nested() }, defect: .tooDeep),
    Attack(
      name: "10,000 nested messages",
      source: { head + times("Content-Type: message/rfc822\n\n", 10_000) }, defect: .noText),
    Attack(
      name: "10,000 parts",
      source: {
        head + "Content-Type: multipart/mixed; boundary=b\n\n" + times("--b\n\nx\n", 10_000)
      },
      defect: .malformedMultipart),
    Attack(
      name: "a line of 20 MB", source: { head + "\n" + times("word ", 4_000_000) },
      textCount: 20_000_000),
    Attack(
      name: "a million open tags", source: { html(times("<b>", 1_000_000)) }, defect: .tooDeep),
    Attack(
      name: "closing tags of nothing",
      source: { html(times("<div>", 900) + times("</i>", 20_000) + "x") }, textCount: 1),
    Attack(
      name: "many attributes",
      source: { html("<a " + times("a ", 30_000) + ">x") }, textCount: 1),
    Attack(
      name: "many attributes without blanks",
      source: { html("<a " + (0..<20_000).map { "a\($0)='1'" }.joined() + ">x") }, textCount: nil),
    Attack(
      name: "10,000 nested blockquotes", source: { html(times("<blockquote>", 10_000)) },
      defect: .tooDeep),
    Attack(
      name: "quotations in 900 containers",
      source: {
        html(times("<div class=gmail_quote>", 900) + times("<blockquote>a</blockquote>", 20_000))
      },
      textCount: 59_998),
    Attack(
      name: "a rule above each letter", source: { html(times("<hr>a", 20_000)) },
      textCount: 39_999),
    Attack(
      name: "header fields below each rule",
      source: { html(times("<hr>A: b@c<br>D: 1<br>", 20_000)) }, textCount: nil),
    Attack(
      name: "many deep elements",
      source: { html(times("<div>", 990) + times("<p>a", 110_000)) }, defect: .tooDeep),
    Attack(
      name: "alternatives of other words", source: { alternatives() },
      defect: .differingAlternatives),
    Attack(name: "open comments", source: { html(times("<!--", 50_000)) }, textCount: 0),
    Attack(name: "ampersands", source: { html(times("&", 20_000)) }, textCount: 20_000),
    Attack(
      name: "groups inside groups",
      source: { "From: " + times("g:", 300_000) + "\n\nhi\n" }, textCount: 3),
    Attack(
      name: "comments inside comments",
      source: { "From: " + times("(", 300_000) + "\n\nhi\n" }, textCount: 3),
    Attack(name: "header section alone", source: { head }, textCount: 0),
    Attack(
      name: "NULs", source: { head + "\n" + times("\0", 1_000) }, defect: .nulBytes,
      textCount: 3_000),
    Attack(name: "nothing", source: { "" }, defect: .noText),
  ]

  @Test(arguments: attacks) func isSurvived(_ attack: Attack) {
    let bytes = Array(attack.source().utf8)
    let message = onSmallStack { MessageParser().message(bytes) }
    if let defect = attack.defect {
      #expect(message?.defects.contains { $0.kind == defect } == true, "\(message?.defects ?? [])")
    }
    if let count = attack.textCount { #expect(message?.content?.text.count == count) }
    #expect(message != nil)
  }

  /// Seeded damage to every fixture: the same answer twice, ranges inside the text and the file.
  @Test func damagedFixtures() {
    var random = SeededGenerator(state: 0x5EED)
    for name in MailFixtures.all {
      let whole = MailFixtures.bytes("\(MailFixtures.root)/\(name)")
      for _ in 0..<4 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.removeSubrange(place..<min(place + 7, bytes.count))
          case 2: bytes.insert(contentsOf: bytes[place..<min(place + 30, bytes.count)], at: place)
          default: bytes.removeSubrange(place...)
          }
        }
        let message = MessageParser().message(bytes)
        #expect(
          MailFixtures.summary(message) == MailFixtures.summary(MessageParser().message(bytes)))
        guard let content = message.content else { continue }
        let count = content.text.count
        let range = content.origin.fileRange(of: 0..<count)
        #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(name)")
        #expect(content.quoted.allSatisfy { $0.range.upperBound <= count })
      }
    }
  }

  private func onSmallStack(_ work: @escaping @Sendable () -> Message) -> Message? {
    final class Box: @unchecked Sendable {
      let work: @Sendable () -> Message
      var result: Message?
      init(_ work: @escaping @Sendable () -> Message) { self.work = work }
    }
    let box = Box(work)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 512 * 1024)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { context in
        guard let context else { return nil }
        let box = Unmanaged<Box>.fromOpaque(context).takeUnretainedValue()
        box.result = box.work()
        return nil
      }, Unmanaged.passUnretained(box).toOpaque())
    guard status == 0 else { return nil }
    pthread_join(thread, nil)
    return box.result
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
