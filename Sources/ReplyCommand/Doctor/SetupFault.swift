/// Something in a mail client's set-up that hides refusals, or keeps replylint from being asked.
struct SetupFault: Equatable {
  var path: String
  /// From 1.
  var line: Int
  /// What stands there, and what comes of it.
  var message: String
  /// What to do.
  var help: String
}
