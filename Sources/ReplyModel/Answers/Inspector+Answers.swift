import ReplyText

extension Inspector {
  /// What in the reply questions could be answered by.
  func answerSigns(of reply: Turn, _ original: Turn?, _ exchange: Exchange) -> [AnswerSign] {
    let prose = reply.anatomy.prose
    var details: [Detail] = []
    if DetailSigns.areIn(prose, of: reply.text.bytes) {
      let words = detailWords(reply.language, original?.language)
      let page = DetailPage(
        text: reply.text, ranges: prose, tokens: reply.tokens, language: reply.language)
      var areMore = false
      details = DetailLedger(words: words, lexicons: lexicons)
        .details(of: page, most: DetailLedger.most, &areMore)
    }
    return answerReader.signs(
      in: reply, details: details, hasAttachment: !exchange.reply.attachments.isEmpty)
  }

  /// What would answer each asking, and what the signs say that the reply holds.
  func answers(
    to askings: [Asking], of original: Turn, _ reply: Turn, _ signs: [AnswerSign]
  ) -> QuestionAnswers {
    QuestionAnswers(
      expected: askings.map { asking in
        ExpectedAnswer(
          asking.kind, asksForFile: answerReader.asksForFile(asking.range, in: original))
      },
      summary: AnswerReader.summary(signs, sentences: reply.bodySentences.count))
  }
}
