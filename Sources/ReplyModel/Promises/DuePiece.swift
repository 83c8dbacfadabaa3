/// A stretch of a sentence that names a time, resolved against the day on which the reply was sent.
struct DuePiece {
  enum Kind: Equatable {
    /// Whole days, first and last.
    case days(CalendarDay, CalendarDay)
    /// Minutes since midnight, of a day that is named beside it or not at all.
    case clock(Int)
    /// A part of a day until so many minutes since midnight.
    case part(Int)
    /// The end of a day: minutes since midnight.
    case close(Int)
    /// Seconds behind the moment of sending.
    case span(Int)
  }

  /// How the words before it take it.
  enum Lead {
    case none, by, before, after, at, within, unfit, lasting
  }

  /// Indices of signs, the words before it left out.
  var signs: Range<Int>
  var kind: Kind
  var lead = Lead.none
  /// Index of the first sign, that of the words before it: "by".
  var start: Int
  var precision = DuePrecision.day
  var countsWorkingDays = false
  /// Of days: the time of the last one by which it is due, in minutes since midnight.
  var minutes: Int?
  /// Counts from now on: what hangs on an event counts from that.
  var isSpan = false
  /// Counts from something else than now: "within five days of the inspection".
  var countsFromEvent = false
  /// The end of a period: "before the end of May" is in May.
  var isEnd = false
  /// A date, not only a day of the week.
  var isExplicit = false
  /// A number that is an hour only beside a day: "tomorrow at 9".
  var isBare = false
  /// Neither morning nor afternoon is said.
  var isHalf = false
  /// Today's, and no later one: "this afternoon".
  var isToday = false

  init(_ signs: Range<Int>, _ kind: Kind, _ precision: DuePrecision = .day) {
    self.signs = signs
    start = signs.lowerBound
    self.kind = kind
    self.precision = precision
  }

  /// One day.
  init(_ signs: Range<Int>, _ day: CalendarDay) { self.init(signs, .days(day, day)) }

  var days: (first: CalendarDay, last: CalendarDay)? {
    if case .days(let first, let last) = kind { (first, last) } else { nil }
  }

  /// It names a time of a day, and no day.
  var isTimeOfDay: Bool {
    switch kind {
    case .clock, .part, .close: true
    case .days, .span: false
    }
  }
}
