import ReplyText

extension Inspector {
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

  /// What would answer each asking, and what the signs say that the reply holds.
  func answers(
    to askings: [Asking], of turn: Turn, _ reply: Turn, _ signs: [AnswerSign]
  ) -> QuestionAnswers {
    QuestionAnswers(
      expected: askings.map { expected(by: $0, in: turn) },
      summary: AnswerReader.summary(signs, sentences: reply.bodySentences.count))
  }

  private func expected(by asking: Asking, in turn: Turn) -> ExpectedAnswer {
    let mayAskForFile = asking.kind == .request || asking.kind == .yesNo
    return ExpectedAnswer(
      asking.kind,
      asksForFile: mayAskForFile && answerReader.asksForFile(asking.range, in: turn),
      mayAskForSpan: asking.kind == .howMuch && answerReader.mayAskForSpan(asking.range, in: turn))
  }
}
