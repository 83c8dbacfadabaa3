/// What speaks for a slip and against it, beside the values themselves.
struct DetailEvidence {
  /// The sentence repeats what the customer wrote: "your order of", "as you write".
  var isEcho = false
  /// The repeating words stand right before the value: "your order of 13 November left today".
  var isEchoBeside = false
  /// The sentence says that something is new: "instead", "moved to".
  var isChange = false
  /// The sentence tells of something that happens on another day, for another price: "arrives".
  var isEvent = false
  /// The sentence tells of a refund, a discount, a fee.
  var isSettlement = false
  /// Other details of the customer are as near.
  var isSeries = false
  /// The language has words that tell echo and change.
  var hasWords = true
  /// Not the customer wrote it, but somebody who is quoted, or the agent before.
  var isOthers = false
}

/// Judges whether a detail near one of the customer's is a slip, in points.
///
/// The points say how seldom chance or purpose would bring the two so near: long identifiers never
/// by chance, prices and days often. `Scripts/plant-details.py` measures what comes of them.
struct DetailJudgement {
  /// From so many points on it is a slip.
  static let least = 6

  let written: Detail
  let known: Detail
  let slip: DetailSlip
  let evidence: DetailEvidence

  var points: Int {
    var points = basis
    // A day on which something else happened is beside the customer's words and not among them.
    let isEvent = evidence.isEvent && !evidence.isEchoBeside
    let isOther = isEvent && (written.kind == .date || written.kind == .time)
    if evidence.isEcho, !isOther { points += 2 }
    if evidence.isChange { points -= 6 }
    if isEvent { points -= event }
    if evidence.isSettlement, written.kind == .amount { points -= isFingerSlip ? 1 : 3 }
    // Of several alike another one may be meant, unless it is said to be the customer's.
    if evidence.isSeries, !evidence.isEcho { points -= 3 }
    if !evidence.hasWords, !written.kind.isCode { points -= 1 }
    // What others wrote is compared only where chance is out of the question.
    if evidence.isOthers { points -= basis > 6 ? 1 : evidence.isEcho ? 2 : 4 }
    return points + (isOther ? 0 : sharedWords)
  }

  /// What another event takes from a day or a price; nothing from a number that stays.
  private var event: Int {
    switch written.kind {
    case .date where slip == .dayAndMonth: 1
    case .date, .time: 3
    case .amount, .percentage, .quantity: 1
    default: 0
    }
  }

  /// 0 to 1; 0 below the least.
  var confidence: Double {
    switch points {
    case ..<Self.least: 0
    case 6: 0.7
    case 7: 0.8
    case 8: 0.87
    case 9: 0.92
    default: 0.96
    }
  }

  private var basis: Int {
    switch (written.value, known.value) {
    case (.code(let one), .code(let other)): code(one, other)
    case (.amount(let one, _), .amount(let other, _)): amount(one, other)
    case (.number(let one), .number(let other)): one.isRound || other.isRound ? 0 : 2
    case (.date, _): date
    case (.time, _): slip == .swapped || slip == .halfOfDay ? 6 : 4
    case (.street, _): 7
    case (.code, .street): isFingerSlip ? 6 : 5
    case (.link(let one), .link(let other)): link(one, other)
    default: 0
    }
  }

  /// Swaps and doubled signs are how fingers slip; another digit may be another thing.
  private var isFingerSlip: Bool { slip == .swapped || slip == .doubled }

  // MARK: Codes

  private func code(_ one: CodeValue, _ other: CodeValue) -> Int {
    if written.kind == .version { return slip == .swapped ? 4 : 2 }
    if written.kind == .iban || written.kind == .phone { return 9 }
    var points: Int
    switch max(one.signs.count, other.signs.count) {
    case ..<4: points = 1
    case 4: points = 4
    case 5: points = 6
    case 6, 7: points = 7
    default: points = 8
    }
    if isFingerSlip { points += 1 }
    let isSameName = isNamed(written) && written.kind == known.kind
    if isNamed(written), isNamed(known) {
      points += isSameName ? 3 : -4
    } else if written.context.label != nil || known.context.label != nil {
      points += 1
    }
    // One more or one less: numbers are given out in order.
    if isNext(one, other) { points -= isSameName ? 1 : 4 }
    guard one.isDigits, other.isDigits else {
      // RX-5700 and RX-5800 are two models.
      let isModel = one.signs.count < 8 && slip == .substituted && !isSameName
      return isModel ? points - 2 : points
    }
    if written.context.label == nil, known.context.label == nil {
      if isYear(one), isYear(other) { points -= 6 }
      if isRound(one) || isRound(other) { points -= 4 }
    }
    return points
  }

  private func isNamed(_ detail: Detail) -> Bool { detail.kind != .identifier }

  private func isYear(_ code: CodeValue) -> Bool {
    code.signs.count == 4
      && (code.signs.starts(with: [0x31, 0x39]) || code.signs.starts(with: [0x32, 0x30]))
  }

  private func isRound(_ code: CodeValue) -> Bool {
    code.signs.dropFirst(2).allSatisfy { $0 == 0x30 }
  }

  private func isNext(_ one: CodeValue, _ other: CodeValue) -> Bool {
    guard slip == .substituted, let last = one.signs.last, let otherLast = other.signs.last else {
      return false
    }
    return abs(Int(last) - Int(otherLast)) == 1
  }

  // MARK: Amounts and dates

  private func amount(_ one: NumberValue, _ other: NumberValue) -> Int {
    switch slip {
    case .currency: return one.digits.count > 2 ? 7 : 5
    case .decimalMark: return 6
    case .zeros: return 4
    default: break
    }
    if one.isRound || other.isRound { return isFingerSlip ? 4 : 2 }
    return isPrice(one) && isPrice(other) ? 3 : 7
  }

  /// 39.99 and 49.95 are what things cost.
  private func isPrice(_ number: NumberValue) -> Bool {
    guard number.scale == 2, slip == .substituted, let last = number.digits.last else {
      return false
    }
    let tenths = number.digits[number.digits.count - 2]
    return last == 0x39 || last == 0x35 || last == 0x30 && (tenths == 0x30 || tenths == 0x35)
  }

  private var date: Int {
    guard case .date(let one) = written.value, case .date(let other) = known.value else { return 0 }
    let isWhole = one.year != nil && other.year != nil
    switch slip {
    case .dayAndMonth: return 7
    case .swapped: return isWhole ? 6 : 5
    case .day: return isWhole ? 6 : 4
    // The first of each month is a day of many bills.
    case .month: return one.isNumeric && other.isNumeric && (2...27).contains(one.day ?? 1) ? 4 : 2
    default: return 4
    }
  }

  private func link(_ one: [UInt8], _ other: [UInt8]) -> Int {
    if written.kind == .address { return 8 }
    guard let size = DetailComparer.numberSize(one, other) else { return 7 }
    if size > 4 { return 7 }
    // What follows is of one page: another page has another end.
    if size > 1, Self.commonEnd(one, other) > 8, !isNextNumber(one, other) { return 6 }
    if size < 3 { return 2 }
    return slip == .substituted ? 4 : 6
  }

  private static func commonEnd(_ one: [UInt8], _ other: [UInt8]) -> Int {
    zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
  }

  /// Chapter 12, chapter 13.
  private func isNextNumber(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard slip == .substituted, let (mine, theirs) = zip(one, other).first(where: { $0 != $1 })
    else { return false }
    return abs(Int(mine) - Int(theirs)) == 1
  }

  // MARK: Words around

  private var sharedWords: Int {
    let one = written.context
    let other = known.context
    var points = 0
    if one.next != 0, one.next == other.next { points += 2 }
    if one.previous != 0, one.previous == other.previous { points += 2 }
    let isShared = one.words.contains { word in other.words.contains { Self.isForm(word, $0) } }
    if points < 2, isShared { points += 2 }
    return min(points, 3)
  }

  /// Both begin alike, as far as the shorter goes.
  private static func isForm(_ one: UInt64, _ other: UInt64) -> Bool {
    one == other || one >> 8 == other && other >> 24 != 0 || other >> 8 == one && one >> 24 != 0
  }
}
