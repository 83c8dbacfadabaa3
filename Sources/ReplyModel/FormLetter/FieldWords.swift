/// Words by which templates name what is to be filled in.
enum FieldWords {
  private static let fields: Set<String> = [
    "account", "address", "agent", "amount", "article", "author", "brand", "business", "city",
    "client", "code", "company", "contact", "contactfield", "country", "currency", "current",
    "customer", "customerfirstname", "customername", "date", "day", "deadline", "department",
    "description", "details", "duration", "email", "feature", "first", "firstname", "fname",
    "from", "fullname", "guest", "hours", "id", "insert", "invoice", "issue", "item", "last",
    "lastname", "link", "lname", "location", "mailbox", "manager", "name", "number", "operator",
    "order", "organization", "organisation", "page", "period", "phone", "platform", "price",
    "product", "reason", "recipient", "reference", "refund", "requester", "role", "sender",
    "service", "shop", "signature", "site", "store", "subject", "surname", "team", "ticket",
    "time", "timeframe", "title", "tracking", "url", "user", "username", "website", "your",
  ]
  private static let buttons: Set<String> = [
    "link", "team", "page", "service", "item", "user", "from", "order", "subject", "contact",
    "details", "article", "account", "site", "insert", "first", "last", "store", "shop",
  ]
  private static let wanting: Set<String> = [
    "dear", "hi", "hello", "mr", "mrs", "ms", "order", "number", "ticket", "case",
    "reference", "ref", "invoice", "account", "date", "amount", "tracking", "name", "nr",
  ]
  private static let greetings: Set<String> = [
    "dear", "hi", "hello", "hey", "hallo", "bonjour", "liebe", "lieber", "cher", "hola",
    "estimado", "estimada", "gentile", "caro", "cara", "beste", "geachte", "hej", "kjære", "ciao",
    "olá", "prezado", "prezada", "dragă", "sayın", "szia", "ahoj", "witam",
  ]

  /// Share of the words that name a field; 0 where there is no word.
  ///
  /// - Parameter compound: dots, underscores and changes of case part words.
  static func share(_ bytes: [UInt8], _ range: Range<Int>, compound: Bool) -> Double {
    let words = self.words(bytes, range, compound: compound)
    guard !words.isEmpty else { return 0 }
    return Double(words.count { fields.contains($0) }) / Double(words.count)
  }

  /// A single word that stands in brackets for a button, too: "[Link]".
  static func isButton(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = self.words(bytes, range, compound: false)
    return words.count == 1 && words.allSatisfy(buttons.contains)
  }

  /// The last word is `name`, such as in "customer name".
  static func endsInName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let last = words(bytes, range, compound: true).last
    return last == "name" || last == "firstname" || last == "lastname" || last == "surname"
  }

  /// The last word before a blank asks for a value: "order number".
  static func wantsValue(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let near = max(range.lowerBound, range.upperBound - 24)..<range.upperBound
    return words(bytes, near, compound: false).last.map(wanting.contains) ?? false
  }

  static func greets(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    greetings.contains(String(decoding: bytes[range], as: UTF8.self).lowercased())
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>, compound: Bool) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    func flush() {
      if !current.isEmpty { words.append(String(decoding: current, as: UTF8.self)) }
      current.removeAll(keepingCapacity: true)
    }
    var wasLower = false
    for index in range.clamped(to: 0..<bytes.count) {
      let byte = bytes[index]
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A
      if !isUpper && !isLower && byte < 0x80 { flush() }
      if isUpper && wasLower && compound { flush() }
      if isUpper || isLower || byte >= 0x80 { current.append(isUpper ? byte | 0x20 : byte) }
      wasLower = isLower
    }
    flush()
    return words
  }
}
