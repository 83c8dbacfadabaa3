import Foundation
import LexiconData
import ReplyMail
import ReplyTestSupport
import Testing

@testable import ReplyModel

/// A line of Fixtures/promises.txt: a reply, and what it promises.
struct PromiseCase: Sendable, CustomTestStringConvertible {
  var sent: MailDate
  var language: String
  var text: String
  var wish: String

  var testDescription: String { "\(language): \(text)" }

  /// What is read wrongly: no lexicon of acts knows it for a promise, or the time is not known.
  static let unknown: Set = [
    "Je vous rappelle demain matin.", "Lo revisaremos.",
    "The tickets will be emailed 24 hours before the show.",
    "We will review your claim in the second week of April.",
  ]

  static let all: [PromiseCase] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Fixtures/promises.txt").standardizedFileURL
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var sent = MailDate(seconds: 0, offset: 0)
    var language = "en"
    var cases: [PromiseCase] = []
    for line in text.components(separatedBy: "\n") where !line.hasPrefix("#") {
      let words = line.components(separatedBy: " ")
      let parts = line.components(separatedBy: " => ")
      if words[0] == "Sent:" {
        sent = date(words[1])
        language = words[3]
      } else if parts.count == 2 {
        cases.append(PromiseCase(sent: sent, language: language, text: parts[0], wish: parts[1]))
      }
    }
    return cases
  }()

  /// `2026-11-25T10:15+01:00`.
  static func date(_ written: String) -> MailDate {
    let numbers = written.split { !$0.isNumber }.compactMap { Int($0) }
    let day = WorkingDays.day(written: String(written.prefix(10))) ?? 0
    let offset = (numbers[5] * 60 + numbers[6]) * (written.dropFirst(16).first == "-" ? -60 : 60)
    let local = day * 86_400 + (numbers[3] * 60 + numbers[4]) * 60
    return MailDate(seconds: Int64(local - offset), offset: Int32(offset))
  }
}

@Suite struct PromiseReaderTests {
  private func turn(_ text: String, _ language: String) -> Turn {
    let letter = "Hello Ann,\n\n\(text)\n\nBest regards,\nJo\n"
    var exchange = Exchange(id: "1", reply: Message(bareText: Array(letter.utf8)))
    exchange.language = language
    return LentInspectors.inspect(exchange).reply
  }

  private func promises(
    _ text: String, _ language: String = "en", sent: String = "2026-11-25T10:15+01:00",
    calendar: PromiseCalendar = PromiseCalendar()
  ) -> (turn: Turn, promises: [Promise]) {
    let turn = turn(text, language)
    let reader = PromiseReader(lexicons: builtInLexicons)
    return (turn, reader.promises(in: turn, sent: PromiseCase.date(sent), calendar: calendar))
  }

  /// As in the fixture.
  private func written(_ due: DueTime) -> String {
    guard case .by(let moment) = due else { return due == .open ? "open" : "event" }
    let local = Int(moment.end.seconds) + Int(moment.end.offset)
    var (day, minutes) = (local / 86_400, local % 86_400 / 60)
    if minutes == 0 { (day, minutes) = (day - 1, 24 * 60) }
    let parts = CalendarDay(day).parts
    let time = String(
      format: "%04d-%02d-%02dT%02d:%02d", parts.year, parts.month, parts.day, minutes / 60,
      minutes % 60)
    return "\(time) \(moment.precision.rawValue)\(moment.countsWorkingDays ? " working" : "")"
  }

  private func line(_ promises: [Promise]) -> String {
    promises.isEmpty ? "none" : promises.map { written($0.due) }.joined(separator: " | ")
  }

  @Test func thereAreSentencesOfAllKinds() {
    #expect(PromiseCase.all.count >= 180)
    #expect(PromiseCase.all.count { $0.wish == "none" } >= 20)
    #expect(Set(PromiseCase.all.map(\.language)) == ["de", "en", "es", "fr"])
  }

  @Test(arguments: PromiseCase.all)
  func whatIsPromised(_ test: PromiseCase) {
    let turn = turn(test.text, test.language)
    let found = PromiseReader(lexicons: builtInLexicons).promises(in: turn, sent: test.sent)
    let isKnown = !PromiseCase.unknown.contains(test.text)
    #expect((line(found) == test.wish) == isKnown, "\(line(found)), not \(test.wish)")
    var last = 0
    for promise in found {
      #expect(promise.sentence.lowerBound >= last || promise.cue.lowerBound >= last)
      #expect(promise.sentence.contains(promise.cue.lowerBound))
      #expect(!promise.cue.isEmpty && promise.cue.upperBound <= turn.text.count)
      if let time = promise.time { #expect(!time.isEmpty && time.upperBound <= turn.text.count) }
      last = promise.cue.upperBound
    }
  }

  @Test func theWordsAreShown() throws {
    let (turn, found) = promises("We will look into the noise. By Friday noon at the latest.")
    let promise = try #require(found.first)
    #expect(turn.text[promise.cue] == "We will look into")
    #expect(promise.time.map { turn.text[$0] } == "By Friday noon")
    #expect(turn.text[promise.sentence] == "We will look into the noise.")
  }

  @Test func holidaysAndTheClosingHourAreTheOffices() {
    let holidays = Set(["2026-11-27"].compactMap(WorkingDays.day(written:)))
    let calendar = PromiseCalendar(
      workingDays: WorkingDays(holidays: holidays), closing: 16 * 60)
    let due = { (text: String) in line(promises(text, calendar: calendar).promises) }
    #expect(due("We will reply within two working days.") == "2026-11-30T24:00 day working")
    #expect(due("We will reply by the end of the week.") == "2026-11-26T24:00 week")
    #expect(due("We will reply by close of business.") == "2026-11-25T16:00 hour")
  }

  @Test func aDayIsThatOfTheOffset() {
    let text = "I'll call you tomorrow."
    #expect(
      line(promises(text, sent: "2026-11-25T23:30-05:00").promises) == "2026-11-26T24:00 day")
    #expect(
      line(promises(text, sent: "2026-11-26T04:30+00:00").promises) == "2026-11-27T24:00 day")
  }

  @Test func aLanguageWithoutWordsForTimesHasNone() {
    #expect(promises("Vi skickar locket i morgon.", "sv").promises.isEmpty)
  }

  @Test(arguments: [Int64.min, -1, .max])
  func noDateTraps(_ seconds: Int64) {
    let text = "We will send it next Friday, in 999 weeks, by the end of the year, on 29 February."
    let turn = turn(text, "en")
    for offset in [Int32.min, 0, .max] {
      _ = PromiseReader(lexicons: builtInLexicons)
        .promises(in: turn, sent: MailDate(seconds: seconds, offset: offset))
    }
  }

  @Test func aQuotationPromisesNothing() {
    #expect(promises("> We will send it by Friday.\n\nThat was last week.").promises.isEmpty)
  }

  @Test func aLongSentenceIsRead() {
    let long = String(repeating: "we will send it and ", count: 2000) + "we will ring by Friday."
    #expect(line(promises(long).promises) == "2026-11-27T24:00 day")
  }
}
