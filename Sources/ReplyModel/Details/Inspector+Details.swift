import ReplyLexicon
import ReplyMail
import ReplyText

/// The details of an exchange.
extension Inspector {
  /// Earlier messages that are read for details: the last ones.
  private static let mostEarlier = 20

  /// The details of the reply, held against the customer's; empty where one of the two has none.
  func details(of reply: Turn, original: Turn?, _ exchange: Exchange) -> DetailLedger.Entries {
    let prose = reply.anatomy.prose
    guard DetailSigns.areIn(prose, of: reply.text.bytes) else { return DetailLedger.Entries() }
    let pages = knownPages(reply: reply, original: original, exchange)
    guard !pages.isEmpty else { return DetailLedger.Entries() }
    let words = detailWords(reply.language, original?.language)
    let page = DetailPage(
      text: reply.text, ranges: prose, tokens: reply.tokens, language: reply.language)
    return DetailLedger(words: words, lexicons: lexicons).entries(
      of: reply, page: page, against: pages)
  }

  /// Where the reply asks for what the customer has given; empty where it asks for nothing.
  func repeatedAskings(of reply: Turn, original: Turn?, _ exchange: Exchange) -> [RepeatedAsking] {
    guard original != nil, reply.cues.contains(where: { $0.lexicon == "detail-request" }) else {
      return []
    }
    let reader = RequestReader(words: detailWords(reply.language, original?.language), reply: reply)
    let asked = reader.asked()
    guard !asked.isEmpty else { return [] }
    let ledger = DetailLedger(words: reader.words, lexicons: lexicons)
    var areMore = false
    let pages = knownPages(reply: reply, original: original, exchange).filter {
      if case .record = $0.source { false } else { $0.isCustomers }
    }
    let given = pages.flatMap { page in
      ledger.details(of: page.page, most: DetailLedger.most, &areMore).map {
        (detail: $0, page: page)
      }
    }
    return reader.repeated(
      asked, given: given, attachments: exchange.original?.attachments ?? [])
  }

  /// Opened once for the languages of a pair of turns, and kept.
  func detailWords(_ one: String, _ other: String?) -> DetailWords {
    let languages: Set = [one, other ?? one]
    if let kept = keptDetailWords, kept.languages.isSuperset(of: languages) { return kept }
    let made = DetailWords(
      lexicons: lexicons, languages: languages.union(keptDetailWords?.languages ?? []))
    keptDetailWords = made
    return made
  }

  /// What was said before the reply, as far as it can hold details; the original first.
  private func knownPages(reply: Turn, original: Turn?, _ exchange: Exchange) -> [KnownPage] {
    var pages: [KnownPage] = []
    let language = original?.language ?? reply.language
    let add = { (text: Text, ranges: [Range<Int>], source: DetailSource, isCustomers: Bool) in
      guard DetailSigns.areIn(ranges, of: text.bytes) else { return }
      let page = DetailPage(
        text: text, ranges: ranges, tokens: self.tokenizer.tokens(of: text, in: ranges),
        language: language)
      pages.append(KnownPage(page: page, source: source, isCustomers: isCustomers))
    }
    if let original {
      add(
        original.text, original.anatomy.ranges { $0.isVisible || $0 == .signature }, .original, true
      )
      add(
        original.text, original.anatomy.ranges { !$0.isVisible && $0 != .signature }, .original,
        false)
    }
    if let subject = exchange.original?.subject {
      let text = Text(subject)
      add(text, [0..<text.count], .record("subject"), true)
    }
    for detail in exchange.customer.details {
      let text = Text("\(detail.name) \(detail.value)")
      add(text, [0..<text.count], .record(detail.name), true)
    }
    for (index, earlier) in exchange.earlier.enumerated().suffix(Self.mostEarlier) {
      guard let content = earlier.message.content?.cut(to: MessageText.mostRead) else { continue }
      let anatomy = anatomyReader.anatomy(of: content)
      let isCustomers = earlier.role == .customer
      add(
        content.text, anatomy.ranges { $0.isVisible || $0 == .signature && isCustomers },
        .earlier(index), isCustomers)
    }
    let dates =
      [exchange.replyDate ?? exchange.reply.date, exchange.originalDate ?? exchange.original?.date]
      + exchange.earlier.suffix(Self.mostEarlier).map(\.message.date)
    for date in dates.compactMap({ $0 }) {
      let text = Text(utf8: date.written)
      add(text, [0..<text.count], .record("date"), false)
    }
    if exchange.originalSource != .quote {
      add(reply.text, reply.anatomy.ranges { $0 == .quote || $0 == .forwarded }, .quotation, false)
    }
    return pages
  }
}

extension MailDate {
  /// The day where it was written, as 2026-02-01.
  fileprivate var written: [UInt8] {
    let day = self.day
    let number = day.year * 10_000 + day.month * 100 + day.day
    var digits: [UInt8] = []
    var divisor = 10_000_000
    while divisor > 0 {
      digits.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
    return digits[..<4] + [0x2D] + digits[4..<6] + [0x2D] + digits[6...]
  }
}
