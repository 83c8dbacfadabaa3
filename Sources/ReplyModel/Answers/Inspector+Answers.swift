import ReplyText

extension Inspector {
  /// Says of each entry what it asked for and the reply lacks.
  ///
  /// - Parameter turn: the one that asks.
  func fillMissing(_ entries: inout [LedgerEntry], of turn: Turn, _ signs: AnswerKinds) {
    for index in entries.indices where entries[index].status != .answered {
      let (kind, range) = (entries[index].kind, entries[index].range)
      let mayAskForFile = kind == .request || kind == .yesNo
      let expected = ExpectedAnswer(
        kind, asksForFile: mayAskForFile && answerReader.asksForFile(range, in: turn),
        mayAskForSpan: kind == .howMuch && answerReader.mayAskForSpan(range, in: turn))
      entries[index].missing = expected.missing(among: signs)
    }
  }

  /// What in the reply questions could be answered by.
  ///
  /// - Parameter written: the details of the reply, where they were looked for before.
  func answerSigns(
    of reply: Turn, _ original: Turn?, _ exchange: Exchange, written: [Detail]?
  ) -> [AnswerSign] {
    answerReader.signs(
      in: reply, details: written ?? details(of: reply, original),
      hasAttachment: !exchange.reply.attachments.isEmpty)
  }

  private func details(of reply: Turn, _ original: Turn?) -> [Detail] {
    let prose = reply.anatomy.prose
    guard DetailSigns.areIn(prose, of: reply.text.bytes) else { return [] }
    let words = detailWords(reply.language, original?.language)
    let page = DetailPage(
      text: reply.text, ranges: prose, tokens: reply.tokens, language: reply.language)
    var areMore = false
    return DetailLedger(words: words, lexicons: lexicons)
      .details(of: page, most: DetailLedger.most, &areMore)
  }
}
