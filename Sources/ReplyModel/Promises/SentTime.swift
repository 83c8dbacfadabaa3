import ReplyMail

/// When a reply was sent, where it was written.
struct SentTime {
  let date: MailDate
  let day: CalendarDay
  /// Seconds since midnight.
  let seconds: Int

  init(_ date: MailDate) {
    // Days beyond the calendar's own are those of a date that nobody has written.
    let number = WorkingDays.day(of: date, offset: date.offset)
    self.date = date
    day = CalendarDay(min(max(number, -700_000), 2_900_000))
    let local = (date.seconds % 86_400 + Int64(date.offset) % 86_400) % 86_400
    seconds = Int((local + 86_400) % 86_400)
  }

  var minutes: Int { seconds / 60 }

  /// The moment of a day, in the offset of the reply.
  func moment(_ day: CalendarDay, minutes: Int) -> MailDate {
    MailDate(
      seconds: Int64(day.number) * 86_400 + Int64(minutes) * 60 - Int64(date.offset),
      offset: date.offset)
  }

  /// The moment so many seconds later; of a date without end, itself.
  func moment(after seconds: Int) -> MailDate {
    let total = date.seconds.addingReportingOverflow(Int64(seconds))
    return MailDate(
      seconds: total.overflow ? date.seconds : total.partialValue, offset: date.offset)
  }
}
