import LexiconData
import ReplyLexicon
import ReplyMail
import ReplyTestSupport
import ReplyText

@testable import ReplyModel

/// Reads the details of a text as the inspector does.
struct DetailReading {
  private let tokenizer = Tokenizer()

  /// Kind and words of each detail, in order.
  func details(_ string: String, language: String = "en", most: Int = 200) -> [String] {
    let text = Text(string)
    let ranges = [0..<text.count]
    let page = DetailPage(
      text: text, ranges: ranges, tokens: tokenizer.tokens(of: text, in: ranges),
      language: language)
    let words = DetailWords(lexicons: builtInLexicons, languages: [language])
    var scanner = DetailScanner(page, range: ranges[0], words: words, most: most)
    scanner.scan()
    return scanner.details.map { "\($0.kind.rawValue): \(text[$0.range])" }
  }

  /// The comparisons of a reply with the customer's message.
  static func comparisons(
    customer: String, reply: String, language: String? = nil, details: [CustomerDetail] = []
  ) -> [DetailComparison] {
    var exchange = Exchange(id: "1", reply: Message(bareText: Array(reply.utf8)))
    exchange.original = Message(bareText: Array(customer.utf8))
    exchange.originalSource = .given
    exchange.language = language
    exchange.customer.details = details
    return LentInspectors.inspect(exchange).details
  }
}
