import ReplyMail

/// When a time ends.
extension DueReading {
  /// nil for one that is no time by which anything is due, and for what is past.
  func moment(of piece: DuePiece) -> DueMoment? {
    guard piece.lead != .unfit, let end = end(of: piece), end.seconds > sent.date.seconds else {
      return nil
    }
    return DueMoment(
      end: end, precision: piece.lead == .after && !piece.isSpan ? .day : piece.precision,
      countsWorkingDays: piece.countsWorkingDays)
  }

  private func end(of piece: DuePiece) -> MailDate? {
    switch piece.kind {
    case .span(let seconds): return sent.moment(after: seconds)
    case .days(let first, let last):
      if let minutes = piece.minutes { return sent.moment(last, minutes: minutes) }
      if piece.lead == .after, !piece.isSpan {
        let next = calendar.workingDays.day(1, after: last.number)
        return sent.moment(CalendarDay(next), minutes: 24 * 60)
      }
      if piece.lead == .before, !piece.isEnd { return sent.moment(first, minutes: 0) }
      return sent.moment(last, minutes: 24 * 60)
    case .clock(let minutes):
      if piece.lead == .after { return sent.moment(sent.day, minutes: 24 * 60) }
      return sent.moment(day(until: minutes, piece.isToday), minutes: minutes)
    case .part(let minutes):
      // "In the morning" is that of the next day, unless the night is not over.
      let isNext = !piece.isToday && minutes <= 12 * 60 && sent.minutes >= 6 * 60
      let day = isNext ? sent.day + 1 : day(until: minutes, piece.isToday)
      return sent.moment(day, minutes: minutes)
    case .close(let minutes):
      return sent.moment(day(until: minutes, false), minutes: minutes)
    }
  }

  /// Today, or tomorrow where that time of today is over.
  private func day(until minutes: Int, _ isToday: Bool) -> CalendarDay {
    isToday || sent.seconds < minutes * 60 ? sent.day : sent.day + 1
  }
}
