import ReplyEngine
import ReplyMail
import ReplyModel
import ReplyRuleKit
import ReplyStore

/// A message that is to be read, and what holds for it.
struct AuditItem {
  var place: CensusEntry
  var settings: Result<LintSettings, SetupError>
}

/// What became of a message that was to be read.
struct AuditOutcome {
  var place: CensusEntry
  /// nil where it could not be read.
  var entry: AuditEntry?
  var trouble: String?
}

/// Reads one message after another, on one thread.
final class AuditWorker {
  /// Behind the header section of a message that does not count nobody looks.
  private static let fields = [
    "from:", "to:", "cc:", "date:", "message-id:", "in-reply-to:", "references:", "subject:",
    "auto-submitted:", "precedence:", "list-id:", "list-post:",
  ].map { Array($0.utf8) }

  private let request: AuditRequest
  private let own: OwnMail
  private let replies: ExchangeBuilder
  private let originals: ExchangeBuilder
  /// By the number of the settings.
  private var readers: [Int: (reviewer: Reviewer, promises: PromiseReader)] = [:]

  init(request: AuditRequest, own: OwnMail, index: MessageIndex) {
    self.request = request
    self.own = own
    replies = ExchangeBuilder(request: request.lint, original: nil, index: index)
    var turned = request.lint
    turned.isOriginal = true
    originals = ExchangeBuilder(request: turned, original: nil, index: nil)
  }

  func outcome(of item: AuditItem) -> AuditOutcome {
    let place = item.place
    let raw: RawMessage
    do throws(StoreError) {
      raw = try place.read()
    } catch {
      return AuditOutcome(place: place, trouble: error.wording)
    }
    let role: ParticipantRole = own.holds(raw) ? .agent : .customer
    guard request.holds(place.date) else {
      let header = MessageParser().header(of: raw.bytes, only: Self.fields)
      return AuditOutcome(place: place, entry: AuditEntry(header, role: role))
    }
    let message = raw.message()
    var entry = AuditEntry(message, role: role)
    entry.isJudged = true
    do throws(SetupError) {
      let settings = try item.settings.get()
      if role == .agent {
        read(reply: message, at: place, settings, into: &entry)
      } else {
        read(original: message, at: place, settings, into: &entry)
      }
    } catch {
      return AuditOutcome(place: place, trouble: error.message)
    }
    return AuditOutcome(place: place, entry: entry)
  }

  private func read(
    reply message: Message, at place: CensusEntry, _ settings: LintSettings,
    into entry: inout AuditEntry
  ) {
    let exchange = replies.exchange(
      message, name: place.shown, path: place.shown, known: settings.customers)
    let readers = readers(settings)
    let review = readers.reviewer.review(exchange)
    let inspection = review.inspection
    let reply = inspection.reply
    entry.isAutomatic = inspection.isOnList
    entry.words = reply.tokens.words.count
    entry.apologises = !reply.acts(.apology).isEmpty || !reply.cues("delay").isEmpty
    entry.findings = review.findings.map(AuditEntry.Finding.init)
    if let original = inspection.exchange.original, inspection.exchange.originalPath != nil {
      entry.original = AuditEntry.identifier(of: original)
      entry.answers = inspection.questions.filter { $0.askedIn == nil && !$0.isTold }.map {
        AuditEntry.Answer(start: $0.range.lowerBound, state: $0.status.auditState)
      }
    }
    if let sent = message.date {
      let words = reply.acts(.deferral).map(\.range)
      entry.promises = readers.promises.promises(in: reply, sent: sent).map { promise in
        AuditEntry.Promise(promise, isWord: words.contains { $0.overlaps(promise.cue) })
      }
    }
    let lexicons = settings.engine.lexicons
    entry.sentences = ReplyImprint(
      of: reply.text, anatomy: reply.anatomy, tokens: reply.tokens, lexicons: lexicons
    ).sentences.map { AuditEntry.Sentence(hash: $0.hash, range: $0.range) }
  }

  private func read(
    original message: Message, at place: CensusEntry, _ settings: LintSettings,
    into entry: inout AuditEntry
  ) {
    let exchange = originals.exchange(
      message, name: place.shown, path: place.shown, known: settings.customers)
    let inspection = readers(settings).reviewer.inspection(of: exchange)
    entry.isAutomatic = inspection.isOnList
    entry.words = inspection.original?.tokens.words.count ?? 0
    entry.complaint = inspection.complaint.probability
    entry.askings = inspection.questions.filter { $0.askedIn == nil && !$0.isTold }.map {
      AuditEntry.Asking(range: $0.range, kind: $0.kind.rawValue)
    }
  }

  private func readers(
    _ settings: LintSettings
  ) -> (reviewer: Reviewer, promises: PromiseReader) {
    if let known = readers[settings.number] { return known }
    let made = (
      Reviewer(engine: settings.engine, memory: settings.memory),
      PromiseReader(lexicons: settings.engine.lexicons)
    )
    readers[settings.number] = made
    return made
  }
}

extension QuestionStatus {
  /// As a store of audits has it.
  fileprivate var auditState: String {
    switch self {
    case .answered, .partly: "answered"
    case .unsure: "unsure"
    case .missed: "unanswered"
    }
  }
}

extension AuditEntry.Promise {
  fileprivate init(_ promise: Promise, isWord: Bool) {
    var due: Int64?
    let basis: String
    switch promise.due {
    case .by(let moment): (due, basis) = (moment.end.seconds, "time")
    case .hangsOnEvent: basis = "event"
    case .open: basis = "none"
    }
    self.init(range: promise.sentence, due: due, basis: basis, isWord: isWord)
  }
}

extension AuditEntry.Finding {
  fileprivate init(_ placed: PlacedFinding) {
    self.init(
      rule: placed.rule, severity: placed.severity.rawValue,
      confidence: placed.finding.confidence, range: placed.finding.range, line: placed.line,
      fileRange: placed.fileRange, fingerprint: placed.fingerprint,
      isAccepted: placed.suppression != nil)
  }
}
