import ReplyMail
import ReplyReporters
import ReplyStore
import ReplyText

/// Reads lines back from the mail: the store holds none. Used by one thread at a time.
final class QuoteReader {
  /// Characters of a line that are shown.
  private static let most = 240

  /// Messages that were read last, since several lines of one stand together.
  private var read: [AuditPlace: (message: Message, lines: LineIndex)] = [:]

  /// The first line of the message that says something.
  func quote(_ place: AuditPlace) -> AuditReport.Quote {
    guard let (message, _) = message(at: place) else { return Self.lost(place) }
    let lines = message.content?.text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in (lines ?? []).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      // A salutation alone, a quote or a rule tells nothing.
      guard text.split(separator: " ").count > 3, text.first != ">" else { continue }
      return quote(place, message, line: number + 1, text: text)
    }
    return quote(place, message, line: nil, text: message.subject ?? "")
  }

  /// The words, with the line that they begin in.
  func quote(_ words: AuditWords) -> AuditReport.Quote {
    guard let (message, lines) = message(at: words.place),
      let text = message.content?.text, words.range.upperBound <= text.count
    else { return Self.lost(words.place) }
    let shown = text[words.range].split { $0.isWhitespace }.joined(separator: " ")
    return quote(
      words.place, message, line: lines.place(of: words.range.lowerBound).line, text: shown)
  }

  private func quote(
    _ place: AuditPlace, _ message: Message, line: Int?, text: String
  ) -> AuditReport.Quote {
    let writer = message.from.first
    return AuditReport.Quote(
      path: place.path, line: line,
      text: text.count > Self.most ? String(text.prefix(Self.most)) + "…" : text,
      date: place.date, writer: writer?.name ?? writer?.address ?? "",
      subject: message.subject ?? "")
  }

  private func message(at place: AuditPlace) -> (message: Message, lines: LineIndex)? {
    if let known = read[place] { return known }
    guard let message = try? place.read().message(), message.date?.seconds == place.date else {
      return nil
    }
    if read.count >= 64 { read.removeAll(keepingCapacity: true) }
    let made = (message, LineIndex(message.content?.text ?? Text("")))
    read[place] = made
    return made
  }

  private static func lost(_ place: AuditPlace) -> AuditReport.Quote {
    AuditReport.Quote(path: place.path, line: nil, text: "", date: place.date)
  }
}
