/// How two details stand to each other, whatever stands around them.
enum DetailRelation: Equatable {
  case same
  /// Another way of writing it.
  case otherForm
  case near(DetailSlip)
  case unrelated
}

/// Holds one detail against another.
enum DetailComparer {
  static func relation(of written: Detail, to known: Detail) -> DetailRelation {
    switch (written.value, known.value) {
    case (.code(let one), .code(let other)):
      relation(one, other, of: written.kind, known.kind)
    case (.number(let one), .number(let other)):
      written.kind == known.kind ? relation(one, other) : unrelatedOrSame(one, other)
    case (.amount(let one, let currency), .amount(let other, let otherCurrency)):
      relation(one, currency, other, otherCurrency)
    case (.amount(let one, _), .number(let other)), (.number(let other), .amount(let one, _)):
      unrelatedOrSame(one, other)
    case (.amount(let one, _), .code(let code)), (.number(let one), .code(let code)):
      one.shortest.digits.elementsEqual(code.signs) ? .same : .unrelated
    case (.code(let code), .amount(let one, _)), (.code(let code), .number(let one)):
      one.shortest.digits.elementsEqual(code.signs) ? .same : .unrelated
    case (.code(let one), .street(let number, _)):
      one.signs == number ? .same : number.count < 5 ? .unrelated : near(one.signs, number)
    case (.date(let one), .date(let other)): relation(one, other)
    case (.time(let one), .time(let other)): relation(one, other)
    case (.link(let one), .link(let other)):
      written.kind == known.kind
        ? relation(one, other, isMail: written.kind == .address) : .unrelated
    case (.street(let one, let name), .street(let other, let otherName)):
      relation(one, name, other, otherName)
    default: .unrelated
    }
  }

  private static func near(_ one: [UInt8], _ other: [UInt8]) -> DetailRelation {
    DetailSlip.between(one, other).map { .near($0) } ?? .unrelated
  }

  // MARK: Codes

  private static func relation(
    _ one: CodeValue, _ other: CodeValue, of kind: DetailKind, _ known: DetailKind
  ) -> DetailRelation {
    if (kind == .version) != (known == .version) { return .unrelated }
    if one.signs == other.signs {
      return one.parts == other.parts && one.isInternational == other.isInternational
        ? .same : .otherForm
    }
    if kind == .version {
      return DetailSlip.between(one.signs, other.signs).map { .near($0) } ?? .unrelated
    }
    if isPart(one, of: other) || isPart(other, of: one) { return .otherForm }
    if kind == .phone || known == .phone, let found = phones(one, other) { return found }
    if let slip = DetailSlip.between(one.signs, other.signs) { return .near(slip) }
    if one.signs.count >= 6, other.signs.count >= one.signs.count + 2,
      let slip = DetailSlip.between(one.signs, Array(other.signs.suffix(one.signs.count)))
    {
      return .near(slip)
    }
    // The letters in front are often left out: 4711 for ORD-4711.
    let body = Array(one.signs[one.bodyStart...])
    let otherBody = Array(other.signs[other.bodyStart...])
    let isBare = one.bodyStart == 0 || other.bodyStart == 0
    if isBare, one.bodyStart != other.bodyStart, body.count >= 4 {
      if body == otherBody { return .otherForm }
      if let slip = DetailSlip.between(body, otherBody) { return .near(slip) }
    }
    return .unrelated
  }

  /// Whether a code is a part of another as it is divided, or its last signs: "ending in 4711".
  private static func isPart(_ one: CodeValue, of whole: CodeValue) -> Bool {
    let size = one.signs.count
    guard size >= 3, size < whole.signs.count else { return false }
    for start in [0] + whole.parts where start + size <= whole.signs.count {
      let end = start + size
      if end == whole.signs.count || whole.parts.contains(end),
        whole.signs[start..<end].elementsEqual(one.signs)
      {
        return true
      }
    }
    return size >= 4 && size + 2 <= whole.signs.count
      && whole.signs.suffix(size).elementsEqual(one.signs)
  }

  /// Telephone numbers with and without the code of the country or the zero before that of the area.
  private static func phones(_ one: CodeValue, _ other: CodeValue) -> DetailRelation? {
    let national = { (code: CodeValue) in
      code.isInternational ? code.signs[...] : code.signs.drop { $0 == 0x30 }
    }
    let written = Array(national(one))
    let known = Array(national(other))
    if written == known { return .otherForm }
    guard one.isInternational != other.isInternational else { return nil }
    let long = one.isInternational ? written : known
    let short = one.isInternational ? known : written
    guard short.count >= 6, long.count > short.count - 1 else { return nil }
    for country in 1...3 where long.count > country {
      let rest = Array(long[country...])
      if rest == short || rest.drop(while: { $0 == 0x30 }).elementsEqual(short) {
        return .otherForm
      }
    }
    for country in 1...3 where long.count > country {
      let rest = Array(long[country...])
      let slip =
        one.isInternational
        ? DetailSlip.between(rest, short) : DetailSlip.between(short, rest)
      if let slip, slip == .substituted || slip == .swapped { return .near(slip) }
    }
    return nil
  }

  // MARK: Numbers

  private static func isSame(_ one: NumberValue, _ other: NumberValue) -> Bool {
    let values = [one.value, one.otherValue].compactMap { $0 }
    return values.contains { $0 == other.value || $0 == other.otherValue }
      || one.digits == other.digits && one.scale == other.scale
  }

  private static func unrelatedOrSame(_ one: NumberValue, _ other: NumberValue) -> DetailRelation {
    isSame(one, other) ? .same : .unrelated
  }

  private static func relation(_ one: NumberValue, _ other: NumberValue) -> DetailRelation {
    if isSame(one, other) {
      return one.digits == other.digits && one.scale == other.scale ? .same : .otherForm
    }
    let written = one.shortest
    let known = other.shortest
    let significant = { (digits: ArraySlice<UInt8>) in
      var digits = digits.drop { $0 == 0x30 }
      while digits.last == 0x30 { digits.removeLast() }
      return digits
    }
    if significant(written.digits).elementsEqual(significant(known.digits)) {
      let isMark = significant(written.digits).count > 1 && (one.scale > 0 || other.scale > 0)
      return .near(isMark ? .decimalMark : .zeros)
    }
    if let slip = DetailSlip.between(one.digits, other.digits), abs(one.scale - other.scale) <= 1 {
      return .near(slip)
    }
    if let scale = one.otherScale, abs(scale - other.scale) <= 1,
      let slip = DetailSlip.between(one.digits, other.digits)
    {
      return .near(slip)
    }
    // 49.00 and 94: the cents are left out where there are none.
    if written.scale == known.scale,
      let slip = DetailSlip.between(Array(written.digits), Array(known.digits))
    {
      return .near(slip)
    }
    return .unrelated
  }

  private static func relation(
    _ one: NumberValue, _ currency: Currency, _ other: NumberValue, _ otherCurrency: Currency
  ) -> DetailRelation {
    let found = relation(one, other)
    guard !currency.agrees(with: otherCurrency) else { return found }
    switch found {
    case .same, .otherForm: return .near(.currency)
    default: return .unrelated
    }
  }

  // MARK: Dates and times

  private static func relation(_ one: DateValue, _ other: DateValue) -> DetailRelation {
    let found = relation(asRead: one, other)
    // One of them may be meant in the other order; of two in one order only both.
    guard one.isAmbiguous != other.isAmbiguous else { return found }
    let second =
      one.isAmbiguous
      ? one.exchanged.map { relation(asRead: $0, other) }
      : other.exchanged.map { relation(asRead: one, $0) }
    if found == .same || found == .otherForm { return found }
    if second == .same || second == .otherForm { return .otherForm }
    return found == .unrelated ? second ?? found : found
  }

  private static func relation(asRead one: DateValue, _ other: DateValue) -> DetailRelation {
    if one.isSame(as: other) { return one.isNumeric == other.isNumeric ? .same : .otherForm }
    if let exchanged = one.exchanged, exchanged.isSame(as: other) { return .near(.dayAndMonth) }
    let isYearSame = one.year == nil || other.year == nil || one.year == other.year
    guard let day = one.day, let otherDay = other.day else { return .unrelated }
    if isYearSame, one.month == other.month {
      let slip = DetailSlip.between(digits(day), digits(otherDay))
      return slip == nil ? .unrelated : .near(slip == .swapped ? .swapped : .day)
    }
    if isYearSame, day == otherDay { return .near(.month) }
    if day == otherDay, one.month == other.month, let year = one.year, let otherYear = other.year {
      return DetailSlip.between(digits(year), digits(otherYear)) == nil ? .unrelated : .near(.year)
    }
    return .unrelated
  }

  private static func relation(_ one: TimeValue, _ other: TimeValue) -> DetailRelation {
    if one.isSame(as: other) { return one.minutes == other.minutes ? .same : .otherForm }
    if one.minutes % 720 == other.minutes % 720 { return .near(.halfOfDay) }
    if let slip = DetailSlip.between(clock(one, of: 24), clock(other, of: 24)) {
      return .near(slip)
    }
    guard one.isHalf || other.isHalf || (one.minutes < 720) == (other.minutes < 720) else {
      return .unrelated
    }
    return DetailSlip.between(clock(one, of: 12), clock(other, of: 12)).map { .near($0) }
      ?? .unrelated
  }

  /// Four digits behind a one, on a dial of so many hours.
  private static func clock(_ time: TimeValue, of hours: Int) -> [UInt8] {
    digits(time.minutes / 60 % hours * 100 + time.minutes % 60 + 10_000)
  }

  private static func digits(_ number: Int) -> [UInt8] {
    var digits: [UInt8] = []
    var rest = number
    repeat {
      digits.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    return digits.reversed()
  }

  // MARK: Addresses

  private static func relation(_ one: [UInt8], _ other: [UInt8], isMail: Bool) -> DetailRelation {
    if one == other { return .same }
    let (short, otherShort) = (withoutWeb(one), withoutWeb(other))
    if !isMail, short == otherShort { return .otherForm }
    guard let slip = DetailSlip.between(one, other) ?? DetailSlip.between(short, Array(otherShort)),
      min(one.count, other.count) >= 8
    else { return .unrelated }
    // One letter more at the end: page, pages.
    let isPlural = one.starts(with: other) || other.starts(with: one)
    return isMail || !isPlural || slip == .doubled ? .near(slip) : .unrelated
  }

  private static func withoutWeb(_ link: [UInt8]) -> ArraySlice<UInt8> {
    link.starts(with: [0x77, 0x77, 0x77, 0x2E]) ? link.dropFirst(4) : link[...]
  }

  /// How many digits there are where two links part: pages of one site are numbered, and one number
  /// more or less is another page. nil for other signs, and in the name of the site.
  static func numberSize(_ one: [UInt8], _ other: [UInt8]) -> Int? {
    let place =
      zip(one, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(one.count, other.count)
    let isDigit = { (sign: UInt8) in sign &- 0x30 < 10 }
    guard let host = other.firstIndex(of: 0x2F), place > host else { return nil }
    var start = place
    var end = place
    while start > 0, isDigit(other[start - 1]) { start -= 1 }
    while end < other.count, isDigit(other[end]) { end += 1 }
    return end > start ? end - start : nil
  }

  private static func relation(
    _ house: [UInt8], _ name: [UInt8], _ otherHouse: [UInt8], _ otherName: [UInt8]
  ) -> DetailRelation {
    if name == otherName {
      if house == otherHouse { return .same }
      return DetailSlip.between(house, otherHouse).map { .near($0) } ?? .unrelated
    }
    guard house == otherHouse, name.count >= 7 else { return .unrelated }
    return DetailSlip.between(name, otherName).map { .near($0) } ?? .unrelated
  }
}
