/// What an office goes by when it promises.
public struct PromiseCalendar: Sendable {
  public var workingDays: WorkingDays
  /// Minutes since midnight at which "close of business" is. All other days last until midnight: who
  /// promises something for Friday has not broken it on Friday evening.
  public var closing: Int

  public init(workingDays: WorkingDays = WorkingDays(), closing: Int = 17 * 60) {
    self.workingDays = workingDays
    self.closing = closing
  }
}
