import ReplyLexicon
import ReplyMail
import ReplyText

/// Finds where a reply asks for what the customer has given.
struct RequestReader {
  /// Askings that are looked at, the first ones.
  private static let most = 64
  /// Words behind the asking that are looked at.
  private static let reach = 14
  /// Words between the name of a thing and "number".
  private static let gap = 3

  let words: DetailWords
  let reply: Turn

  /// Something asked for.
  struct Asked {
    var thing: RequestedThing
    var range: Range<Int>
  }

  /// What the reply asks for, in order of place, each thing once; without what it says a reason for.
  ///
  /// - Complexity: O(cues + sentences), for each of the first `most` askings.
  func asked() -> [Asked] {
    var found: [Asked] = []
    for cue in reply.cues("detail-request").prefix(Self.most)
    where found.count < RequestedThing.allCases.count {
      guard
        let index = reply.tokens.sentences.firstIndex(where: {
          $0.range.contains(cue.range.lowerBound)
        }),
        !isExcused(index)
      else { continue }
      let sentence = reply.tokens.sentences[index]
      let end = min(sentence.words.upperBound, cue.words.upperBound + Self.reach)
      // "Which model" holds the thing itself.
      for (thing, word) in things(in: cue.words.lowerBound..<max(cue.words.lowerBound, end))
      where !found.contains(where: { $0.thing == thing }) {
        let last = reply.tokens.words[word].range.upperBound
        found.append(
          Asked(thing: thing, range: cue.range.lowerBound..<max(last, cue.range.upperBound)))
      }
    }
    return found
  }

  /// A reason stands in the sentence, or right before or behind it; or another one is asked for.
  private func isExcused(_ index: Int) -> Bool {
    let sentences = reply.tokens.sentences
    let start = sentences[max(0, index - 1)].range.lowerBound
    let end = sentences[min(sentences.count - 1, index + 1)].range.upperBound
    let own = sentences[index].range
    return reply.cues("detail-excuse").contains { cue in
      // "Please confirm" speaks of its own sentence, "we cannot find it" of its neighbours too.
      (cue.strength == .full ? start..<end : own).contains(cue.range.lowerBound)
    }
      || reply.cues("detail-change").contains {
        $0.strength == .full && own.contains($0.range.lowerBound)
      }
  }

  /// Things named among words, with the word that names the thing last.
  private func things(in range: Range<Int>) -> [(thing: RequestedThing, word: Int)] {
    let roles = range.map { words.role(reply.tokens.words[$0].key) }
    var found: [(thing: RequestedThing, word: Int)] = []
    for (offset, role) in roles.enumerated() {
      guard let role else { continue }
      let beside = roles[max(0, offset - Self.gap)..<min(roles.count, offset + Self.gap + 1)]
      guard let thing = Self.thing(role, beside: beside) else { continue }
      // "order number", "number of the order": both words belong to it.
      let isNext = offset + 1 < roles.count && [.number, .address].contains(roles[offset + 1])
      found.append((thing, range.lowerBound + offset + (isNext ? 1 : 0)))
    }
    return found
  }

  private static func thing(
    _ role: DetailWords.Role, beside: ArraySlice<DetailWords.Role?>
  ) -> RequestedThing? {
    let has = { (other: DetailWords.Role) in beside.contains(other) }
    switch role {
    case .orderNumber: return .orderNumber
    case .invoiceNumber: return .invoiceNumber
    case .enquiryNumber: return .enquiryNumber
    case .trackingNumber: return .trackingNumber
    case .bookingNumber: return .bookingNumber
    case .customerNumber: return .customerNumber
    case .serialNumber: return .serialNumber
    case .phoneNumber: return .phone
    case .modelNumber, .model: return .model
    case .version: return .version
    case .mailAddress: return .mailAddress
    case .purchaseDate: return .purchaseDate
    case .photo: return .photo
    case .mail: return has(.address) ? .mailAddress : nil
    case .address: return has(.mail) || has(.billing) ? nil : .address
    case .purchase: return has(.date) ? .purchaseDate : nil
    default: break
    }
    guard has(.number) else { return nil }
    switch role {
    case .order: return .orderNumber
    case .invoice: return .invoiceNumber
    case .enquiry: return .enquiryNumber
    case .tracking: return .trackingNumber
    case .booking: return .bookingNumber
    case .customer: return .customerNumber
    case .serial: return .serialNumber
    case .phone: return .phone
    default: return nil
    }
  }

  // MARK: What was given

  /// The requests that are answered by details of the customer, or by what came with the message.
  func repeated(
    _ asked: [Asked], given: [(detail: Detail, page: KnownPage)], attachments: [Attachment]
  ) -> [RepeatedAsking] {
    asked.compactMap { asked in
      guard let kind = asked.thing.kind else {
        let picture = attachments.first { $0.type.hasPrefix("image/") }
        return picture.map {
          RepeatedAsking(
            thing: asked.thing, range: asked.range, given: $0.name ?? $0.type, givenRange: nil)
        }
      }
      let answer = given.first {
        $0.detail.kind == kind && isWhole($0.detail, $0.page, asked.thing)
      }
      guard let answer else { return nil }
      let text = answer.page.page.text
      let isOriginal = answer.page.source == .original
      return RepeatedAsking(
        thing: asked.thing, range: asked.range, given: text[answer.detail.range],
        givenRange: isOriginal ? Self.line(of: answer.detail.range, in: text.bytes) : nil)
    }
  }

  /// Whether a detail is what was asked for, and all of it.
  private func isWhole(_ detail: Detail, _ page: KnownPage, _ thing: RequestedThing) -> Bool {
    switch detail.value {
    case .code(let code):
      return detail.kind == .version || detail.kind == .model || code.signs.count >= 4
    case .date:
      guard thing == .purchaseDate else { return false }
      let sentence = detail.context.sentence
      var index = page.page.word(from: sentence.lowerBound)
      while index < page.page.tokens.words.count,
        page.page.tokens.words[index].range.lowerBound < sentence.upperBound
      {
        if words.role(page.page.tokens.words[index].key) == .purchase { return true }
        index += 1
      }
      return false
    default: return true
    }
  }

  /// The line that holds a range, at most 200 bytes of it.
  private static func line(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, bytes[start - 1] != 0x0A, range.lowerBound - start < 100 { start -= 1 }
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 || bytes[start] == 0x20 {
      start += 1
    }
    var end = range.upperBound
    while end < bytes.count, bytes[end] != 0x0A, end - range.upperBound < 100 { end += 1 }
    while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }
}
