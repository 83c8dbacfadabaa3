import Testing

@testable import ReplyMail

@Suite struct MailDateDayTests {
  private static let days: [(Int64, Int32, [Int])] = [
    (0, 0, [1970, 1, 1]), (-1, 0, [1969, 12, 31]), (951_782_400, 0, [2000, 2, 29]),
    (1_772_533_800, 0, [2026, 3, 3]), (1_772_580_600, 7200, [2026, 3, 4]),
    (1_772_580_600, -7200, [2026, 3, 3]),
  ]

  @Test(arguments: days)
  func dayWhereItWasWritten(seconds: Int64, offset: Int32, expected: [Int]) {
    let day = MailDate(seconds: seconds, offset: offset).day
    #expect([day.year, day.month, day.day] == expected)
  }

  @Test func hostileDatesDoNotTrap() {
    #expect(MailDate(seconds: .max, offset: .max).day.year <= 9999)
    #expect(MailDate(seconds: .min, offset: .min).day.year >= 0)
  }
}
