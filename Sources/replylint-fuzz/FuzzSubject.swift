import Foundation
import LexiconData
import ReplyCommand
import ReplyEngine
import ReplyLexicon
import ReplyMail
import ReplyModel
import ReplyReporters
import ReplyRuleKit
import ReplyRules

/// Sends inputs through all that reads them, and says what did not hold.
final class FuzzSubject {
  private let reviewer: Reviewer
  private let second: Reviewer
  private let reporters: [any Reporter]
  /// Where an mbox is written to be read.
  private let scratch: String

  /// - Parameter scratch: folder for files of its own.
  init(scratch: String) throws {
    var settings = EngineSettings()
    settings.minConfidence = 0
    let engine = try Engine(rules: builtInRules, settings: settings, lexicons: builtInLexicons)
    reviewer = Reviewer(engine: engine)
    second = Reviewer(engine: engine)
    self.scratch = scratch
    let tool = ToolDescription(
      name: "replylint", version: "0", rules: builtInRules.map { $0.description })
    reporters = [
      InspectJSON(isArray: false), InspectText(), CheckText(isColoured: true),
      CheckJSON(isArray: true), SARIFReporter(tool: tool), GitHubReporter(), GitLabReporter(),
      CheckstyleReporter(), JUnitReporter(), CSVReporter(),
    ]
  }

  /// What does not hold of an input, each in a sentence; empty where all is well. A trap ends the
  /// program.
  func faults(of bytes: [UInt8], kind: InputKind) -> [String] {
    switch kind {
    case .mail: return mailFaults(bytes)
    case .mbox: return mboxFaults(bytes)
    case .records:
      return bytes.split(separator: 0x0A).prefix(20).flatMap { line -> [String] in
        guard let exchange = ReaderTrial.exchange(ofRecord: Array(line)) else { return [] }
        return faults(of: exchange, size: exchange.reply.content?.text.count ?? 0, raw: nil)
      }
    case .configuration:
      ReaderTrial.readConfiguration(String(decoding: bytes, as: UTF8.self))
      return []
    case .lexicon: return lexiconFaults(bytes)
    case .cards, .table:
      ReaderTrial.readContacts(bytes, path: "case.\(kind.rawValue)")
      return []
    }
  }

  private func mailFaults(_ bytes: [UInt8]) -> [String] {
    let raw = RawMessage(
      path: "case.eml", index: 1, bytes: bytes, place: FilePlace(), form: .mail)
    let message = raw.message()
    var faults = faults(of: Exchange(id: "a", reply: message), size: bytes.count, raw: raw)
    var turned = Exchange(id: "b", reply: Message(bareText: Array("Hi Ana,\n\nyes.\n".utf8)))
    turned.original = message
    faults += self.faults(of: turned, size: bytes.count, raw: nil)
    let bare = RawMessage(
      path: "case.txt", index: 1, bytes: bytes, place: FilePlace(), form: .text)
    faults += self.faults(
      of: Exchange(id: "c", reply: bare.message()), size: bytes.count, raw: bare)
    faults += lineEndFaults(message, bytes)
    return faults
  }

  /// Where the bytes are text, CRLF and LF say the same. What ends a part whose boundary is broken
  /// is not asked: empty lines there may be the part's or nobody's.
  private func lineEndFaults(_ message: Message, _ bytes: [UInt8]) -> [String] {
    let other = MessageParser().message(LineEnds.withCRLF(bytes))
    guard !bytes.contains(0x0D), bytes.allSatisfy({ $0 != 0 && $0 < 0x80 }),
      !Self.mentionsOtherCharset(bytes)
    else { return [] }
    let same = Self.words(message) == Self.words(other) && message.subject == other.subject
    return same ? [] : ["with CRLF the text is another one"]
  }

  private static func words(_ message: Message) -> ArraySlice<UInt8> {
    let bytes = message.content?.text.bytes ?? []
    let end = bytes.lastIndex { $0 > 0x20 } ?? -1
    return bytes[..<(end + 1)]
  }

  /// A charset in which LF is not one byte 0x0A, or is part of a sequence.
  private static func mentionsOtherCharset(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return ["utf-16", "utf-32", "utf-7", "iso-2022", "hz-gb", "ebcdic", "uuencode", "begin "]
      .contains { text.contains($0) }
  }

  private func mboxFaults(_ bytes: [UInt8]) -> [String] {
    let path = "\(scratch)/case.mbox"
    FileManager.default.createFile(atPath: path, contents: Data(bytes))
    guard let store = try? MessageStore(path: path) else { return [] }
    var faults: [String] = []
    var count = 0
    while let item = store.next(), count < 50 {
      count += 1
      guard case .success(let raw) = item else { continue }
      let exchange = Exchange(id: "\(raw.index)", reply: raw.message())
      faults += self.faults(of: exchange, size: bytes.count, raw: raw)
    }
    return faults
  }

  private func lexiconFaults(_ bytes: [UInt8]) -> [String] {
    let source = LexiconSource(path: "case.lex", bytes: bytes)
    let found = LexiconChecker.diagnostics(of: [source], over: builtInLexicons)
    guard let formatted = try? LexiconFormatter.formatted(source) else {
      return found.isEmpty ? ["the checker passes what the formatter refuses"] : []
    }
    let again = try? LexiconFormatter.formatted(LexiconSource(path: "case.lex", bytes: formatted))
    return again == formatted ? [] : ["formatted twice, the lexicon changes"]
  }

  private func faults(of exchange: Exchange, size: Int, raw: RawMessage?) -> [String] {
    let review = reviewer.review(exchange)
    let report = reported(review, raw)
    guard report == reported(second.review(exchange), raw) else {
      return ["read again, it says something else"]
    }
    var faults = turnFaults(review.inspection.reply)
    if let original = review.inspection.original { faults += turnFaults(original) }
    let text = review.inspection.reply.text
    for placed in review.findings {
      let range = placed.finding.range
      if range.lowerBound < 0 || range.upperBound > text.count {
        faults.append("a finding of \(placed.rule) lies outside the text: \(range)")
      } else if placed.text.utf8.count != range.count {
        faults.append("a finding of \(placed.rule) cuts a character apart: \(range)")
      }
      guard let raw else { continue }
      let end = raw.place.offset + raw.bytes.count + raw.place.leftOut.count
      if placed.fileRange.lowerBound < raw.place.offset || placed.fileRange.upperBound > end {
        faults.append("a finding of \(placed.rule) lies outside the file: \(placed.fileRange)")
      }
    }
    return faults
  }

  /// What every reporter says, one after another.
  private func reported(_ review: Review, _ raw: RawMessage?) -> [[UInt8]] {
    reporters.flatMap { reporter in
      let regions =
        reporter.pointsIntoFiles
        ? raw.map { FileRegion.regions(of: review, in: $0) }
          ?? review.findings.map { _ in FileRegion(line: 1) } : []
      let message = ReportedMessage(
        review: review, file: "case.eml", regions: regions, failOn: .error)
      let piece = reporter.piece(of: message)
      let document = reporter.document()
      return [document.start(), document.add(piece), document.end([])]
    }
  }

  /// Regions in order, side by side, and inside the text; so are words, sentences, cues and acts.
  private func turnFaults(_ turn: Turn) -> [String] {
    let count = turn.text.count
    var faults: [String] = []
    var end = 0
    for region in turn.anatomy.regions {
      if region.range.lowerBound < end || region.range.upperBound > count {
        faults.append("region \(region.kind) \(region.range) after \(end) of \(count)")
      }
      end = max(end, region.range.upperBound)
    }
    let ranges =
      turn.tokens.words.map(\.range) + turn.tokens.sentences.map(\.range)
      + turn.cues.map(\.range) + turn.acts.map(\.range) + turn.content.quoted.map(\.range)
      + turn.content.marked.map(\.range)
    if let stray = ranges.first(where: { $0.lowerBound < 0 || $0.upperBound > count }) {
      faults.append("a range lies outside the text of \(count) bytes: \(stray)")
    }
    let places = turn.content.origin.fileRanges(of: turn.anatomy.regions.map(\.range))
    if places.count != turn.anatomy.regions.count { faults.append("regions without a place") }
    return faults
  }
}
