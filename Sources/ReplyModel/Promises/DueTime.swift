import ReplyMail

/// By when a promise is to be kept.
public enum DueTime: Sendable, Equatable {
  case by(DueMoment)
  /// "as soon as it is back in stock", "once the parcel has arrived"
  case hangsOnEvent
  /// No time is said, or none that can be held against anybody: "soon".
  case open
}

/// The unit in which a promise names its time.
public enum DuePrecision: String, Sendable, CaseIterable {
  /// A time or a part of the day, a number of minutes or hours.
  case hour
  case day
  case week
  /// Months, quarters and years.
  case month
}

/// The end of the time in which a promise is kept.
public struct DueMoment: Sendable, Equatable {
  /// The first moment that is too late; `offset` is that of the reply's date.
  public var end: MailDate
  public var precision: DuePrecision
  /// The promise counts working days.
  public var countsWorkingDays: Bool

  public init(end: MailDate, precision: DuePrecision, countsWorkingDays: Bool = false) {
    self.end = end
    self.precision = precision
    self.countsWorkingDays = countsWorkingDays
  }
}
