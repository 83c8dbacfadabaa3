import ReplyRuleKit

/// What lets a message go with its findings.
struct Overrides {
  let state: StateFolder?
  /// `force-next` was there, and is used up.
  let isForced: Bool
  /// Seconds within which sending again confirms; nil: as it stands.
  private let resend: Int?

  /// Takes the order of `force-next`: it holds for this message, whatever is found.
  ///
  /// - Parameter resend: of the command line; wins over `REPLYLINT_RESEND`.
  init(taking state: StateFolder?, resend: Int? = nil) {
    self.state = state
    self.resend = resend ?? Environment.seconds("REPLYLINT_RESEND")
    isForced = state.map(ForceNext.take) ?? false
  }

  /// How it comes that the message may go; nil: it may not. Uses up what it names.
  func take(for verdict: SendVerdict) -> String? {
    if Environment.variable("REPLYLINT_FORCE") == "1" { return "REPLYLINT_FORCE" }
    if isForced { return Self.forceNext }
    return confirmations(for: verdict)?.use(verdict) == true ? Self.sentAgain : nil
  }

  /// Gives back what `take` used up: the message could not be sent.
  func giveBack(_ name: String, for verdict: SendVerdict) {
    if isForced, let state { try? ForceNext.order(in: state) }
    if name == Self.sentAgain { confirmations(for: verdict)?.remember(verdict) }
  }

  /// nil where sending again confirms nothing.
  func confirmations(for verdict: SendVerdict) -> Confirmations? {
    let seconds = resend ?? (verdict.failing == .error ? 0 : 600)
    guard let state, seconds > 0 else { return nil }
    return Confirmations(state: state, seconds: seconds)
  }

  private static let forceNext = "force-next"
  private static let sentAgain = "sent again"
}
