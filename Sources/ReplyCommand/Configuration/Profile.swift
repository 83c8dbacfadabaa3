import ReplyRuleKit

/// A set of settings made for a use, below everything that a file says.
enum Profile: String, CaseIterable, Sendable {
  /// Few false alarms: for what is kept switched on.
  case `default`
  /// For a last look at a letter that matters: less certain findings are shown, warnings fail.
  case strict
  /// For reply templates: the inputs are templates, as by `--template auto`.
  case templates
  /// For a folder of sent mail, where nobody looks at each finding: only what is nearly certain.
  case audit

  var summary: String {
    switch self {
    case .default: "few false alarms, for a tool that stays switched on"
    case .strict: "less certain findings too, and warnings fail"
    case .templates: "for reply templates: they are read as such, and warnings fail"
    case .audit: "for a sent folder: only what is nearly certain"
    }
  }

  /// What it says, with itself as the origin.
  var layer: ConfigurationLayer {
    let origin = self == .default ? Origin.builtIn : .profile(rawValue)
    var layer = ConfigurationLayer()
    layer.select = Setting(["all"], origin)
    layer.failOn = Setting(.error, origin)
    layer.minConfidence = Setting(0.5, origin)
    switch self {
    case .default: break
    case .strict:
      layer.failOn = Setting(.warning, origin)
      layer.minConfidence = Setting(0.3, origin)
    case .templates:
      layer.failOn = Setting(.warning, origin)
      layer.ignore = Setting(Self.needAnExchange + ["form-letter"], origin)
    case .audit:
      layer.minConfidence = Setting(0.75, origin)
    }
    return layer
  }

  private static let needAnExchange = [
    "apology-without-remedy", "late-reply", "link-without-answer", "misspelled-name",
    "missing-apology", "missing-attachment", "missing-thanks", "unacknowledged-problem",
    "unanswered-question", "unowned-problem",
  ]
}
