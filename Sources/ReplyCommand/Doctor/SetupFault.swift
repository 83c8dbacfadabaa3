import ReplyRuleKit

/// Something in a mail client's set-up that hides refusals, or keeps replylint from being asked.
struct SetupFault: Equatable {
  var path: String
  /// From 1.
  var line: Int
  var remark: SetupRemark
}

/// What is to be said of a line of a mail client's settings.
struct SetupRemark: Equatable {
  /// A note is how the client is; nothing can be mended there.
  var severity = Severity.warning
  /// What stands there, and what comes of it.
  var message: String
  /// What to do.
  var help: String
}
