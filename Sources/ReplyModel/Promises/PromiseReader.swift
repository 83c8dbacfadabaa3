import ReplyLexicon
import ReplyMail
import ReplyText

/// Finds what the writer of a reply promises, and by when.
///
/// A promise is a commitment or a deferral of the writer, in the writer's own words: not denied, not
/// asked, not given back ("you wrote that we will"), not hung on the customer ("if you send a photo"),
/// no offer; and whatever follows "we will" with a time. Which words say when stands in the lexicon
/// `due-words`; a language without it has no promises that could be read. Days are those of the
/// calendar where the reply was written.
///
/// One per thread, not `Sendable`.
public final class PromiseReader {
  private struct Language {
    var words: DueWords
    var details: DetailWords
    /// Pronouns for others than writer and reader.
    var others = KeyTable()
  }

  private let lexicons: Lexicons
  /// By language, made when it comes first.
  private var kept: [String: Language] = [:]

  public init(lexicons: Lexicons) { self.lexicons = lexicons }

  /// The promises of a reply, in order of place; empty where it makes none, and for a language without
  /// words for times.
  ///
  /// - Parameters:
  ///   - sent: the reply's date, with the offset in which its days are counted.
  ///   - calendar: what the office goes by.
  /// - Complexity: O(n) in the words and acts of the turn and the bytes of the sentences that promise.
  public func promises(
    in turn: Turn, sent: MailDate, calendar: PromiseCalendar = PromiseCalendar()
  ) -> [Promise] {
    let acts = turn.acts.filter { $0.kind == .commitment || $0.kind == .deferral }
    let language = language(turn.language)
    guard !language.words.isEmpty else { return [] }
    let reader = TurnPromises(
      turn: turn, sent: SentTime(sent), calendar: calendar,
      signs: DueSigns(turn, words: language.words, details: language.details),
      others: language.others)
    return reader.promises(of: acts)
  }

  private func language(_ tag: String) -> Language {
    if let known = kept[tag] { return known }
    var made = Language(
      words: DueWords(lexicons: lexicons, language: tag),
      details: DetailWords(lexicons: lexicons, languages: [tag]))
    lexicons.forEachGroup("subject-words", language: tag) { group in
      var words = GroupWords(group)
      guard let name = words.next(), name.elementsEqual("they".utf8) else { return }
      for word in words { made.others.insert(WordKey.key(folded: word)) }
    }
    kept[tag] = made
    return made
  }
}

extension Inspection {
  /// What the reply promises, in order of place; empty where its date is not known.
  public func promises(
    by reader: PromiseReader, calendar: PromiseCalendar = PromiseCalendar()
  ) -> [Promise] {
    guard let sent = exchange.replyDate ?? exchange.reply.date else { return [] }
    return reader.promises(in: reply, sent: sent, calendar: calendar)
  }
}
