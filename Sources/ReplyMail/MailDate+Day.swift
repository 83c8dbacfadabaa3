extension MailDate {
  /// The day where it was written (proleptic Gregorian); years are kept within 0 to 9999.
  public var day: (year: Int, month: Int, day: Int) {
    let total = seconds.addingReportingOverflow(Int64(offset))
    let local = total.overflow ? seconds : total.partialValue
    // Days since 0000-03-01, in years that begin with March.
    let whole = local / 86_400 - (local % 86_400 < 0 ? 1 : 0)
    let days = Int(min(max(whole, -719_468), 2_932_532)) + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month < 3 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
